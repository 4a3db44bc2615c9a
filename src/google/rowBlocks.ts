import type { ResponseSource } from '../domain/survey/surveyResponse';
import { type Cell, columnLetters, type TableRow } from '../domain/survey/tableRow';
import { headers } from '../shared/office/tabs';
import type { Sheet } from './sheetRows';

/** A single read of millions of cells fails (platform notes, "Formulas and size"). */
export const blockRows = 50_000;

/** Rows of a tab, and whether it goes on below them. */
export type RowBlock = { readonly rows: readonly TableRow[]; readonly more: boolean };

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A cell's date in the zone of the workbook, which setup makes the office's. `getValues` answers it as an
 * instant; the script's zone may differ, so the wall-clock time is taken with the workbook's own offset.
 */
const dateText = (date: Date, hoursAhead: number): string => {
  const local = new Date(date.getTime() + hoursAhead * 3_600_000);
  const day = `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  return `${day} ${time}`;
};

/** Values of a range as rows with their lines; blank ones at the end are left out. */
export const toRows = (
  values: readonly (readonly unknown[])[],
  firstLine: number,
  hoursAhead: number,
): TableRow[] => {
  const toCell = (value: unknown): Cell => {
    if (value instanceof Date) return dateText(value, hoursAhead);
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  };
  const rows = values.map((row, at) => ({ line: firstLine + at, cells: row.map(toCell) }));
  while (rows.at(-1)?.cells.every((cell) => cell === '') === true) rows.pop();
  return rows;
};

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Looking at the tab's size costs a call; a range outside it is refused for nothing. Null: the tab ends before it. */
const rangeIn = (find: () => Range): Range | null => {
  try {
    return find();
  } catch (error) {
    if (/outside the dimensions|not found/i.test(String(error))) return null;
    throw error;
  }
};

type Wanted = { readonly from: number; readonly count: number; readonly hoursAhead: number };

/** Tabs of our own, whose width is known, are read as open ranges. */
const readOwn = (sheet: Sheet, width: number, { from, count, hoursAhead }: Wanted): RowBlock => {
  const full = rangeIn(() => sheet.getRange(from, 1, count, width));
  const range = full ?? rangeIn(() => sheet.getRange(`A${from}:${columnLetters(width)}`));
  return { rows: range === null ? [] : toRows(range.getValues(), from, hoursAhead), more: full !== null };
};

/** A tab whose columns somebody else decided: as wide as it holds something. */
const readWide = (sheet: Sheet, { from, count, hoursAhead }: Wanted): RowBlock => {
  const whole = sheet.getDataRange();
  const [height, width] = [whole.getNumRows(), whole.getNumColumns()];
  if (from > height) return { rows: [], more: false };
  const all = from === 1 && height <= count;
  const range = all ? whole : sheet.getRange(from, 1, Math.min(count, height - from + 1), width);
  return { rows: toRows(range.getValues(), from, hoursAhead), more: from + count <= height };
};

/**
 * `count` rows from a line on, or as many as there are. `width`: columns in use, where an earlier block told. An import
 * with further elements or questions has put columns in between: the last title then stands further right.
 */
export const readBlock = (
  sheet: Sheet,
  source: ResponseSource,
  wanted: Wanted,
  width: number | null = null,
): RowBlock => {
  if (source === 'form') return readWide(sheet, wanted);
  const { [source]: head } = headers;
  if (wanted.from > 1) return width === null ? readWide(sheet, wanted) : readOwn(sheet, width, wanted);
  const block = readOwn(sheet, head.length, wanted);
  const [first] = block.rows;
  return first === undefined || first.cells.at(-1) === head.at(-1) ? block : readWide(sheet, wanted);
};

/** Every row of a tab, block by block. */
export const readAllRows = (
  sheet: Sheet,
  source: ResponseSource,
  hoursAhead: number,
): readonly TableRow[] => {
  const blocks: (readonly TableRow[])[] = [];
  for (let from = 1, more = true; more; from += blockRows) {
    const width = blocks[0]?.[0]?.cells.length ?? null;
    const block = readBlock(sheet, source, { from, count: blockRows, hoursAhead }, width);
    blocks.push(block.rows);
    more = block.more;
  }
  return blocks.length === 1 ? (blocks[0] ?? []) : blocks.flat();
};
