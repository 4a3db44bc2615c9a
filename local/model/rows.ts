import type { CellValue, Row, SheetState } from './spreadsheet';

/** True if a cell counts as content: a value, a formula (even one showing nothing) or a spilled value. */
function filled(row: Row, column: number): boolean {
  const value = row.v[column];
  if (value !== null && value !== undefined && value !== '') return true;
  return Boolean(row.f?.[column]) || row.p?.[column] === 1;
}

function lastFilled(row: Row): number {
  const width = Math.max(row.v.length, row.f?.length ?? 0, row.p?.length ?? 0);
  for (let column = width - 1; column >= 0; column--) if (filled(row, column)) return column + 1;
  return 0;
}

/** Number of the last row with content (0 = none), counting formulas and checkboxes as Sheets does. */
export function lastRowOf(sheet: SheetState): number {
  for (let index = sheet.rows.length - 1; index >= 0; index--) {
    const row = sheet.rows[index];
    if (row != null && lastFilled(row) > 0) return index + 1;
  }
  return 0;
}

/** Number of the last column with content (0 = none). */
export function lastColumnOf(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) if (row !== null) last = Math.max(last, lastFilled(row));
  return last;
}

/** A copy of a row, layer by layer, made where this code runs. A missing row gives an empty one. */
export function copyRow(row: Row | null | undefined): Row {
  if (row === null || row === undefined) return { v: [] };
  const copy: Row = { v: row.v.slice() };
  if (row.f !== undefined) copy.f = row.f.slice();
  if (row.s !== undefined) copy.s = row.s.slice();
  if (row.p !== undefined) copy.p = row.p.slice();
  if (row.n !== undefined) copy.n = row.n.slice();
  if (row.d !== undefined) copy.d = row.d.slice();
  if (row.t !== undefined) copy.t = row.t.slice();
  if (row.height !== undefined) copy.height = row.height;
  if (row.hidden !== undefined) copy.hidden = row.hidden;
  if (row.r !== undefined) copy.r = row.r;
  return copy;
}

/** Writes into one layer of a row, filling the gap before it so that no holes remain. */
export function setAt<T>(layer: (T | null)[], index: number, value: T | null): void {
  while (layer.length < index) layer.push(null);
  layer[index] = value;
}

/** The row at `index` (0-based), made if it is missing. For host code; the realm goes through its journal. */
export function rowAt(sheet: SheetState, index: number): Row {
  while (sheet.rows.length <= index) sheet.rows.push(null);
  const row = sheet.rows[index] ?? { v: [] };
  sheet.rows[index] = row;
  return row;
}

/** Sets a plain value, dropping a formula that stood there. For host code. */
export function setCell(sheet: SheetState, rowIndex: number, column: number, value: CellValue): void {
  const row = rowAt(sheet, rowIndex);
  setAt(row.v, column, value === '' ? null : value);
  if (row.f?.[column]) row.f[column] = null;
  if (row.p?.[column]) row.p[column] = null;
  if (row.t?.[column]) row.t[column] = null;
}

/** Index of a style in the sheet's table, entered if it is new. For host code. */
export function styleIndex(sheet: SheetState, style: SheetState['styles'][number]): number {
  const key = JSON.stringify(style);
  const found = sheet.styles.findIndex((one) => JSON.stringify(one) === key);
  if (found >= 0) return found;
  sheet.styles.push(style);
  return sheet.styles.length - 1;
}
