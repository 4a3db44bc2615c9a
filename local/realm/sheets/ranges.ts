/** Making ranges by numbers or by A1 notation, with the real error texts. */
import { type A1, parseA1 } from '../../model/a1';
import { boxOf } from '../../model/rects';
import type { SheetState } from '../../model/spreadsheet';
import type { BookTarget, SheetTarget } from './app';
import { objects } from './objects';

type Range = GoogleAppsScript.Spreadsheet.Range;

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** A range by 1-based numbers. */
export function rangeAt(
  target: SheetTarget,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Range {
  const { fail } = target.app.ctx;
  if (!(row >= 1)) throw fail('The starting row of the range is too small.');
  if (!(column >= 1)) throw fail('The starting column of the range is too small.');
  if (!(rows >= 1)) throw fail('The number of rows in the range must be at least 1.');
  if (!(columns >= 1)) throw fail('The number of columns in the range must be at least 1.');
  const rect = {
    row: Math.trunc(row) - 1,
    column: Math.trunc(column) - 1,
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (rect.row + rect.rows > target.sheet.maxRows || rect.column + rect.columns > target.sheet.maxColumns)
    throw fail(OUTSIDE);
  return objects.range({ app: target.app, book: target.book, sheet: target.sheet, rect });
}

export function sheetNamed(target: BookTarget, name: string): SheetState | undefined {
  const exact = target.book.sheets.find((sheet) => sheet.name === name);
  return exact ?? target.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** A range by A1 notation or name, on `own` where it names no sheet; undefined if there is none. */
export function rangeByA1(target: BookTarget, own: SheetState, notation: string): Range | undefined {
  const { app, book } = target;
  const named = book.namedRanges.find((one) => one.name.toLowerCase() === notation.trim().toLowerCase());
  const namedSheet =
    named === undefined ? undefined : book.sheets.find((sheet) => sheet.id === named.sheetId);
  if (named !== undefined && namedSheet !== undefined)
    return objects.range({ app, book, sheet: namedSheet, rect: { ...named.rect } });
  const a1: A1 | null = parseA1(notation);
  const whole = a1 === null ? sheetNamed(target, notation.replace(/^'|'$/g, '')) : undefined;
  if (whole !== undefined) return rangeAt({ app, book, sheet: whole }, 1, 1, whole.maxRows, whole.maxColumns);
  const sheet = a1?.sheetName == null ? own : sheetNamed(target, a1.sheetName);
  if (a1 === null || sheet === undefined) return undefined;
  const area = boxOf(a1.rect, sheet);
  if (
    area.bottom > sheet.maxRows ||
    area.right > sheet.maxColumns ||
    area.top >= area.bottom ||
    area.left >= area.right
  )
    throw app.ctx.fail(OUTSIDE);
  return objects.range({ app, book, sheet, rect: a1.rect });
}
