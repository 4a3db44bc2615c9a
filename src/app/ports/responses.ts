import type { ResponseSource } from '../../domain/survey/surveyResponse';

/** A cell as read; a date comes as `YYYY-MM-DD HH:MM:SS` in the office's zone. */
export type Cell = string | number | boolean;

/** The raw rows of one source, exactly as they stand in its tab. */
export type RawTable = {
  readonly source: ResponseSource;
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
};

/** Rows taken in together from one file; `line` is the line in that file. */
export type ImportBatch = {
  readonly batch: string;
  readonly fileName: string;
  readonly rows: readonly (readonly Cell[])[];
};

/**
 * The three tabs of raw answers: the form's response sheet (Google writes it), `Data dari E-SKM`,
 * `Formulir Kertas`. Code adds and takes back whole import batches; it never edits an answer.
 */
export type Responses = {
  /** One read per source in use. */
  read(): readonly RawTable[];
  /** Header row of `Data dari E-SKM`. */
  readonly importHeader: readonly string[];
  /** One write, after the last row. Text that looks like a formula stays text. */
  append(batch: ImportBatch): void;
  /** Takes a batch back; answers the number of rows removed. */
  remove(batch: string): number;
};
