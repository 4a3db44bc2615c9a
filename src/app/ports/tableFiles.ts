/** A file of Drive that may hold a table. `changed`: instant, ISO. */
export type TableFile = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'sheet' | 'excel' | 'csv' | 'other';
  readonly changed: string;
};

export type SheetRead = {
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** From row 1 on; dates as `YYYY-MM-DD` (with the time where there is one), everything else as it stands. */
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Tables outside the office's workbook, as far as the account may see them. */
export type TableFiles = {
  /** Newest first, at most thirty; `name` '' = all. */
  recent(name: string): readonly TableFile[];
  /** Null when there is none or this account may not see it. */
  find(id: string): TableFile | null;
  /** The text of a CSV: UTF-8, or the code page in which older spreadsheets save it. */
  text(id: string): string;
  /** A Google Sheet as it is; `sheet` '' = the first that holds something. */
  readSheet(id: string, sheet: string): SheetRead;
  /**
   * An Excel file, converted by Drive into a passing sheet of the account's own, read and deleted for good. Null when
   * Drive can't convert it.
   */
  readExcel(
    file: { readonly id: string } | { readonly name: string; readonly base64: string },
    sheet: string,
  ): SheetRead | null;
};
