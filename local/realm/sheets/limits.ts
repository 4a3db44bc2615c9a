import type { SpreadsheetState } from '../../model/spreadsheet';
import type { SheetTarget } from './app';

/** Cells in a workbook, all sheets (apps-script.md §Values). */
const MAX_CELLS = 10_000_000;

export function cellsOf(book: SpreadsheetState): number {
  return book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
}

/** Refuses `more` cells on top of the workbook's. */
export function mustHaveRoom(target: Pick<SheetTarget, 'app' | 'book'>, more: number): void {
  if (more > 0 && cellsOf(target.book) + more > MAX_CELLS)
    throw target.app.ctx.fail(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
}

/** Makes a sheet larger at its lower and right edge. */
export function addCells(target: SheetTarget, rows: number, columns: number): void {
  if (rows <= 0 && columns <= 0) return;
  const { sheet } = target;
  mustHaveRoom(
    target,
    (sheet.maxRows + rows) * (sheet.maxColumns + columns) - sheet.maxRows * sheet.maxColumns,
  );
  sheet.maxRows += rows;
  sheet.maxColumns += columns;
}
