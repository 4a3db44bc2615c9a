import { columnLetters } from '../../model/a1';
import { rowAt, setAt } from '../../model/rows';
import { fault, isFault } from './fault';
import type { Area } from './operand';
import type { Grid, Scalar } from './value';
import type { FormulaCell, WorkbookIndex } from './workbookIndex';

/** True when a spilled value stands in or beside one of the areas: the array it came from may be gone or blocked. */
export function touchesSpill({ book }: WorkbookIndex, areas: readonly Area[]): boolean {
  return areas.some(({ sheet, top, left, bottom, right }) => {
    const rows = book.sheets[sheet]?.rows ?? [];
    for (let row = Math.max(1, top - 1); row <= Math.min(bottom + 1, rows.length); row++) {
      const marks = rows[row - 1]?.p;
      if (marks?.slice(Math.max(0, left - 2), right + 1).includes(1)) return true;
    }
    return false;
  });
}

/** Takes away all values that array formulas had spilled; the rows left blank, one area each. */
export function clearSpills({ book }: WorkbookIndex): Area[] {
  const cleared: Area[] = [];
  for (const [sheet, state] of book.sheets.entries()) {
    for (const [at, row] of state.rows.entries()) {
      const marks = row?.p;
      if (row === null || marks === undefined) continue;
      delete row.p;
      const left = marks.indexOf(1);
      const right = marks.lastIndexOf(1);
      if (left < 0) continue;
      for (let column = left; column <= right; column++) {
        if (marks[column] === 1) setAt(row.v, column, null);
      }
      cleared.push({ sheet, top: at + 1, left: left + 1, bottom: at + 1, right: right + 1 });
    }
  }
  return cleared;
}

/**
 * Writes an array result beside its formula. Where something stands in the way the formula shows #REF! and nothing is
 * written; what doesn't fit on the grid is an error too. `corner` is the formula's own value.
 */
export function spill(
  { book }: WorkbookIndex,
  cell: FormulaCell,
  grid: Grid,
): { corner: Scalar; area: Area | null } {
  const sheet = book.sheets[cell.sheet];
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const corner = grid[0]?.[0] ?? null;
  if (sheet === undefined || (rows === 1 && columns === 1)) return { corner, area: null };
  // Sheets adds rows and columns to the grid for a result that is larger than it.
  sheet.maxRows = Math.max(sheet.maxRows, cell.row - 1 + rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, cell.column - 1 + columns);
  for (let r = 0; r < rows; r++) {
    const row = sheet.rows[cell.row - 1 + r];
    for (let c = 0; c < columns; c++) {
      if (r === 0 && c === 0) continue;
      const at = cell.column - 1 + c;
      const value = row?.v[at] ?? null;
      if ((value !== null && value !== '') || row?.f?.[at]) {
        const place = `${columnLetters(at)}${cell.row + r}`;
        const message = `Array result was not expanded because it would overwrite data in ${place}.`;
        return { corner: fault('#REF!', message), area: null };
      }
    }
  }
  for (let r = 0; r < rows; r++) {
    const row = rowAt(sheet, cell.row - 1 + r);
    for (let c = 0; c < columns; c++) {
      if (r === 0 && c === 0) continue;
      const value = grid[r]?.[c] ?? null;
      const at = cell.column - 1 + c;
      setAt(row.v, at, isFault(value) ? value.fault : value);
      row.p ??= [];
      setAt(row.p, at, 1);
    }
  }
  return {
    corner,
    area: {
      sheet: cell.sheet,
      top: cell.row,
      left: cell.column,
      bottom: cell.row + rows - 1,
      right: cell.column + columns - 1,
    },
  };
}
