import type { ResponseSource } from '../../domain/survey/surveyResponse';
import type { Cell, TableRow } from '../../domain/survey/tableRow';

/** The raw rows of one source, header included, exactly as they stand in its tab; dates as `YYYY-MM-DD HH:MM:SS`. */
export type RawTable = { readonly source: ResponseSource; readonly rows: readonly TableRow[] };

/**
 * The three tabs of raw answers: the form's response sheet (Google writes it), `Data dari E-SKM`,
 * `Formulir Kertas`. Code adds and takes back whole import batches; it never edits an answer.
 */
export type Responses = {
  /** One read per source in use. */
  read(): readonly RawTable[];
  /** Adds rows to `Data dari E-SKM` in one write; the first cell of each is its batch. Formulas stay text. */
  append(rows: readonly (readonly Cell[])[]): void;
  /** Takes a batch back; answers the number of rows removed. */
  remove(batch: string): number;
};
