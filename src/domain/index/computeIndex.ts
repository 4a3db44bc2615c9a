import { ok, type Result, refuse } from '../result';
import type { ElementCode } from '../survey/element';
import type { IncompletePolicy } from '../survey/exclusion';
import type { Questionnaire } from '../survey/questionnaire';
import type { SurveyResponse } from '../survey/surveyResponse';
import { toAnswerColumns } from './answerColumns';
import { gradeOfIkm, gradeOfMean } from './grade';
import type { ElementResult, IndexResult } from './indexResult';
import { multiply, type Rational, ratio, sumOf, toNumber } from './rational';
import { roundRatioScaled } from './rounding';
import { type ElementTally, type Tally, tallyColumns } from './tally';
import { type WeightProblem, type WeightSetting, weightNameOf, weightsFor } from './weight';

export type IndexProblem =
  | WeightProblem
  | { readonly kind: 'noCountedResponse' }
  /** Under `perElement`, when every questionnaire leaves one element open. */
  | { readonly kind: 'elementUnanswered'; readonly element: ElementCode };

export type IndexOptions = { readonly weight?: WeightSetting; readonly incomplete?: IncompletePolicy };

/** The index of a list of responses; blanks are dealt with by `incomplete` (default: the form doesn't count). */
export const computeIndex = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
  { weight = 'exact', incomplete = 'exclude' }: IndexOptions = {},
): Result<IndexResult, IndexProblem> =>
  indexOfTally(tallyColumns(toAnswerColumns(responses, questionnaire), incomplete), weight);

/**
 * The index of a tally, Permen PANRB 14/2017: NRR per element = sum / n; NRR tertimbang = NRR × weight; index = their
 * sum; IKM = index × 25. Exact fractions until the one rounding of the IKM (half up, two decimals); `nrr`,
 * `nrrWeighted` and `index` are the floats nearest to the exact values.
 */
export const indexOfTally = (
  tally: Tally,
  setting: WeightSetting = 'exact',
): Result<IndexResult, IndexProblem> => {
  const weights = weightsFor(
    setting,
    tally.elements.map(({ code }) => code),
  );
  if (!weights.ok) return weights;
  if (tally.counted === 0) return refuse({ kind: 'noCountedResponse' });
  const unanswered = tally.elements.find(({ n }) => n === 0);
  if (unanswered !== undefined) return refuse({ kind: 'elementUnanswered', element: unanswered.code });

  const weighted = tally.elements.map((element, at) =>
    multiply(meanOf(element), weights.value[at] ?? ratio(0)),
  );
  const index = sumOf(weighted);
  const ikm = Number(roundRatioScaled(index.numerator * 25n, index.denominator, 2)) / 100;
  return ok({
    weight: weightNameOf(setting),
    counted: tally.counted,
    elements: tally.elements.map((element, at) => elementResult(element, weighted[at] ?? ratio(0))),
    index: toNumber(index),
    ikm,
    grade: gradeOfIkm(ikm),
  });
};

/** An element's NRR, exactly. */
export const meanOf = ({ total, questions, n }: ElementTally): Rational => ratio(total, questions * n);

const elementResult = (element: ElementTally, weighted: Rational): ElementResult => ({
  code: element.code,
  n: element.n,
  sum: element.total / element.questions,
  nrr: toNumber(meanOf(element)),
  nrrWeighted: toNumber(weighted),
  grade: gradeOfMean(meanOf(element)),
  distribution: element.distribution,
});
