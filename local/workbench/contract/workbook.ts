import type { RichRun, Style } from '../../model/spreadsheet';
import type { Call } from './call';

/** A workbook as one person sees it. Rows and columns count from 0, ends are exclusive. */

export type Box = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type MenuView = {
  readonly title: string;
  readonly items: readonly MenuItem[];
};
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

export type TabLine = {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
};

export type BookView = {
  readonly id: string;
  readonly title: string;
  readonly right: 'owner' | 'editor' | 'viewer';
  readonly tabs: readonly TabLine[];
  /** The sheet that shows first. */
  readonly active: number;
};

/** What a cell accepts, as far as a person sees it. */
export type CellRule =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly strict: boolean;
      readonly help: string;
    }
  | { readonly kind: 'checkbox'; readonly strict: boolean; readonly help: string }
  | { readonly kind: 'other'; readonly strict: boolean; readonly help: string };

export type GuardedArea = {
  readonly box: Box;
  /** Holes in a guarded sheet. */
  readonly except: readonly Box[];
  readonly description: string;
  /** Whether this person may write there all the same. */
  readonly open: boolean;
  readonly warningOnly: boolean;
};

/** What a conditional format changes in the look of a cell. */
export type ConditionalLook = Pick<
  Style,
  'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strike'
>;

export type SheetLayout = {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows that hold anything. */
  readonly filled: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one per column; 0 = hidden. */
  readonly widths: readonly number[];
  /** Pixels of rows whose height was set; 0 = hidden. */
  readonly heights: Readonly<Record<number, number>>;
  readonly gridlines: boolean;
  readonly merges: readonly Box[];
  readonly guarded: readonly GuardedArea[];
  readonly styles: readonly Style[];
  /** Of the conditional formats, one each. */
  readonly looks: readonly ConditionalLook[];
  readonly rules: readonly CellRule[];
};

/** One row, by column; arrays may be shorter than the sheet is wide. */
export type CellLine = {
  /** What is shown. */
  readonly shown: readonly (string | null)[];
  /** What the formula bar shows, where it is something else. */
  readonly input?: Readonly<Record<number, string>>;
  /** Columns whose value is a number or truth value (they stand on the right or in the middle). */
  readonly numbers?: readonly number[];
  readonly truths?: readonly number[];
  readonly styles?: readonly (number | null)[];
  readonly rules?: readonly (number | null)[];
  /** Columns in which a conditional format holds: which. */
  readonly looks?: Readonly<Record<number, number>>;
  readonly runs?: Readonly<Record<number, readonly RichRun[]>>;
  readonly notes?: Readonly<Record<number, string>>;
};

export type CellBlock = {
  readonly from: number;
  readonly lines: readonly (CellLine | null)[];
};

/** A place to write at: texts as typed, row by row. */
export type CellEdit = {
  readonly book: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
};

export type WorkbookCalls = {
  'workbook.view': Call<{ readonly book: string }, BookView>;
  /** Opens it: the script's `onOpen` runs, and what it put into the menu bar for this person comes back. */
  'workbook.open': Call<{ readonly book: string }, readonly MenuView[]>;
  /** The workbook as .xlsx, base64. */
  'workbook.download': Call<{ readonly book: string }, { readonly name: string; readonly base64: string }>;
  'workbook.layout': Call<{ readonly book: string; readonly sheet: number }, SheetLayout>;
  'workbook.rows': Call<
    { readonly book: string; readonly sheet: number; readonly from: number; readonly to: number },
    CellBlock
  >;
  /** Gives what was typed there before, for undoing. */
  'workbook.edit': Call<CellEdit, { readonly before: readonly (readonly string[])[] }>;
  /** Runs what a menu entry names; what it shows comes with the reply. */
  'workbook.menu': Call<{ readonly book: string; readonly functionName: string }, null>;
  /** `google.script.run` of a page that the script showed. */
  'script.run': Call<
    { readonly frame: string; readonly fn: string; readonly args: readonly unknown[] },
    { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }
  >;
};
