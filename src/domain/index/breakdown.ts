import type { IncompletePolicy } from '../survey/exclusion';
import type { Questionnaire } from '../survey/questionnaire';
import type { SurveyResponse } from '../survey/surveyResponse';
import { toAnswerColumns } from './answerColumns';
import { indexOfTally } from './computeIndex';
import type { IndexResult } from './indexResult';
import { percentagesOf } from './percentages';
import { type Tally, tallyColumns } from './tally';
import type { WeightSetting } from './weight';

/** Groups under this size are not shown to the public, and are marked as weak elsewhere. */
export const smallGroupLimit = 5;

/** One group of a breakdown. `group` is null for respondents who didn't say. */
export type GroupResult = {
  readonly group: string | null;
  readonly counted: number;
  /** Of all counted respondents; the groups' percentages add up to 100,00. */
  readonly percent: number;
  readonly small: boolean;
  /** Null when the group leaves an element without any answer, which only per-element counting can bring about. */
  readonly result: IndexResult | null;
};

export type BreakdownOptions = {
  readonly groupOf: (response: SurveyResponse) => string | null;
  /** Groups in the order wanted; others follow, largest first, and whoever didn't say comes last. */
  readonly order?: readonly string[];
  readonly weight?: WeightSetting;
  readonly incomplete?: IncompletePolicy;
};

/**
 * The index per group of respondents. Groups pool into the whole: the unit's figure is that of all respondents
 * together, never the mean of its groups (Bantul 2023: 87,28 pooled, 85,49 as a mean of its services).
 */
export const breakdownOf = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
  { groupOf, order = [], weight = 'exact', incomplete = 'exclude' }: BreakdownOptions,
): GroupResult[] => {
  const members = new Map<string | null, SurveyResponse[]>();
  for (const response of responses) {
    const group = groupOf(response);
    const list = members.get(group);
    if (list === undefined) members.set(group, [response]);
    else list.push(response);
  }
  const tallied = [...members]
    .map(([group, list]) => ({
      group,
      tally: tallyColumns(toAnswerColumns(list, questionnaire), incomplete),
    }))
    .filter(({ tally }) => tally.counted > 0)
    .sort((a, b) => rankOf(a.group, order) - rankOf(b.group, order) || bySize(a, b));
  const percentages = percentagesOf(tallied.map(({ tally }) => tally.counted));
  return tallied.map(({ group, tally }, at) => {
    const result = indexOfTally(tally, weight);
    return {
      group,
      counted: tally.counted,
      percent: percentages[at] ?? 0,
      small: tally.counted < smallGroupLimit,
      result: result.ok ? result.value : null,
    };
  });
};

const rankOf = (group: string | null, order: readonly string[]): number => {
  if (group === null) return order.length + 1;
  const at = order.indexOf(group);
  return at < 0 ? order.length : at;
};

type Tallied = { readonly group: string | null; readonly tally: Tally };

const bySize = (a: Tallied, b: Tallied): number =>
  b.tally.counted - a.tally.counted || ((a.group ?? '') < (b.group ?? '') ? -1 : 1);
