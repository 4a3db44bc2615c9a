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
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { SideEffect } from '../ports/sideEffects';
import { summaryIn } from './lockedSummary';
import type { AllAnswers } from './readAnswers';
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
): readonly EarlierPoint[] => {
  const points = new Map<string, EarlierPoint>();
  for (const [id, responses] of byPeriod(all, kind)) {
    const parsed = parsePeriod(id);
    const result = computeIndex(responses, all.questionnaire);
    if (parsed.ok && result.ok) points.set(id, pointOf(parsed.value, result.value, false));
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

const byPeriod = (all: AllAnswers, kind: PeriodKind): ReadonlyMap<string, readonly SurveyResponse[]> => {
  const groups = new Map<string, SurveyResponse[]>();
  const periods = new Map<string, string>();
  for (const { responses, questionnaire } of all.tabs)
    for (const response of responses) {
      if (response.date === undefined || exclusionOf(response, { questionnaire, dated: true }) !== null)
        continue;
      // A day is looked up once: a year has few of them and a tab has many rows.
      const id = periods.get(response.date) ?? periodOfDate(kind, response.date).id;
      periods.set(response.date, id);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [response]);
      else group.push(response);
    }
  return groups;
};
