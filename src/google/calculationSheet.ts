import type { CalculationTable } from '../app/calculation/calculationTable';
import { summaryFormats } from '../app/calculation/summaryFormats';
import type { CalculationSheet } from '../app/ports/calculationSheet';
import { tabs } from '../shared/office/tabs';
import { writeRows } from './rowRuns';
import { type Book, findTab, type Sheet } from './sheetRows';

/** Follows the summary when people insert rows. Names of ranges take no spaces. */
const summaryName = 'PengolahanData';
const headerColour = '#d9ead3';

/** The whole table's range; makes room only when Sheets refuses it, since looking at the tab's size costs a call. */
const rangeFor = (sheet: Sheet, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range => {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    grow(sheet, rows, columns);
    return sheet.getRange(1, 1, rows, columns);
  }
};

const grow = (sheet: Sheet, rows: number, columns: number): void => {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height < rows) sheet.insertRowsAfter(height, rows - height);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
};

/** Looks, for the screen and for A4 lying down: titles repeat while scrolling, figures at the digits people print. */
const dress = (sheet: Sheet, { cells, headerRow, summary }: CalculationTable): void => {
  const width = cells[0]?.length ?? 1;
  const rows = (at: number, count: number) => sheet.getRange(summary.firstRow + at, 2, count, width - 1);
  sheet.setFrozenRows(headerRow);
  sheet.setColumnWidth(1, 300);
  sheet.setColumnWidths(2, width - 1, 58);
  sheet.getRange(1, 1, 2, 1).setFontWeight('bold');
  sheet
    .getRange(headerRow, 1, 1, width)
    .setFontWeight('bold')
    .setBackground(headerColour)
    .setHorizontalAlignment('center');
  sheet
    .getRange(headerRow, 1, cells.length - headerRow + 1, width)
    .setBorder(true, true, true, true, true, true);
  sheet.getRange(summary.firstRow, 1, summary.rows, width).setFontWeight('bold').setBackground('#f3f3f3');
  sheet.getRange(summary.firstRow, 1, summary.rows, 1).setWrap(true).setHorizontalAlignment('left');
  for (const { at, rows: count, format } of summaryFormats) rows(at, count).setNumberFormat(format);
};

/** `Pengolahan Data` in the office workbook: one write of values, a handful of looks, one read of the summary. */
export const calculationSheet = (book: Book): CalculationSheet => ({
  write(table) {
    const { cells, headerRow, shape, summary } = table;
    const sheet = findTab(book, 'calculation') ?? book.insertSheet(tabs.calculation);
    const width = cells[0]?.length ?? 1;
    sheet.getDataRange().clear();
    rangeFor(sheet, cells.length, width);
    // "3 4 4" stays what it is; Sheets would look for a date or a number in it otherwise.
    const listed = summary.firstRow - headerRow - 5;
    if (shape === 'answers') sheet.getRange(headerRow + 1, 2, listed, 1).setNumberFormat('@');
    writeRows(sheet, cells);
    dress(sheet, table);
    // Last: without it the tab counts as not written.
    book.setNamedRange(summaryName, sheet.getRange(summary.firstRow, 1, summary.rows, width));
  },
  readSummary() {
    const values = book.getRangeByName(summaryName)?.getValues();
    return (
      values?.map((row) => row.map((value) => (typeof value === 'number' ? value : String(value ?? '')))) ??
      null
    );
  },
});
