import { headers, type TabKey, tabs } from '../shared/office/tabs';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs of our own making: as wide as their header, every cell text. */
export type TextTab = keyof typeof headers;

/** The tab, or null before setup made it. */
export const findTab = (book: Book, tab: TabKey): Sheet | null => book.getSheetByName(tabs[tab]);

/** @throws Error naming the tab when it was renamed or deleted: the health check repairs it. */
export const needTab = (book: Book, tab: TabKey): Sheet => {
  const sheet = findTab(book, tab);
  if (sheet === null) throw new Error(`The tab "${tabs[tab]}" is missing`);
  return sheet;
};

/** Letters of a column counted from 1, up to ZZ. */
const letters = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Cells formatted as text hold no dates; one that a person formatted otherwise is read as its day. */
const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value === '' ? '' : value.trim();
  return value instanceof Date ? isoDay(value) : String(value ?? '').trim();
};

/** Rows added at the end of a tab when it is full. */
const room = 200;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/**
 * Rows under the header as text, up to the last that holds something. One call: an open range costs no look for the
 * last row, and our tabs are kept short (see `setupTabs.ts`). Blank rows in between stay, so that lines hold.
 */
export const readTexts = (book: Book, tab: TextTab): string[][] => readTab(book, tab).rows;

/** The same from a line on (header = 1), with the number of free rows below. */
export const readTab = (
  book: Book,
  tab: TextTab,
  from = 2,
): { readonly rows: string[][]; readonly free: number } => {
  const sheet = findTab(book, tab);
  if (sheet === null) return { rows: [], free: 0 };
  const rows = sheet
    .getRange(`A${from}:${letters(headers[tab].length)}`)
    .getValues()
    .map((row) => row.map(asText));
  const height = rows.length;
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop();
  return { rows, free: height - rows.length };
};

/** Rows of text behind the last; those not yet written to are text as well, or "005/12" would become a date and "=…" a formula. */
const addRows = (sheet: Sheet, last: number, count: number, width: number): void => {
  sheet.insertRowsAfter(last, count);
  sheet.getRange(last + 1, 1, count, width).setNumberFormat('@');
};

/** Rows of text at the end of a tab, for `appendRow`, which brings no format of its own. */
export const addRoom = (sheet: Sheet, width: number): void => addRows(sheet, sheet.getMaxRows(), room, width);

/**
 * Writes rows of text from `line` on (header = 1), making room at the end of the tab when there is none; Sheets
 * refuses a range outside. The caller holds the lock.
 */
export const writeTexts = (sheet: Sheet, line: number, rows: readonly (readonly string[])[]): void => {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const values = rows.map((row) => [...row]);
  try {
    sheet.getRange(line, 1, rows.length, width).setValues(values);
  } catch (error) {
    const last = sheet.getMaxRows();
    const missing = line + rows.length - 1 - last;
    if (missing <= 0) throw error;
    addRows(sheet, last, missing + room, width);
    sheet.getRange(line, 1, rows.length, width).setValues(values);
  }
};

/** Replaces everything under the header, in one write: a run that dies leaves the old rows or the new ones. */
export const replaceTexts = (book: Book, tab: TextTab, rows: readonly (readonly string[])[]): void => {
  const width = headers[tab].length;
  const before = readTexts(book, tab).length;
  const blank = Array.from({ length: Math.max(0, before - rows.length) }, () =>
    Array<string>(width).fill(''),
  );
  writeTexts(needTab(book, tab), 2, [...rows, ...blank]);
};
