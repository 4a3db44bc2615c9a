import type { Rect, SheetState } from './spreadsheet';

/** A rectangle without open ends, 0-based, `bottom` and `right` exclusive. */
export type Box = { top: number; left: number; bottom: number; right: number };

/** Closes a rectangle's open ends at the sheet's size. */
export function boxOf(rect: Rect, sheet: Pick<SheetState, 'maxRows' | 'maxColumns'>): Box {
  return {
    top: rect.row,
    left: rect.column,
    bottom: rect.rows === null ? sheet.maxRows : rect.row + rect.rows,
    right: rect.columns === null ? sheet.maxColumns : rect.column + rect.columns,
  };
}

export function intersects(a: Box, b: Box): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** An insertion (`count` > 0) before index `at`, or a deletion of −`count` lines from `at` on. */
export type Shift = { axis: 'row' | 'column'; at: number; count: number };

/**
 * Where the span [start, start + length) lies after a shift; null if nothing is left of it. A line inserted inside
 * the span widens it, one before it moves it; inserting directly after its end leaves it alone.
 */
export function shiftSpan(
  start: number,
  length: number,
  shift: Shift,
): { start: number; length: number } | null {
  const { at, count } = shift;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    if (at < start + length) return { start, length: length + count };
    return { start, length };
  }
  const gone = -count;
  const end = start + length;
  const newStart = start <= at ? start : Math.max(at, start - gone);
  const newEnd = end <= at ? end : Math.max(at, end - gone);
  return newEnd > newStart ? { start: newStart, length: newEnd - newStart } : null;
}

/** A rectangle after a shift; open ends stay open. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const rows = shift.axis === 'row';
  const start = rows ? rect.row : rect.column;
  const length = rows ? rect.rows : rect.columns;
  if (length === null) {
    // An open span from 0 is the whole column (row): it stays so.
    const moved = start === 0 || shift.at > start ? start : Math.max(shift.at, start + shift.count);
    return rows ? { ...rect, row: moved } : { ...rect, column: moved };
  }
  const span = shiftSpan(start, length, shift);
  if (span === null) return null;
  return rows
    ? { ...rect, row: span.start, rows: span.length }
    : { ...rect, column: span.start, columns: span.length };
}
