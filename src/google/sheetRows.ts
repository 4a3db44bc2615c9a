import { type TabKey, tabs } from '../shared/office/tabs';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab, or null before setup made it. */
export const findTab = (book: Book, tab: TabKey): Sheet | null => book.getSheetByName(tabs[tab]);

/** @throws Error naming the tab when it was renamed or deleted: the health check repairs it. */
export const needTab = (book: Book, tab: TabKey): Sheet => {
  const sheet = findTab(book, tab);
  if (sheet === null) throw new Error(`The tab "${tabs[tab]}" is missing`);
  return sheet;
};

const asText = (value: unknown): string =>
  value instanceof Date ? isoDay(value) : String(value ?? '').trim();

/** Cells formatted as text hold no dates; one that a person formatted otherwise is read as its day. */
const isoDay = (date: Date): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Rows under the header as text, in one read; blank rows in between are kept so that line numbers hold. */
export const readTexts = (book: Book, tab: TabKey): string[][] => {
  const sheet = findTab(book, tab);
  if (sheet === null) return [];
  return sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .map((row) => row.map(asText));
};

/**
 * Writes rows of text from `line` on (header = 1), making room at the end of the sheet when there is none.
 * The caller holds the lock. The tabs are formatted as text, so that nothing is read as number or formula.
 */
export const writeTexts = (sheet: Sheet, line: number, rows: readonly (readonly string[])[]): void => {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const missing = line + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 200);
  sheet.getRange(line, 1, rows.length, width).setValues(rows.map((row) => [...row]));
};

/** Replaces everything under the header, in one write: a run that dies leaves the old rows or the new ones. */
export const replaceTexts = (sheet: Sheet, rows: readonly (readonly string[])[], width: number): void => {
  const before = sheet.getLastRow() - 1;
  const blank = Array.from({ length: Math.max(0, before - rows.length) }, () =>
    Array<string>(width).fill(''),
  );
  writeTexts(sheet, 2, [...rows, ...blank]);
};
