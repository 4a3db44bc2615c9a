import type { PlanItem } from '../domain/plan/planItem';
import type { ContentKind, CurrentContent, Sha256 } from '../domain/workflow/content';
import { type EffectKind, latestEffect } from './effectKey';
import type { EvaluationSheet } from './ports/planSheet';
import type { SideEffect } from './ports/sideEffects';
import type { Ports } from './world';

type World = Pick<Ports, 'sideEffects' | 'files' | 'documents' | 'plan' | 'hashing'>;

/** Files whose bytes an act binds, by the effect that made them. */
const fileKinds = {
  data: 'snapshot',
  reportPdf: 'reportPdf',
  letterPdf: 'letterPdf',
  signedReport: 'signedReport',
  signedLetter: 'signedLetter',
} as const satisfies Partial<Record<ContentKind, EffectKind>>;

/**
 * Hashes of what is there now, for the kinds asked: files by their bytes, the draft by its canonical text, plan
 * and decisions by the text of their tabs. `null`: looked for and gone.
 */
export function currentContent(world: World, period: string, kinds: readonly ContentKind[]): CurrentContent {
  const effects = world.sideEffects.list(`${period}/`);
  const sheet = kinds.includes('plan') || kinds.includes('decisions') ? world.plan.read(period) : null;
  const hashes = kinds.flatMap((kind): readonly (readonly [ContentKind, Sha256 | null])[] => {
    if (kind in fileKinds)
      return [[kind, fileHash(world, effects, period, fileKinds[kind as keyof typeof fileKinds])]];
    if (kind === 'draftText') return [[kind, draftHash(world, effects, period)]];
    if (sheet && kind === 'plan') return [[kind, world.hashing.sha256(planText(sheet.plan))]];
    if (sheet && kind === 'decisions') return [[kind, world.hashing.sha256(decisionsText(sheet))]];
    return [];
  });
  return Object.fromEntries(hashes);
}

function fileHash(
  { files }: World,
  effects: readonly SideEffect[],
  period: string,
  kind: EffectKind,
): Sha256 | null {
  const made = latestEffect(effects, period, kind);
  return made === null ? null : files.fingerprint(made.ref);
}

function draftHash(world: World, effects: readonly SideEffect[], period: string): Sha256 | null {
  const draft = latestEffect(effects, period, 'draft');
  if (draft === null || world.files.get(draft.ref) === null) return null;
  return world.hashing.sha256(world.documents.canonicalText(draft.ref));
}

/** The plan without its follow-up, which goes on after the plan was laid down. */
function planText(plan: readonly PlanItem[]): string {
  return JSON.stringify(
    plan.map(({ subject, programme, quarters, personInCharge }) => [
      subject,
      folded(programme),
      [...quarters].sort(),
      folded(personInCharge),
    ]),
  );
}

function decisionsText({ evaluation, decisions }: EvaluationSheet): string {
  return JSON.stringify([folded(evaluation), decisions.map(folded)]);
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
