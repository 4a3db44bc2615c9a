/**
 * A workbook as plain data. A date is a serial number (days since 30 December 1899 in the workbook's own zone)
 * with a date format, as Sheets keeps it; a blank is null.
 */
export type CellValue = number | string | boolean | null;

/** A row: values by column (0-based, may be shorter than the sheet is wide), other layers only where needed. */
export type Row = {
  v: CellValue[];
  /** Formulas with their leading `=`; `v` holds the last computed value (errors as text like `#N/A`). */
  f?: (string | null)[];
  /** Index into `SheetState.styles`. */
  s?: (number | null)[];
  /** 1 where an array formula of another cell spilled its value. */
  p?: (number | null)[];
  /** Notes. */
  n?: (string | null)[];
  /** Index into `SheetState.validations`. */
  d?: (number | null)[];
  /** Rich text: its runs as JSON text (`RichRun[]`), where a cell has links or looks within its text. */
  t?: (string | null)[];
  height?: number;
  hidden?: boolean;
  /** Id of the form response that wrote the row; an edited response finds it by this. */
  r?: string;
};

/** A stretch of a cell's text, ends in letters, with its link and look. */
export type RichRun = { start: number; end: number; url: string | null; style: TextLook };
export type TextLook = {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
};

/** Appearance of a cell; what is absent is the default. Colours are lower-case `#rrggbb`. */
export type Style = {
  format?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  horizontal?: 'left' | 'center' | 'right' | 'general-left' | 'general' | 'general-right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  rotation?: number;
  /** Top, right, bottom, left: style and colour. */
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', { style: string; color: string }>>;
};

/** A rectangle of cells: 0-based, `rows` and `columns` counted; null = open to the end of the sheet. */
export type Rect = { row: number; column: number; rows: number | null; columns: number | null };

export type ValidationState = {
  criteria: string;
  /** Numbers, texts, `{ date }` (milliseconds) or `{ sheetId, rect }` for a list from a range. */
  values: ValidationValue[];
  allowInvalid: boolean;
  helpText: string | null;
  /** For lists; shown unless false. */
  showDropdown?: boolean;
};
export type ValidationValue =
  | number
  | string
  | boolean
  | string[]
  | { date: number }
  | { sheetId: number; rect: Rect };

export type ProtectionState = {
  id: number;
  type: 'RANGE' | 'SHEET';
  rect: Rect | null;
  description: string;
  warningOnly: boolean;
  /** null = never changed: mirrors the file's editors at the time of asking. The owner is never listed. */
  editors: string[] | null;
  domainEdit: boolean;
  namedRange: string | null;
  /** Holes of a sheet protection. */
  unprotected: Rect[];
};

export type ConditionalFormatState = { rects: Rect[]; rule: Record<string, unknown> };

export type SheetState = {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  /** Sparse from the end only: rows beyond the array's end, and null entries, are empty. */
  rows: (Row | null)[];
  styles: Style[];
  validations: ValidationState[];
  columnWidths: Record<number, number>;
  hiddenColumns: Record<number, true>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  gridlinesHidden: boolean;
  merges: { row: number; column: number; rows: number; columns: number }[];
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  filter: { rect: Rect; criteria: Record<number, unknown> } | null;
  charts: Record<string, unknown>[];
  /** Form that writes its responses here. */
  formId: string | null;
  /** Which question fills which column (0-based; `timestamp`, `email` or an item's key) and its last heading. */
  formColumns?: { key: string; column: number; heading: string }[];
};

export type NamedRangeState = { name: string; sheetId: number; rect: Rect };

export type SpreadsheetState = {
  id: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  activeSheetId: number;
  namedRanges: NamedRangeState[];
  /** Cells changed since formulas were last computed; 'all' = compute everything. */
  dirty: 'all' | { sheetId: number; rect: Rect }[];
  /** When NOW() and TODAY() were last computed, milliseconds since 1970; absent where no formula uses them. */
  volatileAt?: number;
};

/** A blank sheet. Google's own size for a new one is 1000 × 26. */
export function newSheet(id: number, name: string, maxRows = 1000, maxColumns = 26): SheetState {
  return {
    id,
    name,
    maxRows,
    maxColumns,
    rows: [],
    styles: [],
    validations: [],
    columnWidths: {},
    hiddenColumns: {},
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    gridlinesHidden: false,
    merges: [],
    protections: [],
    conditionalFormats: [],
    filter: null,
    charts: [],
    formId: null,
  };
}

/** A workbook with one blank sheet (gid 0). */
export function newSpreadsheet(
  id: string,
  options: { locale: string; timeZone: string; sheetName: string; rows?: number; columns?: number },
): SpreadsheetState {
  return {
    id,
    locale: options.locale,
    timeZone: options.timeZone,
    sheets: [newSheet(0, options.sheetName, options.rows, options.columns)],
    activeSheetId: 0,
    namedRanges: [],
    dirty: [],
  };
}
