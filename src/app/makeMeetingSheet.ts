import { ok, type Result } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { meetingMergeData } from '../shared/meeting/meetingMergeData';
import { documentNames } from '../shared/office/documentNames';
import { meetingExpectation } from '../shared/templates/meeting';
import { lockedSnapshot } from './data/readSnapshot';
import { periodInHand } from './periodInHand';
import type { Problem } from './problem';
import { compilePdf } from './report/compilePdf';
import { periodFolder } from './report/periodFolder';
import { reportFactsOf } from './report/reportFacts';
import type { StaffWorld } from './world';

/** Bahan rapat of step 3: one page from the locked data, any time once they are locked. */
export function makeMeetingSheet(
  world: StaffWorld,
  args: Args<'meeting.make'>,
): Result<Answer<'meeting.make'>, Problem> {
  const inHand = periodInHand(world, args.period);
  if (!inHand.ok) return inHand;
  const { period, office, state } = inHand.value;
  const locked = lockedSnapshot(world, period.id);
  if (!locked.ok) return locked;
  const facts = reportFactsOf(world, {
    stage: 'draft',
    office,
    period,
    state,
    snapshot: locked.value,
  });
  if (!facts.ok) return facts;
  const round = { period: period.id, correction: state.correction, revision: state.revision };
  const pdf = compilePdf(world, office.settings, {
    round,
    kind: 'meeting',
    template: 'bahan-rapat',
    expectation: meetingExpectation(),
    name: documentNames.meeting({ ...round, office: facts.value.office, period }),
    folderId: periodFolder(world, { period }),
    data: meetingMergeData(facts.value),
  });
  return pdf.ok ? ok({ pdf: { url: pdf.value.url, fileId: pdf.value.id } }) : pdf;
}
