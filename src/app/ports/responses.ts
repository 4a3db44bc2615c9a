import type { ElementCode } from '../../domain/survey/element';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import type { Cell, TableRow } from '../../domain/survey/tableRow';

/** The raw rows of one source, header included, exactly as they stand in its tab; dates as `YYYY-MM-DD HH:MM:SS`. */
export type RawTable = {
  readonly source: ResponseSource;
  readonly rows: readonly TableRow[];
  /** The elements that this office asks about, when they aren't the regulation's nine. */
  readonly elements?: readonly ElementCode[];
};

/**
 * A row before which every answer belongs to periods that are over. It is known by the text of its cells, so that
 * rows that were sorted, added or deleted above it are noticed and everything is read. `width`: columns in use.
 */
export type RowMark = { readonly line: number; readonly text: string; readonly width: number };
export type RowMarks = Readonly<Partial<Record<ResponseSource, RowMark>>>;

export type ImportedRow = { readonly batch: string; readonly fileName: string };

/** Columns to be made, one after the other, each by the place (from 1) it then has; and the titles after that. */
export type ColumnLayout = { readonly titles: readonly string[]; readonly inserted: readonly number[] };

/**
 * The three tabs of raw answers: the form's response sheet (Google writes it), `Data dari E-SKM`,
 * `Formulir Kertas`. Code adds and takes back whole import batches; it never edits an answer.
 */
export type Responses = {
  /** One read per source in use; with marks only their header and the rows from the mark on. */
  read(marks?: RowMarks): readonly RawTable[];
  /**
   * Rows of one tab from a line on (1 = with the header), at most `count` and never more than one read can bring;
   * `more`: the tab goes on below. Null where there is no such tab. For work that is done in pieces.
   */
  block(
    source: ResponseSource,
    from: number,
    count: number,
  ): (Omit<RawTable, 'source'> & { readonly more: boolean }) | null;
  /** Batch and file name of every row of `Data dari E-SKM`, top down, without its answers. */
  importedRows(): readonly ImportedRow[];
  /** The header of `Data dari E-SKM`, as wide as it is. */
  importHead(): readonly string[];
  /**
   * Adds rows to `Data dari E-SKM` in one write; the first cell of each is its batch. Formulas stay text. `layout`: how
   * the tab is widened before.
   */
  append(rows: readonly (readonly Cell[])[], layout: ColumnLayout | null): void;
  /** Takes a batch back; answers the number of rows removed. */
  remove(batch: string): number;
};

/** How a mark's row is compared: its cells as text. */
export const markText = (cells: readonly Cell[]): string => cells.slice(0, 6).map(String).join('|');
