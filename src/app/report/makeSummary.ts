import { localDate } from '../../domain/deadline/instant';
import type { Result } from '../../domain/result';
import { standingMarks } from '../../domain/workflow/lapse';
import { stepNumbers } from '../../domain/workflow/steps';
import { documentNames } from '../../shared/office/documentNames';
import { actionWords } from '../../shared/sop/actionWords';
import { roleTitle } from '../../shared/sop/roleTitles';
import { stepTexts } from '../../shared/sop/stepTexts';
import { type SummaryApproval, summaryMergeData } from '../../shared/summary/summaryMergeData';
import { summaryExpectation } from '../../shared/templates/summary';
import { lockedSnapshot } from '../data/readSnapshot';
import type { StoredFile } from '../ports/files';
import type { Problem } from '../problem';
import { zoneOf } from '../settings';
import type { StaffWorld } from '../world';
import { compilePdf } from './compilePdf';
import { periodFolder } from './periodFolder';
import { reportFactsOf } from './reportFacts';
import type { WorkInHand } from './workInHand';

/** The Camat's one-page summary as a PDF, from the same facts as the report. */
export function makeSummary(world: StaffWorld, work: WorkInHand): Result<StoredFile, Problem> {
  const locked = lockedSnapshot(world, work.period.id);
  if (!locked.ok) return locked;
  const snapshot = locked.value;
  const facts = reportFactsOf(world, { ...work, stage: 'final', snapshot });
  if (!facts.ok) return facts;
  return compilePdf(world, work.office.settings, {
    round: work.round,
    kind: 'summary',
    template: 'ringkasan',
    expectation: summaryExpectation,
    name: documentNames.summary({ ...work.round, office: facts.value.office, period: work.period }),
    folderId: periodFolder(world, work),
    data: summaryMergeData(facts.value, approvalsOf(work)),
  });
}

/** What stands signed in the record so far, in the SOP's order. */
function approvalsOf({ state, office }: WorkInHand): readonly SummaryApproval[] {
  return stepNumbers.flatMap((step) =>
    standingMarks(state.steps[step]).map(({ action, role, deputy, at }, _, { length }) => ({
      // The two parts of step 5 are told apart by their acts.
      act: `${step}. ${length > 1 ? actionWords[action].button : stepTexts[step].task}`,
      by: roleTitle(role, deputy),
      on: localDate(at, zoneOf(office.settings)),
    })),
  );
}
