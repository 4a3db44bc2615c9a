import type { CivilDate } from '../../domain/calendar/civilDate';
import { type Period, periodContains } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { ExclusionReason, IncompletePolicy } from '../../domain/survey/exclusion';
import { exclusionOf, type Measure } from '../../domain/survey/exclusionOf';
import { type LeftOutElement, poolSources } from '../../domain/survey/poolSources';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { RowProblem } from '../../domain/survey/surveyProblem';
import type { ResponseSource, SurveyResponse } from '../../domain/survey/surveyResponse';
import type { SetAside } from '../../domain/workflow/state';
import type { RawTable } from '../ports/responses';
import type { Problem } from '../problem';
import { type Exclusions, exclusionsOf, type LapsedExclusion } from './lapsedExclusions';
import { type AllAnswers, readAnswers, unreadableTab } from './readAnswers';

/** Why an answer sheet doesn't count: by itself, because a cell can't be read, or set aside by hand. */
export type NotCounted =
  | ExclusionReason
  | { readonly kind: 'unreadable'; readonly problem: RowProblem }
  | { readonly kind: 'setAside'; readonly reason: string };

export type ExcludedResponse = {
  readonly source: ResponseSource;
  readonly row: number;
  readonly id: string;
  readonly reason: NotCounted;
};

/** Every answer sheet of one period (or of all, with `period` null), judged. */
export type JudgedResponses = {
  readonly questionnaire: Questionnaire;
  readonly counted: readonly SurveyResponse[];
  readonly excluded: readonly ExcludedResponse[];
  /** Rows with a survey date of another period. */
  readonly elsewhere: number;
  /** Decisions not to count that no longer hold; what they were about counts until somebody decides again. */
  readonly lapsed: readonly LapsedExclusion[];
  /** Elements that only some sources ask about, which therefore don't count. */
  readonly notAskedEverywhere: readonly LeftOutElement[];
};

export type JudgeOptions = {
  readonly period: Period | null;
  /** Set aside by hand, by id. */
  readonly setAside: Readonly<Record<string, SetAside>>;
  readonly incomplete?: IncompletePolicy;
};

/**
 * Which answers of a period count, which don't and why. A cell that can't be read sets its row aside, visibly; it
 * never stops the others. Refused when a tab with answers has no column of dates, or none for
 * an element of the office's list.
 */
export const judge = (
  all: AllAnswers,
  { period, setAside, incomplete }: JudgeOptions,
): Result<JudgedResponses, Problem> => {
  const { tabs } = all;
  const { standing, lapsed } = exclusionsOf(all, setAside);
  const isHere = (date: CivilDate | undefined): boolean =>
    period === null || date === undefined || periodContains(period, date);
  const undated = tabs.find(({ dated }) => period !== null && !dated);
  if (period !== null && undated !== undefined)
    return refuse(unreadableTab(undated.source, { kind: 'noDateColumn', row: undated.headerLine, period }));
  // A tab in which nobody answered in the period lacks no column.
  for (const { source, lacks, responses, unreadable } of tabs)
    if (lacks !== undefined && [...responses, ...unreadable].some(({ date }) => isHere(date)))
      return refuse(unreadableTab(source, lacks));
  const here = tabs.map((tab) => ({ ...tab, responses: tab.responses.filter(({ date }) => isHere(date)) }));
  const pooled = poolSources(here);
  if (!pooled.ok) return pooled;
  const { questionnaire, leftOut } = pooled.value;

  const counted: SurveyResponse[] = [];
  const excluded: ExcludedResponse[] = [];
  let elsewhere = 0;
  for (const [at, { source, responses, unreadable }] of tabs.entries()) {
    const own = pooled.value.responses[at] ?? [];
    elsewhere += responses.length - own.length;
    for (const response of own) {
      const reason = reasonAgainst(response, { questionnaire, dated: period !== null, incomplete }, standing);
      if (reason === null) counted.push(response);
      else excluded.push({ source, row: response.row, id: response.id, reason });
    }
    for (const { row, id, date, problem } of unreadable)
      if (isHere(date)) excluded.push({ source, row, id, reason: { kind: 'unreadable', problem } });
      else elsewhere += 1;
  }
  return ok({ questionnaire, counted, excluded, elsewhere, lapsed, notAskedEverywhere: leftOut });
};

/** Why an answer sheet doesn't count: by itself, or because somebody set it aside. */
const reasonAgainst = (
  response: SurveyResponse,
  measure: Measure,
  standing: Exclusions['standing'],
): NotCounted | null => {
  const own = exclusionOf(response, measure);
  const reason = standing[response.id];
  return own ?? (reason === undefined ? null : { kind: 'setAside', reason });
};

/** Reads and judges in one go, for who needs one period only. */
export const judgeResponses = (
  tables: readonly RawTable[],
  options: JudgeOptions,
): Result<JudgedResponses, Problem> => {
  const all = readAnswers(tables);
  return all.ok ? judge(all.value, options) : all;
};

/** How many counted per source; sources without any are left out. */
export const countBySource = (
  responses: readonly Pick<SurveyResponse, 'source'>[],
): readonly { readonly source: ResponseSource; readonly n: number }[] => {
  const counts = { form: 0, import: 0, paper: 0 };
  for (const { source } of responses) counts[source] += 1;
  return (['form', 'import', 'paper'] as const)
    .map((source) => ({ source, n: counts[source] }))
    .filter(({ n }) => n > 0);
};
