import { type ColumnIdentity, identifyColumn } from './columnIdentity';
import type { QuestionOrder } from './questionnaire';
import { cellText, type TableRow } from './tableRow';
import type { SurveyVocabulary } from './vocabulary';

/** By which words titles are told, and what bare numbers in them count. */
export type TitleReading = { readonly vocabulary: SurveyVocabulary; readonly order: QuestionOrder };

/** A column (counted from 1) with its title and what it is. */
export type TitledColumn = {
  readonly column: number;
  readonly title: string;
  readonly identity: ColumnIdentity;
};

export type Header = {
  readonly row: TableRow;
  readonly columns: readonly TitledColumn[];
  /** The rows under the header. */
  readonly below: readonly TableRow[];
};

const rowsSearched = 30;

/** Exports put titles and letterheads above their header: it is the row that names the most questions. */
export const findHeader = (rows: readonly TableRow[], reading: TitleReading): Header | null => {
  let best: { at: number; row: TableRow; answers: number } | null = null;
  for (const [at, row] of rows.slice(0, rowsSearched).entries()) {
    const answers = titledColumns(row, undefined, reading).filter(isAnswer).length;
    if (answers > (best?.answers ?? 0)) best = { at, row, answers };
  }
  if (best === null) return null;
  const { row, at } = best;
  return { row, columns: titledColumns(row, rows[at - 1], reading), below: rows.slice(at + 1) };
};

/** Titles of computed columns (NRR …) near the top, for a table that names no question. */
export const computedTitlesIn = (rows: readonly TableRow[], reading: TitleReading): string[] => {
  const columns = rows.slice(0, rowsSearched).flatMap((row) => titledColumns(row, undefined, reading));
  return [...new Set(columns.filter(isComputed).map(({ title }) => title))];
};

export const isComputed = ({ identity }: TitledColumn): boolean => identity.kind === 'computed';

const isAnswer = ({ identity }: TitledColumn): boolean => identity.kind === 'answer';

/** Titles of a row; where a header has two rows, a blank takes the title above it (merged downwards). */
const titledColumns = (
  row: TableRow,
  above: TableRow | undefined,
  { vocabulary, order }: TitleReading,
): TitledColumn[] => {
  const width = Math.max(row.cells.length, above?.cells.length ?? 0);
  return Array.from({ length: width }, (_, at) => {
    const title = cellText(row.cells[at]) || cellText(above?.cells[at]);
    return { column: at + 1, title, identity: identifyColumn(title, vocabulary, order) };
  });
};
