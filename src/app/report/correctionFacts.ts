import { localDate } from '../../domain/deadline/instant';
import type { CorrectionFacts } from '../../domain/report/correctionFacts';
import type { ContentKind } from '../../domain/workflow/content';
import type { OpenedPeriod } from '../../domain/workflow/state';
import { currentContent } from '../currentContent';
import { parseSnapshot } from '../data/snapshot';
import { latestEffect } from '../effectKey';
import type { SideEffect } from '../ports/sideEffects';
import { zoneOf } from '../settings';
import type { Ports } from '../world';
import type { WorkInHand } from './workInHand';

type World = Pick<Ports, 'sideEffects' | 'files' | 'documents' | 'plan' | 'hashing'>;

/** Null for the main report. What changed is told by the same hashes that bind the steps. */
export function correctionFactsOf(
  world: World,
  { state, period, office }: WorkInHand,
): CorrectionFacts | null {
  const cause = state.sentBack.filter(({ kind }) => kind === 'correction').at(-1);
  if (state.correction === 0 || cause === undefined) return null;
  const earlier = state.marks.filter(({ correction }) => correction < state.correction);
  const sent = earlier.filter(({ action }) => action === 'recordSending').at(-1);
  const now = currentContent(world, period.id, ['data', 'plan', 'decisions']);
  const changed = (kind: ContentKind): boolean => {
    const before = earlier.flatMap(({ content }) => content[kind] ?? []).at(-1);
    return before !== undefined && before !== now[kind];
  };
  return {
    sentOn: sent === undefined ? null : localDate(sent.at, zoneOf(office.settings)),
    letter: cause.letter ?? '',
    reason: cause.note,
    before: changed('data') ? sentResult(world, state, period.id) : null,
    planChanged: changed('plan'),
    decisionsChanged: changed('decisions'),
  };
}

/** From the snapshot that the report before was made of. */
function sentResult(
  { sideEffects, files }: Pick<Ports, 'sideEffects' | 'files'>,
  { correction }: Pick<OpenedPeriod, 'correction'>,
  period: string,
): CorrectionFacts['before'] {
  const earlier = sideEffects.list(`${period}/`).filter((effect) => correctionOf(effect) < correction);
  const made = latestEffect(earlier, period, 'snapshot');
  return made === null || files.get(made.ref) === null ? null : parseSnapshot(files.text(made.ref)).result;
}

/** `2021-S1/0.2/snapshot` is of the main report. */
const correctionOf = ({ key }: SideEffect): number => Number(key.split('/')[1]?.split('.')[0] ?? 0);
