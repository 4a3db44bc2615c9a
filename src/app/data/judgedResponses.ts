import type { CivilDate } from '../../domain/calendar/civilDate';
import { type Period, periodContains } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { ExclusionReason, IncompletePolicy } from '../../domain/survey/exclusion';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { RowProblem } from '../../domain/survey/surveyProblem';
import type { ResponseSource, SurveyResponse } from '../../domain/survey/surveyResponse';
import { tableNames } from '../../shared/office/fileNames';
import { sourceTabs } from '../../shared/office/sourceWords';
import type { RawTable } from '../ports/responses';
import type { Problem } from '../problem';
import { type AllAnswers, type ReadTab, readAnswers } from './readAnswers';

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
};

export type JudgeOptions = {
  readonly period: Period | null;
  /** Set aside by hand: id → reason. */
  readonly setAside: Readonly<Record<string, string>>;
};

/**
 * Which answers of a period count, which don't and why. A cell that can't be read sets its row aside, visibly; it
 * never stops the others. Refused when a tab with answers has no column of dates.
 */
export const judge = (
  all: AllAnswers,
  { period, setAside }: JudgeOptions,
): Result<JudgedResponses, Problem> => {
  const counted: SurveyResponse[] = [];
  const excluded: ExcludedResponse[] = [];
  let elsewhere = 0;
  const isHere = (date: CivilDate | undefined): boolean => {
    const here = period === null || date === undefined || periodContains(period, date);
    if (!here) elsewhere += 1;
    return here;
  };
  for (const tab of all.tabs) {
    if (period !== null && !tab.dated) return refuse(withoutDates(tab, period));
    const { source } = tab;
    for (const response of tab.responses) {
      if (!isHere(response.date)) continue;
      const { id, row } = response;
      const reason = setAside[id];
      if (period !== null && response.date === undefined)
        excluded.push({ source, row, id, reason: { kind: 'undated' } });
      else if (reason === undefined) counted.push(response);
      else excluded.push({ source, row, id, reason: { kind: 'setAside', reason } });
    }
    for (const { row, id, date, reason } of tab.excluded)
      if (isHere(date)) excluded.push({ source, row, id, reason });
    for (const { row, id, date, problem } of tab.unreadable)
      if (isHere(date)) excluded.push({ source, row, id, reason: { kind: 'unreadable', problem } });
  }
  return ok({ questionnaire: all.questionnaire, counted, excluded, elsewhere });
};

const withoutDates = ({ source, headerLine: row }: ReadTab, period: Period): Problem => ({
  kind: 'unreadableTable',
  where: tableNames.tab(sourceTabs[source]),
  problem: { kind: 'noDateColumn', row, period },
});

/** Reads and judges in one go, for who needs one period only. */
export const judgeResponses = (
  tables: readonly RawTable[],
  options: JudgeOptions & { readonly incomplete?: IncompletePolicy },
): Result<JudgedResponses, Problem> => {
  const all = readAnswers(tables, options.incomplete);
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
