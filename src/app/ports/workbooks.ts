import type { StoredFile } from './files';

/** A sheet to be handed on as an Excel file; texts that begin with `=` are formulas, as in `CalculationTable`. */
export type WorkbookSheet = {
  readonly title: string;
  readonly cells: readonly (readonly (string | number)[])[];
  readonly headerRow: number;
  /** Pixels per column; the last one holds for the rest. */
  readonly widths: readonly number[];
  /** Set in the middle of its columns, with labels of the first one wrapped: for print. */
  readonly forPrint?: boolean;
  /** Number formats of single rows, from 1. */
  readonly formats: readonly { readonly row: number; readonly format: string }[];
};

export type Workbooks = {
  /** An .xlsx made by Google's own export, stored in the folder under the reserved id. */
  exportXlsx(name: string, folderId: string, id: string, sheet: WorkbookSheet): StoredFile;
  /** The same as a PDF. */
  exportPdf(name: string, folderId: string, id: string, sheet: WorkbookSheet): StoredFile;
};
