import { evaluateBook } from '../../local/host/formula/evaluateBook';
import type { CellValue, SpreadsheetState } from '../../local/model/spreadsheet';
import { newSheet } from '../../local/model/spreadsheet';

type Input = readonly (readonly CellValue[])[];

/** A workbook from rows of values; a text that starts with `=` is a formula. */
export function bookOf(sheets: Readonly<Record<string, Input>>, locale = 'in_ID'): SpreadsheetState {
  return {
    id: 'book',
    locale,
    timeZone: 'Asia/Jakarta',
    activeSheetId: 0,
    namedRanges: [],
    dirty: 'all',
    sheets: Object.entries(sheets).map(([name, rows], id) => {
      const sheet = newSheet(id, name, Math.max(20, rows.length));
      sheet.rows = rows.map((row) => ({
        v: row.map((value) => (typeof value === 'string' && value.startsWith('=') ? null : value)),
        f: row.map((value) => (typeof value === 'string' && value.startsWith('=') ? value : null)),
      }));
      return sheet;
    }),
  };
}

/** The computed values of a sheet's used cells; `now` in milliseconds (default 1 July 2026, 08.00 in Jakarta). */
export function computed(book: SpreadsheetState, sheet = 0, now = Date.UTC(2026, 6, 1, 1)): CellValue[][] {
  evaluateBook(book, now);
  book.dirty = [];
  return (book.sheets[sheet]?.rows ?? []).map((row) => [...(row?.v ?? [])]);
}

/** What one formula gives; `rows` fill the sheet from A2 down, so that the formula stands in A1. */
export function formulaValue(formula: string, rows: Input = [], locale = 'in_ID'): CellValue {
  return computed(bookOf({ Data: [[formula], ...rows] }, locale))[0]?.[0] ?? null;
}
