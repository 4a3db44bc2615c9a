import { ok, type Result, refuse } from '../result';
import { type ColumnIdentity, identifyColumn } from './columnIdentity';
import { compareElements, type ElementCode, standardElements } from './element';
import type { Questionnaire, QuestionOrder } from './questionnaire';
import type { CellPlace, SurveyProblem } from './surveyProblem';
import { cellText, type TableRow } from './tableRow';
import type { ColumnField, SurveyVocabulary } from './vocabulary';

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
  /** Titles of columns that identify a person: not read. */
  readonly droppedColumns: readonly string[];
  /** Titles of columns that were not understood or not asked for: not read. */
  readonly ignoredColumns: readonly string[];
};

export type PlanOptions = {
  readonly vocabulary: SurveyVocabulary;
  readonly order: QuestionOrder;
  /** The elements that must be there and no others; without it the nine, and any U10, U11 … that are filled. */
  readonly elements?: readonly ElementCode[];
};

const rowsSearchedForHeader = 30;

type Titled = { readonly column: number; readonly title: string; readonly identity: ColumnIdentity };

/** Finds the header and tells the columns apart by their titles. */
export const planColumns = (
  rows: readonly TableRow[],
  options: PlanOptions,
): Result<ColumnPlan, SurveyProblem> => {
  if (rows.every((row) => row.cells.every((cell) => cellText(cell) === '')))
    return refuse({ kind: 'emptyTable' });
  const header = findHeader(rows, options);
  if (header === null) return refuse({ kind: 'noHeader', computedTitles: computedTitlesIn(rows, options) });
  const { row, below, columns } = header;
  const place = ({ column, title }: { column: number; title: string }): CellPlace => ({
    row: row.line,
    column,
    title,
  });

  const found = columns.flatMap(({ column, title, identity }) =>
    identity.kind === 'answer' ? [{ ...identity, column, title }] : [],
  );
  const wanted = found.filter(({ element, column }) =>
    options.elements === undefined
      ? isStandard(element) || below.some(({ cells }) => cellText(cells[column - 1]) !== '')
      : options.elements.includes(element),
  );
  const twin = firstTwin(wanted);
  if (twin !== null) {
    const [first, second] = twin;
    return refuse({
      kind: 'duplicateElement',
      element: second.element,
      first: place(first),
      second: place(second),
    });
  }
  const missing = (options.elements ?? standardElements).filter(
    (code) => !wanted.some(({ element }) => element === code),
  );
  if (missing.length > 0) {
    const computedTitles = columns
      .filter(({ identity }) => identity.kind === 'computed')
      .map(({ title }) => title);
    return refuse({ kind: 'missingElements', row: row.line, elements: missing, computedTitles });
  }
  const dates = columns.filter(({ identity }) => identity.kind === 'field' && identity.field === 'date');
  const [firstDate, secondDate] = dates;
  if (firstDate !== undefined && secondDate !== undefined) {
    return refuse({ kind: 'duplicateDate', first: place(firstDate), second: place(secondDate) });
  }

  const answers = wanted
    .map(({ column, title, element, part, bareNumber }) => ({ column, title, element, part, bareNumber }))
    .sort((a, b) => compareElements(a.element, b.element) || (a.part < b.part ? -1 : 1));
  const fields: Partial<Record<ColumnField, number>> = {};
  const ignored = columns.filter(({ column, identity }) => {
    if (identity.kind === 'identity') return false;
    if (identity.kind !== 'field' || fields[identity.field] !== undefined) {
      return !answers.some((answer) => answer.column === column);
    }
    fields[identity.field] = column;
    return false;
  });
  return ok({
    headerLine: row.line,
    titles: columns.map(({ title }) => title),
    questionnaire: questionnaireIn(answers),
    answers,
    fields,
    droppedColumns: columns.filter(({ identity }) => identity.kind === 'identity').map(({ title }) => title),
    ignoredColumns: ignored.map(({ title }) => title).filter((title) => title !== ''),
  });
};

const isStandard = (element: ElementCode): boolean =>
  (standardElements as readonly ElementCode[]).includes(element);

/** Exports put titles and letterheads above their header: it is the row that names the most questions. */
const findHeader = (rows: readonly TableRow[], options: PlanOptions) => {
  let best: { at: number; row: TableRow; answers: number } | null = null;
  for (const [at, row] of rows.slice(0, rowsSearchedForHeader).entries()) {
    const answers = titled(row, undefined, options).filter(
      ({ identity }) => identity.kind === 'answer',
    ).length;
    if (answers > (best?.answers ?? 0)) best = { at, row, answers };
  }
  if (best === null) return null;
  return {
    row: best.row,
    below: rows.slice(best.at + 1),
    columns: titled(best.row, rows[best.at - 1], options),
  };
};

/** Titles of a row; where a header has two rows, a blank takes the title above it (merged downwards). */
const titled = (row: TableRow, above: TableRow | undefined, { vocabulary, order }: PlanOptions): Titled[] => {
  const width = Math.max(row.cells.length, above?.cells.length ?? 0);
  return Array.from({ length: width }, (_, at) => {
    const title = cellText(row.cells[at]) || cellText(above?.cells[at]);
    return { column: at + 1, title, identity: identifyColumn(title, vocabulary, order) };
  });
};

const computedTitlesIn = (rows: readonly TableRow[], options: PlanOptions): string[] => {
  const computed = rows
    .slice(0, rowsSearchedForHeader)
    .flatMap((row) => titled(row, undefined, options))
    .filter(({ identity }) => identity.kind === 'computed');
  return [...new Set(computed.map(({ title }) => title))];
};

/** Two columns that answer the same question: same element and part, or a whole (U3) beside a part of it (U3a). */
const firstTwin = <T extends { element: ElementCode; part: string }>(
  columns: readonly T[],
): [T, T] | null => {
  for (const [at, second] of columns.entries()) {
    const first = columns
      .slice(0, at)
      .find(
        ({ element, part }) =>
          element === second.element && (part === second.part || part === '' || second.part === ''),
      );
    if (first !== undefined) return [first, second];
  }
  return null;
};

const questionnaireIn = (answers: readonly AnswerColumn[]): Questionnaire =>
  [...new Set(answers.map(({ element }) => element))].map((code) => ({
    code,
    questions: answers.filter(({ element }) => element === code).length,
  }));
