import { computeIndex } from '../../domain/index/computeIndex';
import type { Period } from '../../domain/period/period';
import { ok, type Result } from '../../domain/result';
import { sampleTargetOf } from '../../domain/sample/sampleTarget';
import type { PeriodState } from '../../domain/workflow/state';
import { reviewWords } from '../../shared/messages/reviewWords';
import { type CountingMethod, methodIn } from '../countingMethod';
import { earlierResults } from '../data/earlierResults';
import { countBySource, type JudgedResponses, judge } from '../data/judgedResponses';
import { countExcluded } from '../data/lockedSummary';
import { type AllAnswers, readAnswers } from '../data/readAnswers';
import { rowMarksFor } from '../data/rowMarks';
import type { SettingValues } from '../ports/settings';
import type { SideEffect } from '../ports/sideEffects';
import type { Problem } from '../problem';
import { periodKindOf, populationOf } from '../settings';
import type { Ports } from '../world';
import type { Figures } from './dataViews';

type Setting = {
  readonly period: Period;
  readonly settings: SettingValues;
  readonly effects: readonly SideEffect[];
};

/** What rows that were read and judged come to. */
export const figuresOf = (
  all: AllAnswers,
  { counted, questionnaire, excluded, notAskedEverywhere, lapsed }: JudgedResponses,
  method: CountingMethod,
  { period, settings, effects }: Setting,
): Figures => {
  const result = computeIndex(counted, questionnaire, method);
  const population = populationOf(settings);
  return {
    result: result.ok ? result.value : null,
    sources: countBySource(counted),
    excluded: countExcluded(excluded),
    target: population === null ? null : sampleTargetOf(population, 'table').size,
    previous: earlierResults(period, periodKindOf(settings), all, effects, method).at(-1) ?? null,
    notes: reviewWords.leftOut(notAskedEverywhere),
    undecided: lapsed.length,
    locked: false,
  };
};

/** Figures from the rows as they stand; the tabs are only read while nothing is locked. */
export const liveFigures = (
  world: Pick<Ports, 'responses' | 'settings'>,
  state: PeriodState,
  setting: Setting,
): Result<Figures, Problem> => {
  const { period, settings } = setting;
  const all = readAnswers(world.responses.read(rowMarksFor(settings, period)));
  if (!all.ok) return all;
  const method = methodIn(world.settings);
  if (!method.ok) return method;
  const judged = judge(all.value, {
    period,
    setAside: state.stage === 'notOpened' ? {} : state.excluded,
    incomplete: method.value.incomplete,
  });
  return judged.ok ? ok(figuresOf(all.value, judged.value, method.value, setting)) : judged;
};
