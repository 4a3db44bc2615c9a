import type { Instant } from '../../domain/calendar/civilDate';
import type { StoredFile } from './files';

/** Rows and columns counted from 1. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A sheet to be handed on as a file; texts that begin with `=` are formulas, as in `CalculationTable`. */
export type WorkbookSheet = {
  readonly title: string;
  /** Rows narrower than the widest are left so: what isn't there is not written. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly headerRow: number;
  /** Pixels per column; the last one holds for the rest. */
  readonly widths: readonly number[];
  /** Pixels of rows whose wrapped texts take more lines: an exported file says nothing of what Sheets makes fit. */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly pixels: number }[];
  /** From the titles on in the middle of their columns. */
  readonly centred?: boolean;
  readonly formats: readonly (Area & { readonly format: string })[];
  /** Texts, whatever they look like, that run over the blank cells beside them instead of being wrapped. */
  readonly texts?: Area | null;
  /** To be told from the rest at a glance, with labels in its first column. */
  readonly summary?: Area;
};

/** A file to be exported: its name and the id reserved for it. */
export type SheetExport = { readonly type: 'xlsx' | 'pdf'; readonly name: string; readonly id: string };

export type Workbooks = {
  /**
   * Files made by Google's own export of one passing workbook that holds the sheet, stored in the folder in the order
   * asked. `diedSince`: a run that died since then may have left its passing workbook; it is thrown away first.
   */
  exportSheet(
    sheet: WorkbookSheet,
    folderId: string,
    files: readonly SheetExport[],
    diedSince: Instant | null,
  ): readonly StoredFile[];
};
