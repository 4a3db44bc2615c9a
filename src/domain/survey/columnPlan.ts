import { ok, type Result, refuse } from '../result';
import { compareElements, type ElementCode, standardElements } from './element';
import {
  computedTitlesIn,
  findHeader,
  type Header,
  isComputed,
  type TitledColumn,
  type TitleReading,
} from './findHeader';
import type { Questionnaire } from './questionnaire';
import type { CellPlace, SurveyProblem } from './surveyProblem';
import { cellText, type TableRow } from './tableRow';
import type { ColumnField } from './vocabulary';

/** A column of answers; `column` counts from 1. `bareNumber`: known only by an 8 or 9 that both orders read differently. */
export type AnswerColumn = {
  readonly column: number;
  readonly title: string;
  readonly element: ElementCode;
  readonly part: string;
  readonly bareNumber: boolean;
};

/** Which column is what. */
export type ColumnPlan = {
  /** Line of the header; answers stand below it. */
  readonly headerLine: number;
  readonly titles: readonly string[];
  readonly questionnaire: Questionnaire;
  /** By element, then by part. */
  readonly answers: readonly AnswerColumn[];
  readonly fields: Readonly<Partial<Record<ColumnField, number>>>;
  /** Every column of reasons: some forms ask one per question. */
  readonly reasons: readonly number[];
  /** Titles of columns that identify a person: not read. */
  readonly droppedColumns: readonly string[];
  /** Titles of columns that were not understood or not asked for: not read. */
  readonly ignoredColumns: readonly string[];
};

export type PlanOptions = TitleReading & {
  /** The elements that must be there and no others; without it the nine, and any U10, U11 … that are filled. */
  readonly elements?: readonly ElementCode[];
};

/** Finds the header and tells the columns apart by their titles. */
export const planColumns = (
  rows: readonly TableRow[],
  options: PlanOptions,
): Result<ColumnPlan, SurveyProblem> => {
  if (rows.every((row) => row.cells.every((cell) => cellText(cell) === '')))
    return refuse({ kind: 'emptyTable' });
  const header = findHeader(rows, options);
  if (header === null) return refuse({ kind: 'noHeader', computedTitles: computedTitlesIn(rows, options) });
  const answers = answerColumns(header, options.elements);
  const problem =
    twinElement(header, answers) ?? missingElement(header, answers, options.elements) ?? twinDate(header);
  return problem === null ? ok(planOf(header, answers)) : refuse(problem);
};

const answerColumns = (
  { columns, below }: Header,
  elements: readonly ElementCode[] | undefined,
): AnswerColumn[] => {
  const isFilled = (column: number) => below.some(({ cells }) => cellText(cells[column - 1]) !== '');
  return columns
    .flatMap(({ column, title, identity }) => {
      if (identity.kind !== 'answer') return [];
      const { element, part, bareNumber } = identity;
      return [{ column, title, element, part, bareNumber }];
    })
    .filter(({ element, column }) => elements?.includes(element) ?? (isStandard(element) || isFilled(column)))
    .sort(
      (a, b) => compareElements(a.element, b.element) || compareText(a.part, b.part) || a.column - b.column,
    );
};

const isStandard = (element: ElementCode): boolean =>
  (standardElements as readonly ElementCode[]).includes(element);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placeIn = ({ row }: Header, { column, title }: { column: number; title: string }): CellPlace => ({
  row: row.line,
  column,
  title,
});

/** Two columns that answer the same question: same element and part, or a whole (U3) beside a part of it (U3a). */
const twinElement = (header: Header, answers: readonly AnswerColumn[]): SurveyProblem | null => {
  for (const [at, one] of answers.entries()) {
    // They are in order: a whole stands before its parts.
    const other = answers
      .slice(0, at)
      .find(({ element, part }) => element === one.element && (part === one.part || part === ''));
    if (other === undefined) continue;
    const [first, second] = other.column < one.column ? [other, one] : [one, other];
    const element = one.element;
    return {
      kind: 'duplicateElement',
      element,
      first: placeIn(header, first),
      second: placeIn(header, second),
    };
  }
  return null;
};

const missingElement = (
  header: Header,
  answers: readonly AnswerColumn[],
  elements: readonly ElementCode[] = standardElements,
): SurveyProblem | null => {
  const missing = elements.filter((code) => !answers.some(({ element }) => element === code));
  if (missing.length === 0) return null;
  const computedTitles = header.columns.filter(isComputed).map(({ title }) => title);
  return { kind: 'missingElements', row: header.row.line, elements: missing, computedTitles };
};

const twinDate = (header: Header): SurveyProblem | null => {
  const [first, second] = header.columns.filter((column) => fieldOf(column) === 'date');
  if (first === undefined || second === undefined) return null;
  return { kind: 'duplicateDate', first: placeIn(header, first), second: placeIn(header, second) };
};

const fieldOf = ({ identity }: TitledColumn): ColumnField | null =>
  identity.kind === 'field' ? identity.field : null;

const planOf = ({ row, columns }: Header, answers: readonly AnswerColumn[]): ColumnPlan => {
  const fields: Partial<Record<ColumnField, number>> = {};
  for (const column of columns) {
    const field = fieldOf(column);
    // Of two columns for one thing the first is read, and the other named as ignored.
    if (field !== null) fields[field] ??= column.column;
  }
  const reasons = columns.filter((one) => fieldOf(one) === 'reason').map(({ column }) => column);
  const read = new Set([...answers.map(({ column }) => column), ...Object.values(fields), ...reasons]);
  const persons = columns.filter(({ identity }) => identity.kind === 'identity');
  return {
    headerLine: row.line,
    titles: columns.map(({ title }) => title),
    questionnaire: questionnaireIn(answers),
    answers,
    fields,
    reasons,
    droppedColumns: persons.map(({ title }) => title),
    ignoredColumns: columns
      .filter((column) => column.title !== '' && !read.has(column.column) && !persons.includes(column))
      .map(({ title }) => title),
  };
};

const questionnaireIn = (answers: readonly AnswerColumn[]): Questionnaire =>
  [...new Set(answers.map(({ element }) => element))].map((code) => ({
    code,
    questions: answers.filter(({ element }) => element === code).length,
  }));
