import { ok, type Result, refuse } from '../domain/result';
import type { Reconciliation } from '../domain/workflow/command';
import type { Answer, Args } from '../shared/contract/contract';
import { missingNames } from '../shared/office/fileNames';
import { act, shortCode } from './act';
import { lockedData } from './calculation/rewriteCalculation';
import { checkCalculation, type LockedData } from './calculation/writeCalculation';
import { latestEffect } from './effectKey';
import type { Problem } from './problem';
import { storedReconciliation } from './reconcile/storedReconciliation';
import { isMarkedDraft } from './report/draftMark';
import { workInHand } from './report/workInHand';
import { officialSourceOf } from './settings';
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
    return refuse({ kind: 'documentMissing', document: missingNames.draft });
  const locked = lockedData(world, work.value.period);
  if (!locked.ok) return locked;
  const source = officialSourceOf(work.value.office.settings);
  const reconciliation = reconciliationOf(world, locked.value, source, args.website);
  if (!reconciliation.ok) return reconciliation;
  const calculated = checkCalculation(world, locked.value);
  if (!calculated.ok) return calculated;
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
    content: { data: locked.value.data, draftText: world.hashing.sha256(text) },
  });
  return acted.ok ? ok({ code: shortCode(acted.value.event) }) : acted;
}

/**
 * The SOP reports the figure of the website's menu Saring. Where that is the office's official source, it was compared
 * in Cocokkan dengan E-SKM, or is typed in here and held against the workbook's; a difference needs its explanation.
 */
function reconciliationOf(
  world: Pick<StaffWorld, 'sideEffects'>,
  { period, snapshot, data }: LockedData,
  source: 'workbook' | 'website',
  website: Args<'draft.submit'>['website'],
): Result<Reconciliation, Problem> {
  if (source !== 'website') return ok('notNeeded');
  const stored = storedReconciliation(world, period.id, data);
  if (stored !== null) return ok(stored.status);
  if (website === undefined) return refuse({ kind: 'websiteResultMissing' });
  if (snapshot.result.ikm === website.ikm) return ok('agrees');
  return ok(website.explanation.trim() === '' ? 'differs' : 'explained');
}
