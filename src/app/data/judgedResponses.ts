import type { Period } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { ExclusionReason, IncompletePolicy } from '../../domain/survey/exclusion';
import { type Questionnaire, standardQuestionnaire } from '../../domain/survey/questionnaire';
import { inspectTable } from '../../domain/survey/readTable';
import type { RowProblem } from '../../domain/survey/surveyProblem';
import type { ResponseSource, SurveyResponse } from '../../domain/survey/surveyResponse';
import { tableNames } from '../../shared/office/fileNames';
import { sourceTabs } from '../../shared/office/sourceWords';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import type { RawTable } from '../ports/responses';
import type { Problem } from '../problem';

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
  readonly incomplete?: IncompletePolicy;
};

/**
 * Judges the raw rows of every source: which count, which don't and why. A cell that can't be read sets its row
 * aside, visibly; it never stops the others. Columns are found by what their titles ask.
 */
export const judgeResponses = (
  tables: readonly RawTable[],
  { period, setAside, incomplete = 'exclude' }: JudgeOptions,
): Result<JudgedResponses, Problem> => {
  let questionnaire: Questionnaire | null = null;
  const counted: SurveyResponse[] = [];
  const excluded: ExcludedResponse[] = [];
  let elsewhere = 0;
  for (const { source, rows, elements } of tables) {
    const inspected = inspectTable(rows, {
      vocabulary: surveyVocabulary,
      order: 'element',
      incomplete,
      source,
      ...(elements === undefined ? {} : { elements }),
      ...(period === null ? {} : { period }),
    });
    if (!inspected.ok) {
      if (inspected.problem.kind === 'emptyTable') continue;
      return refuse({
        kind: 'unreadableTable',
        where: tableNames.tab(sourceTabs[source]),
        problem: inspected.problem,
      });
    }
    const { table, problems } = inspected.value;
    questionnaire ??= table.questionnaire;
    elsewhere += table.outsidePeriod;
    for (const response of table.responses) {
      const reason = setAside[response.id];
      if (reason === undefined) counted.push(response);
      else
        excluded.push({ source, row: response.row, id: response.id, reason: { kind: 'setAside', reason } });
    }
    for (const { row, id, reason } of table.excluded) excluded.push({ source, row, id, reason });
    excluded.push(...unreadableRows(problems, source));
  }
  return ok({ questionnaire: questionnaire ?? standardQuestionnaire, counted, excluded, elsewhere });
};

/** One entry per row that can't be read, by its first problem; the period of such a row may not be known. */
const unreadableRows = (
  problems: readonly RowProblem[],
  source: ResponseSource,
): readonly ExcludedResponse[] => {
  const firsts = new Map<number, RowProblem>();
  for (const problem of problems) if (!firsts.has(problem.place.row)) firsts.set(problem.place.row, problem);
  return [...firsts].map(([row, problem]) => ({
    source,
    row,
    id: `${source}:line-${row}`,
    reason: { kind: 'unreadable', problem },
  }));
};

/** How many counted per source; sources without any are left out. */
export const countBySource = (
  responses: readonly Pick<SurveyResponse, 'source'>[],
): readonly { readonly source: ResponseSource; readonly n: number }[] =>
  (['form', 'import', 'paper'] as const)
    .map((source) => ({ source, n: responses.filter((one) => one.source === source).length }))
    .filter(({ n }) => n > 0);
