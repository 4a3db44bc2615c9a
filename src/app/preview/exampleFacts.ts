import type { CivilDate } from '../../domain/calendar/civilDate';
import { computeIndex } from '../../domain/index/computeIndex';
import { boundsOf, type Period, previousPeriod } from '../../domain/period/period';
import type { ReportFacts } from '../../domain/report/reportFacts';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import { type Answer, standardElements } from '../../domain/survey/element';
import { type Questionnaire, standardQuestionnaire } from '../../domain/survey/questionnaire';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { examplePlan, exampleWords } from '../../shared/messages/exampleWords';
import type { Snapshot } from '../data/snapshot';

/** Made-up answers in the official order of the elements, now and a period before. */
const answersNow = ['343433433', '444434434', '333433323', '434344433', '343443434', '434433433'];
const answersBefore = ['333433323', '434334433', '332433323', '343433432'];

const rounds = 4;

function responsesOf(answers: readonly string[], date: CivilDate): readonly SurveyResponse[] {
  return Array.from({ length: answers.length * rounds }, (_, at) => {
    const digits = answers[at % answers.length] ?? '';
    const points = standardElements.map((code, nth) => [code, [Number(digits[nth]) as Answer]]);
    return {
      id: `example:${at + 1}`,
      source: 'form',
      row: at + 2,
      date,
      profile: {
        sex: at % 3 === 0 ? 'L' : 'P',
        age: 20 + ((at * 7) % 45),
        service: exampleWords.services[at % exampleWords.services.length] ?? '',
      },
      answers: Object.fromEntries(points),
    };
  });
}

const indexOf = (responses: readonly SurveyResponse[], questionnaire: Questionnaire) => {
  const result = computeIndex(responses, questionnaire);
  if (!result.ok) throw new Error(`The example has no index: ${result.problem.kind}`);
  return result.value;
};

const population = 30;

/** Locked data as a period could have them; of nobody. */
export function exampleSnapshot(period: Period, today: CivilDate): Snapshot {
  const responses = responsesOf(answersNow, boundsOf(period).from);
  const before = previousPeriod(period);
  const earlier = indexOf(responsesOf(answersBefore, boundsOf(before).from), standardQuestionnaire);
  const { counted, ikm, grade, elements } = earlier;
  return {
    format: 'eskm-data-1',
    period: period.id,
    lockedOn: today,
    questionnaire: standardQuestionnaire,
    responses,
    excluded: [],
    population,
    target: sampleTargetOf(population, 'table'),
    shortfallReason: exampleWords.shortfall,
    result: indexOf(responses, standardQuestionnaire),
    trend: [{ period: before, counted, ikm, grade, elements, locked: true }],
  };
}

/** What people would have added by step 4, so that every table and chapter of the template shows. */
export function withExampleDecisions(facts: ReportFacts): ReportFacts {
  const decidedOn = facts.reportDate ?? boundsOf(facts.period).to;
  return {
    ...facts,
    decision: {
      decidedOn,
      evaluation: [exampleWords.evaluation],
      decisions: [exampleWords.decision],
      plan: examplePlan,
    },
    complaints: {
      ...facts.complaints,
      items: [{ channel: 'counter', summary: exampleWords.complaint, element: 'U3', status: 'done' }],
    },
    previousPlan: {
      period: previousPeriod(facts.period),
      items: examplePlan.slice(0, 1).map((item) => ({
        ...item,
        status: 'done',
        date: boundsOf(facts.period).from,
        note: '',
        evidence: '',
      })),
    },
  };
}
