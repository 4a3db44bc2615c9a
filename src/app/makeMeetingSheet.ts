import { parsePeriod } from '../domain/period/period';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { meetingMergeData } from '../shared/meeting/meetingMergeData';
import { documentNames } from '../shared/office/documentNames';
import { meetingExpectation } from '../shared/templates/meeting';
import { readPeriod } from './act';
import { lockedSnapshot } from './data/readSnapshot';
import { actorOf, readOffice } from './office';
import type { Problem } from './problem';
import { compilePdf } from './report/compilePdf';
import { periodFolder } from './report/compileReport';
import { reportFactsOf } from './report/reportFacts';
import type { StaffWorld } from './world';

/** Bahan rapat of step 3: one page from the locked data, any time once they are locked. */
export function makeMeetingSheet(
  world: StaffWorld,
  args: Args<'meeting.make'>,
): Result<Answer<'meeting.make'>, Problem> {
  const parsed = parsePeriod(args.period);
  if (!parsed.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const period = parsed.value;
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const { state } = readPeriod(world, period.id, office.value);
  if (state.stage === 'notOpened') return refuse({ kind: 'periodNotOpened' });
  const locked = lockedSnapshot(world, period.id);
  if (!locked.ok) return locked;
  const facts = reportFactsOf(world, {
    stage: 'draft',
    office: office.value,
    period,
    state,
    snapshot: locked.value,
  });
  if (!facts.ok) return facts;
  const round = { period: period.id, correction: state.correction, revision: state.revision };
  const pdf = compilePdf(world, office.value.settings, {
    round,
    kind: 'meeting',
    template: 'bahan-rapat',
    expectation: meetingExpectation,
    name: documentNames.meeting({ ...round, office: facts.value.office, period }),
    folderId: periodFolder(world, { period }),
    data: meetingMergeData(facts.value),
  });
  return pdf.ok ? ok({ pdf: { url: pdf.value.url, fileId: pdf.value.id } }) : pdf;
}
