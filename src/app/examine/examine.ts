import { toAnswerColumns } from '../../domain/index/answerColumns';
import { confidenceIntervalOf } from '../../domain/index/confidenceInterval';
import { gradeDistanceOf } from '../../domain/index/gradeDistance';
import { percentagesOf } from '../../domain/index/percentages';
import { reliabilityOf } from '../../domain/index/reliability';
import { type ElementTally, tallyColumns } from '../../domain/index/tally';
import { ok, type Result, refuse } from '../../domain/result';
import { marginOfError } from '../../domain/sample/marginOfError';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { Args } from '../../shared/contract/contract';
import type { ExaminerView } from '../../shared/contract/indexCalls';
import { formatDecimal, formatPercent } from '../../shared/format/formatNumber';
import { examinerWords as words } from '../../shared/messages/examinerWords';
import { elementName } from '../../shared/questionnaire/elementNames';
import { readFilterable } from '../filter/filterable';
import type { Problem } from '../problem';
import { populationOf } from '../settings';
import type { StaffWorld } from '../world';
import { breakdownViews } from './breakdownViews';

const figure = (value: number | null): string => (value === null ? '–' : formatDecimal(value, 3));

/**
 * Untuk penilai: how good the sample and the questionnaire are, and the figures of every group. Of the answers that
 * the report counts; of those in the tabs before they are locked.
 */
export const examine = (
  world: StaffWorld,
  { period }: Args<'index.examine'>,
): Result<ExaminerView, Problem> => {
  const read = readFilterable(world, period);
  if (!read.ok) return read;
  const { questionnaire, snapshot, method } = read.value;
  const responses = snapshot?.responses ?? read.value.responses;
  if (responses.length === 0) return refuse({ kind: 'noResponses' });
  const population = snapshot === null ? populationOf(world.settings.read()) : snapshot.population;
  const target =
    snapshot?.target?.size ?? (population === null ? null : sampleTargetOf(population, 'table').size);
  const columns = toAnswerColumns(responses, questionnaire);
  const tally = tallyColumns(columns, method.incomplete);
  const reliability = reliabilityOf(columns);
  const interval = confidenceIntervalOf(columns, population);
  const margin = marginOfError(tally.counted, population);
  const distance = gradeDistanceOf(tally, method.weight);
  return ok({
    statements: [
      words.sample(tally.counted, population, target),
      ...(margin === null ? [] : [words.margin(margin)]),
      ...(interval === null ? [] : [words.interval(interval)]),
      ...(reliability === null ? [words.tooFew] : [words.alpha(reliability), words.criticalR(reliability)]),
      ...(distance.ok ? words.distance(distance.value) : []),
    ],
    items: (reliability?.items ?? []).map(({ element, question, correlation, corrected, valid }) => ({
      label: words.question(element, question, severalOf(questionnaire, element)),
      correlation: figure(correlation),
      corrected: figure(corrected),
      verdict: words.verdict(valid),
    })),
    distribution: tally.elements.map(distributionOf),
    breakdowns: breakdownViews(responses, questionnaire, method),
  });
};

const severalOf = (questionnaire: Questionnaire, code: string): boolean =>
  questionnaire.some((one) => one.code === code && one.questions > 1);

const distributionOf = ({ code, distribution }: ElementTally) => ({
  code,
  name: elementName(code),
  counts: distribution,
  percents: percentagesOf(distribution).map((percent) => formatPercent(percent)),
});
