import type { CivilDate } from '../calendar/civilDate';
import { datePartsOf } from '../calendar/dayNumber';
import { type Period, periodContains, periodOfDate } from '../period/period';
import { ok, type Result, refuse } from '../result';
import { askedQuestions, withAsked } from './askedQuestions';
import { type AnswerColumn, type ColumnPlan, type PlanOptions, planColumns } from './columnPlan';
import type { Exclusion, IncompletePolicy } from './exclusion';
import { exclusionOf } from './exclusionOf';
import type { Questionnaire, QuestionOrder } from './questionnaire';
import { type RowReading, readRow } from './readRow';
import { responseIds } from './responseIds';
import { rowKindOf } from './rowKind';
import type { RowProblem, SurveyProblem } from './surveyProblem';
import type { ResponseSource, SurveyResponse } from './surveyResponse';
import type { TableRow } from './tableRow';

/** How to read a table of answers. */
export type TableOptions = Omit<PlanOptions, 'order'> & {
  /** What bare numbers count; `element` is assumed, and said to be, where nobody says. */
  readonly order?: QuestionOrder;
  /** Only survey dates of this period count. */
  readonly period?: Period;
  readonly incomplete?: IncompletePolicy;
  readonly source?: ResponseSource;
};

/** A table of answers as understood. Rows and columns count from 1, as in the file. */
export type SurveyTable = {
  readonly questionnaire: Questionnaire;
  readonly order: QuestionOrder;
  /** True when a bare u8 or u9 was read without anybody saying which order it counts. */
  readonly orderAssumed: boolean;
  readonly columns: readonly AnswerColumn[];
  /** The questionnaires that count, in the order of the file. */
  readonly responses: readonly SurveyResponse[];
  readonly excluded: readonly Exclusion[];
  /** Rows with a survey date outside the period asked for: another period's, not excluded ones. */
  readonly outsidePeriod: number;
  /** Rows under the answers that sum them up; not read, because the figures are computed anew. */
  readonly summaryRows: readonly number[];
  /** Rows whose year or semester column contradicts the survey date, which outranks it. */
  readonly contradictedRows: readonly number[];
  readonly droppedColumns: readonly string[];
  readonly ignoredColumns: readonly string[];
};

/** A row with a cell that can't be read: known by its first problem. Its date is left out where it can't be read. */
export type UnreadableRow = {
  readonly row: number;
  readonly id: string;
  readonly date?: CivilDate;
  readonly problem: RowProblem;
};

/** A table together with every cell that can't be read, for a preview. */
export type TableInspection = { readonly table: SurveyTable; readonly problems: readonly RowProblem[] };

/** What rows say, not yet judged: every one that can be read, complete or not, of whatever period. */
export type RowsRead = {
  readonly responses: readonly SurveyResponse[];
  readonly unreadable: readonly UnreadableRow[];
  readonly problems: readonly RowProblem[];
  readonly summaryRows: readonly number[];
  readonly contradictedRows: readonly number[];
};

/** A table whose columns are understood; its rows can be read in several blocks. */
export type TableReader = {
  readonly plan: ColumnPlan;
  /** Whether rows say on which day they were answered. */
  readonly dated: boolean;
  /** Reads those of the rows that stand below the header. */
  read(rows: readonly TableRow[]): RowsRead;
};

