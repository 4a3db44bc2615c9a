import { shiftBookFormulas } from './formula/shiftBook';
import type { Rect, SheetState, SpreadsheetState } from './spreadsheet';

/** A rectangle after one row was inserted before `at` (0-based): below it moves, around it grows. */
function grown(rect: Rect, at: number): Rect {
  if (rect.row >= at) return { ...rect, row: rect.row + 1 };
  const inside = rect.rows !== null && rect.row + rect.rows > at;
  return inside ? { ...rect, rows: (rect.rows ?? 0) + 1 } : rect;
}

/**
 * Inserts one blank row before `at` (0-based), as Forms does for each response: rows below move down, and formulas,
 * named ranges, protections, merges and formats that name them follow. Forms is not held back by protections.
 */
export function insertResponseRow(book: SpreadsheetState, sheet: SheetState, at: number): void {
  if (sheet.rows.length > at) sheet.rows.splice(at, 0, null);
  sheet.maxRows += 1;
  for (const protection of sheet.protections) {
    if (protection.rect !== null) protection.rect = grown(protection.rect, at);
    protection.unprotected = protection.unprotected.map((rect) => grown(rect, at));
  }
  for (const name of book.namedRanges) {
    if (name.sheetId === sheet.id) name.rect = grown(name.rect, at);
  }
  for (const merge of sheet.merges) Object.assign(merge, grown(merge, at));
  for (const rule of sheet.conditionalFormats) rule.rects = rule.rects.map((rect) => grown(rect, at));
  if (sheet.filter !== null) sheet.filter.rect = grown(sheet.filter.rect, at);
  if (sheet.frozenRows > at) sheet.frozenRows += 1;
  if (book.dirty !== 'all') {
    for (const one of book.dirty) if (one.sheetId === sheet.id) one.rect = grown(one.rect, at);
  }
  shiftBookFormulas(book, { kind: 'insertRows', sheetName: sheet.name, at: at + 1, count: 1 });
}
