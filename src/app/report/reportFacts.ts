import type { CivilDate } from '../../domain/calendar/civilDate';
import { localDate } from '../../domain/deadline/instant';
import type { OfficeCalendar } from '../../domain/deadline/workingDays';
import type { Period } from '../../domain/period/period';
import type { CorrectionFacts } from '../../domain/report/correctionFacts';
import type { DecisionFacts, Photo, QuestionFacts, ReportFacts } from '../../domain/report/reportFacts';
import { ok, type Result } from '../../domain/result';
import { reasonElement } from '../../domain/survey/lowElements';
import type { OpenedPeriod } from '../../domain/workflow/state';
import { maskPersonal } from '../../shared/format/maskPersonal';
import { elementName } from '../../shared/questionnaire/elementNames';
import { questions } from '../../shared/questionnaire/questions';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import { complaintFactsOf } from '../complaints/complaints';
import type { Snapshot } from '../data/snapshot';
import type { Office } from '../office';
import { standingItems } from '../planSubjects';
import type { Problem } from '../problem';
import { calendarOf } from '../settings';
import type { Ports } from '../world';
import { collectionFactsOf, scheduleOfReport } from './collectionFacts';
import { officeFactsOf, signatoryOn, teamOn } from './officePeople';
import { previousPlanOf } from './previousPlan';
import { respondentRowsOf, resultFactsOf } from './resultFacts';

export type ReportStage = {
  readonly stage: 'draft' | 'final';
  readonly office: Office;
  readonly period: Period;
  readonly state: Pick<OpenedPeriod, 'revision' | 'correction' | 'marks'>;
  readonly snapshot: Snapshot;
  /** For lampiran 3; only the report itself shows them. */
  readonly photos?: readonly Photo[];
  /** Only the report itself says what a correction changes. */
  readonly changes?: CorrectionFacts | null;
};

/**
 * Everything the report says, gathered: figures from the snapshot that was locked, dates from the record, names
 * from the officials of the day, evaluation and plan from their tabs. Five reads besides the snapshot.
 */
export function reportFactsOf(
  world: Pick<Ports, 'clock' | 'services' | 'holidays' | 'plan' | 'complaints'>,
  { stage, office, period, state, snapshot, photos = [], changes = null }: ReportStage,
): Result<ReportFacts, Problem> {
  const today = world.clock.today();
  const signatory = signatoryOn(office.officials, today, stage);
  if (!signatory.ok) return signatory;
  const calendar = calendarOf(office.settings, world.holidays.read());
  const reportDate = stage === 'final' ? today : null;
  return ok({
    stage,
    revision: state.revision,
    correction: state.correction,
    changes,
    reportDate,
    office: officeFactsOf(office.settings, world.services.read()),
    signatory: signatory.value,
    team: teamOn(office.officials, today),
    period,
    questionnaire: questionsOf(snapshot),
    collection: collectionFactsOf(snapshot, office.settings),
    schedule: scheduleOfReport(state, snapshot, reportDate, calendar),
    result: resultFactsOf(snapshot),
    trend: snapshot.trend.map(({ locked, ...one }) => ({ ...one, unlocked: !locked })),
    complaints: {
      items: complaintFactsOf(world, period),
      remarks: snapshot.responses.filter(({ remark }) => (remark ?? '') !== '').length,
      reasons: reasonsIn(snapshot),
    },
    decision: stage === 'final' ? decisionOf(world, period, state, today, calendar) : null,
    previousPlan: previousPlanOf(world, period),
    photos,
    respondents: respondentRowsOf(snapshot),
  });
}

/** Reasons that are certainly about one element, in the order in which they came in. */
function reasonsIn({ responses }: Snapshot): ReportFacts['complaints']['reasons'] {
  return responses.flatMap((response) => {
    const element = response.reason === undefined ? null : reasonElement(response, surveyVocabulary);
    return element === null ? [] : [{ element, text: maskPersonal(response.reason ?? '') }];
  });
}

/** What was asked, in the questionnaire's order, as far as this survey's answers hold it. */
function questionsOf({ questionnaire }: Snapshot): readonly QuestionFacts[] {
  const asked = new Set(questionnaire.map(({ code }) => code));
  return questions
    .filter(({ element }) => asked.has(element))
    .map(({ element, text, choices }) => ({
      code: element,
      name: elementName(element),
      question: text,
      options: choices,
    }));
}

function decisionOf(
  world: Pick<Ports, 'plan'>,
  period: Period,
  state: Pick<OpenedPeriod, 'marks'>,
  today: CivilDate,
  { zone }: OfficeCalendar,
): DecisionFacts {
  const sheet = world.plan.read(period.id);
  const decided = state.marks.filter(({ action }) => action === 'decideEvaluation').at(-1);
  return {
    decidedOn: decided === undefined ? today : localDate(decided.at, zone),
    evaluation: sheet.evaluation.split('\n'),
    decisions: sheet.decisions,
    plan: sheet.plan,
    standing: standingItems(world, period),
  };
}
