import { ok, type Result, refuse } from '../domain/result';
import type { Reconciliation } from '../domain/workflow/command';
import type { Answer, Args } from '../shared/contract/contract';
import { act, shortCode } from './act';
import { currentContent } from './currentContent';
import { readSnapshot } from './data/readSnapshot';
import { latestEffect } from './effectKey';
import type { Problem } from './problem';
import { isMarkedDraft } from './report/draftMark';
import { workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

/** Step 2, Pelaksana: hands the draft on. Binds the data and the draft's text as people have left it. */
export function submitDraft(
  world: StaffWorld,
  args: Args<'draft.submit'>,
): Result<Answer<'draft.submit'>, Problem> {
  const work = workInHand(world, args, 'submitDraft');
  if (!work.ok) return work;
  const period = work.value.period.id;
  const draft = latestEffect(world.sideEffects.list(`${period}/`), period, 'draft');
  if (draft === null || world.files.get(draft.ref) === null)
    return refuse({ kind: 'documentMissing', document: 'Draf laporan' });
  const reconciliation = reconciliationOf(
    world,
    period,
    work.value.office.settings.officialSource,
    args.website,
  );
  if (!reconciliation.ok) return reconciliation;
  const text = world.documents.canonicalText(draft.ref);
  const acted = act(world, {
    period,
    expectedVersion: args.expectedVersion,
    commands: [
      {
        action: 'submitDraft',
        facts: { reconciliation: reconciliation.value, draftMarked: isMarkedDraft(text) },
      },
    ],
    content: { ...currentContent(world, period, ['data']), draftText: world.hashing.sha256(text) },
  });
  return acted.ok ? ok({ code: shortCode(acted.value.event) }) : acted;
}

/**
 * The SOP reports the figure of the website's menu Saring. Where that is the office's official source, it is typed
 * in and held against the workbook's; a difference needs its explanation.
 */
function reconciliationOf(
  world: Pick<StaffWorld, 'sideEffects' | 'files'>,
  period: string,
  source: string | undefined,
  website: Args<'draft.submit'>['website'],
): Result<Reconciliation, Problem> {
  if (source !== 'website') return ok('notNeeded');
  if (website === undefined) return refuse({ kind: 'websiteResultMissing' });
  const ours = readSnapshot(world, period)?.result.ikm;
  if (ours === website.ikm) return ok('agrees');
  return ok(website.explanation.trim() === '' ? 'differs' : 'explained');
}
