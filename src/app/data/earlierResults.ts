import { computeIndex } from '../../domain/index/computeIndex';
import type { IndexResult } from '../../domain/index/indexResult';
import { trendPointOf } from '../../domain/index/trend';
import {
  comparePeriods,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodOfDate,
} from '../../domain/period/period';
import { exclusionOf } from '../../domain/survey/exclusionOf';
import { poolSources } from '../../domain/survey/poolSources';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { CountingMethod } from '../countingMethod';
import type { SideEffect } from '../ports/sideEffects';
import { summaryIn } from './lockedSummary';
import type { AllAnswers, ReadTab } from './readAnswers';
import type { EarlierPoint } from './snapshot';

/** Longest trend that is kept; reports print five. */
const longest = 8;

/**
 * Results of earlier periods, oldest first. A period that was locked stands as it was reported; one that never was
 * (answers from before this workbook) is computed from its rows.
 */
export const earlierResults = (
  period: Period,
  kind: PeriodKind,
  all: AllAnswers,
  effects: readonly SideEffect[],
  method: CountingMethod,
): readonly EarlierPoint[] => {
  const points = new Map<string, EarlierPoint>();
  for (const [id, tabs] of byPeriod(all, kind)) {
    const parsed = parsePeriod(id);
    const result = resultOf(tabs, method);
    if (parsed.ok && result !== null) points.set(id, pointOf(parsed.value, result, false));
  }
  for (const id of new Set(effects.map(({ key }) => key.split('/')[0] ?? ''))) {
    const parsed = parsePeriod(id);
    const locked = parsed.ok ? summaryIn(effects, id) : null;
    if (parsed.ok && locked !== null) points.set(id, pointOf(parsed.value, locked.result, true));
  }
  return [...points.values()]
    .filter((point) => point.period.kind === kind && comparePeriods(point.period, period) < 0)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-longest);
};

const pointOf = (period: Period, result: IndexResult, locked: boolean): EarlierPoint => ({
  ...trendPointOf(period, result),
  counted: result.counted,
  locked,
});

/** Each tab's rows by the period of their day. */
const byPeriod = (all: AllAnswers, kind: PeriodKind): ReadonlyMap<string, readonly ReadTab[]> => {
  const periods = new Map<string, string>();
  const groups = new Map<string, Map<ReadTab, SurveyResponse[]>>();
  for (const tab of all.tabs)
    for (const response of tab.responses) {
      if (response.date === undefined) continue;
      // A day is looked up once: a year has few of them and a tab has many rows.
      const id = periods.get(response.date) ?? periodOfDate(kind, response.date).id;
      periods.set(response.date, id);
      const group = groups.get(id) ?? new Map<ReadTab, SurveyResponse[]>();
      groups.set(id, group);
      const rows = group.get(tab);
      if (rows === undefined) group.set(tab, [response]);
      else rows.push(response);
    }
  return new Map(
    [...groups].map(([id, group]) => [id, [...group].map(([tab, responses]) => ({ ...tab, responses }))]),
  );
};

/** A period's result as its rows stand; null where nothing counts or the sources can't be pooled. */
const resultOf = (tabs: readonly ReadTab[], method: CountingMethod): IndexResult | null => {
  const pooled = poolSources(tabs);
  if (!pooled.ok) return null;
  const { questionnaire, responses } = pooled.value;
  const complete = responses.flatMap((rows) =>
    rows.filter(
      (one) => exclusionOf(one, { questionnaire, dated: true, incomplete: method.incomplete }) === null,
    ),
  );
  const result = computeIndex(complete, questionnaire, method);
  return result.ok ? result.value : null;
};