/** Understands the columns by the first rows of a table; refused when they make no sense. */
export const tableReader = (
  top: readonly TableRow[],
  options: PlanOptions & Pick<TableOptions, 'source'>,
): Result<TableReader, SurveyProblem> => {
  const planned = planColumns(top, options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const dated = plan.fields.date !== undefined || plan.fields.timestamp !== undefined;
  return ok({ plan, dated, read: (rows) => readRows(rows, plan, options) });
};

const readRows = (
  rows: readonly TableRow[],
  plan: ColumnPlan,
  { vocabulary, source = 'import' }: PlanOptions & Pick<TableOptions, 'source'>,
): RowsRead => {
  const readings: RowReading[] = [];
  const summaryRows: number[] = [];
  for (const row of rows) {
    if (row.line <= plan.headerLine) continue;
    const kind = rowKindOf(row, plan, vocabulary);
    if (kind === 'answers') readings.push(readRow(row, plan, vocabulary));
    else if (kind === 'summary') summaryRows.push(row.line);
  }
  const ids = responseIds(readings, source);
  const responses: SurveyResponse[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const [at, reading] of readings.entries()) {
    const [id, problem] = [ids[at] ?? '', reading.problems[0]];
    const { row, date } = reading;
    if (problem === undefined) responses.push(toResponse(reading, id, source));
    else unreadable.push({ row, id, ...(date === undefined ? {} : { date }), problem });
  }
  return {
    responses,
    unreadable,
    problems: readings.flatMap(({ problems }) => problems),
    summaryRows,
    contradictedRows: readings.filter(contradictsDate).map(({ row }) => row),
  };
};

/** Reads a table and collects the problems of single cells; refused only when the table as a whole makes no sense. */
export const inspectTable = (
  rows: readonly TableRow[],
  options: TableOptions,
): Result<TableInspection, SurveyProblem> => {
  const order = options.order ?? 'element';
  const reader = tableReader(rows, { ...options, order });
  if (!reader.ok) return reader;
  const { plan, dated } = reader.value;
  if (options.period !== undefined && !dated) {
    return refuse({ kind: 'noDateColumn', row: plan.headerLine, period: options.period });
  }
  const { responses, problems, summaryRows, contradictedRows } = reader.value.read(rows);
  const table: SurveyTable = {
    ...judge(responses, plan.questionnaire, options),
    order,
    orderAssumed: options.order === undefined && plan.answers.some(({ bareNumber }) => bareNumber),
    columns: plan.answers,
    summaryRows,
    contradictedRows,
    droppedColumns: plan.droppedColumns,
    ignoredColumns: plan.ignoredColumns,
  };
  return ok({ table, problems });
};

/**
 * Reads a table of answers: columns by what they ask, rows with their reasons. One cell outside 1–4, one
 * impossible date, or nothing left to count refuses the whole table, so that no figure rests on a guess.
 */
export const readTable = (
  rows: readonly TableRow[],
  options: TableOptions,
): Result<SurveyTable, SurveyProblem> => {
  const inspected = inspectTable(rows, options);
  if (!inspected.ok) return inspected;
  const { table, problems } = inspected.value;
  const [problem] = problems;
  if (problem !== undefined) return refuse(problem);
  if (table.responses.length > 0) return ok(table);
  if (options.period !== undefined && table.outsidePeriod > 0 && table.excluded.length === 0) {
    return refuse({ kind: 'noRowInPeriod', period: options.period, outside: table.outsidePeriod });
  }
  return refuse({ kind: 'noValidRow', excluded: table.excluded.length });
};

const judge = (
  all: readonly SurveyResponse[],
  known: Questionnaire,
  { period, incomplete, elements }: TableOptions,
) => {
  const here =
    period === undefined ? all : all.filter(({ date }) => date === undefined || periodContains(period, date));
  const asked = askedQuestions(known, here, elements);
  const { questionnaire } = asked;
  const responses: SurveyResponse[] = [];
  const excluded: Exclusion[] = [];
  for (const one of here) {
    const response = withAsked(one, asked);
    const { row, id } = response;
    const reason = exclusionOf(response, { questionnaire, dated: period !== undefined, incomplete });
    if (reason === null) responses.push(response);
    else excluded.push({ row, id, reason });
  }
  return { questionnaire, responses, excluded, outsidePeriod: all.length - here.length };
};

const toResponse = (reading: RowReading, id: string, source: ResponseSource): SurveyResponse => ({
  id,
  source,
  row: reading.row,
  ...(reading.date === undefined ? {} : { date: reading.date }),
  ...(source === 'form' && reading.timestamp !== '' ? { at: reading.timestamp } : {}),
  profile: reading.profile,
  answers: reading.answers,
  ...(reading.remark === '' ? {} : { remark: reading.remark }),
  ...(reading.reason === '' ? {} : { reason: reading.reason }),
});

const contradictsDate = ({ date, stated }: RowReading): boolean => {
  if (date === undefined) return false;
  const differs = (said: number | undefined, actual: number) => said !== undefined && said !== actual;
  return (
    differs(stated.year, datePartsOf(date).year) ||
    differs(stated.semester, periodOfDate('semester', date).number)
  );
};
