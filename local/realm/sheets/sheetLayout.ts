/** `Sheet`: sizes, frozen and hidden parts, tab, gridlines. */
import type { Methods } from '../emulate';
import { beginChange, type SheetTarget } from './app';
import { cssColor } from './colors';
import { objects } from './objects';

type Api = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's own sizes in pixels. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

function layout(target: SheetTarget, method: string, change: () => void): Api {
  beginChange(target, `SpreadsheetApp.Sheet.${method}`, 'format call');
  change();
  return objects.sheet(target);
}

function setWidths(target: SheetTarget, method: string, start: number, count: number, width: number): Api {
  if (start < 1 || start - 1 + count > target.sheet.maxColumns)
    throw target.app.ctx.fail('Those columns are out of bounds.');
  return layout(target, method, () => {
    for (let c = start - 1; c < start - 1 + count; c++) target.sheet.columnWidths[c] = width;
  });
}

function setHeights(target: SheetTarget, method: string, start: number, count: number, height: number): Api {
  if (start < 1 || start - 1 + count > target.sheet.maxRows)
    throw target.app.ctx.fail('Those rows are out of bounds.');
  return layout(target, method, () => {
    for (let r = start - 1; r < start - 1 + count; r++)
      target.app.journal.touch(target.book, target.sheet, r).height = height;
  });
}

/** The width the longest text of a column needs, roughly: seven pixels a letter. */
function fittingWidth({ sheet }: SheetTarget, column: number): number {
  let longest = 0;
  for (const row of sheet.rows) longest = Math.max(longest, String(row?.v[column] ?? '').length);
  return Math.max(40, Math.min(600, longest * 7 + 16));
}

function span(args: unknown[], rows: boolean): [number, number] {
  const range = objects.rangeOf(args[0]);
  if (range === undefined) return [Number(args[0]), Number(args[1] ?? 1)];
  const { row, column, rows: height, columns: width } = range.rect;
  return rows ? [row + 1, height ?? range.sheet.maxRows] : [column + 1, width ?? range.sheet.maxColumns];
}

function hide(target: SheetTarget, method: string, args: unknown[], rows: boolean, hidden: boolean): Api {
  const [start, count] = span(args, rows);
  return layout(target, method, () => {
    for (let i = start - 1; i < start - 1 + count; i++) {
      if (rows) target.app.journal.touch(target.book, target.sheet, i).hidden = hidden;
      else if (hidden) target.sheet.hiddenColumns[i] = true;
      else delete target.sheet.hiddenColumns[i];
    }
  });
}

export const layoutMethods: Methods<SheetTarget, Api> = {
  getColumnWidth: (target: SheetTarget, column: number) =>
    target.sheet.columnWidths[column - 1] ?? COLUMN_WIDTH,
  setColumnWidth: (target: SheetTarget, column: number, width: number) =>
    setWidths(target, 'setColumnWidth', column, 1, width),
  setColumnWidths: (target: SheetTarget, start: number, count: number, width: number) =>
    setWidths(target, 'setColumnWidths', start, count, width),
  autoResizeColumn: (target: SheetTarget, column: number) =>
    setWidths(target, 'autoResizeColumn', column, 1, fittingWidth(target, column - 1)),
  autoResizeColumns(target: SheetTarget, start: number, count: number) {
    for (let c = start; c < start + count; c++)
      setWidths(target, 'autoResizeColumns', c, 1, fittingWidth(target, c - 1));
    return objects.sheet(target);
  },
  autoResizeRows: (target: SheetTarget, start: number, count: number) =>
    setHeights(target, 'autoResizeRows', start, count, ROW_HEIGHT),
  getRowHeight: (target: SheetTarget, row: number) => target.sheet.rows[row - 1]?.height ?? ROW_HEIGHT,
  setRowHeight: (target: SheetTarget, row: number, height: number) =>
    setHeights(target, 'setRowHeight', row, 1, height),
  setRowHeights: (target: SheetTarget, start: number, count: number, height: number) =>
    setHeights(target, 'setRowHeights', start, count, height),
  setRowHeightsForced: (target: SheetTarget, start: number, count: number, height: number) =>
    setHeights(target, 'setRowHeightsForced', start, count, height),
  getFrozenRows: (target) => target.sheet.frozenRows,
  getFrozenColumns: (target) => target.sheet.frozenColumns,
  setFrozenRows(target: SheetTarget, rows: number) {
    if (rows >= target.sheet.maxRows)
      throw target.app.ctx.fail("You can't freeze all visible rows on the sheet.");
    layout(target, 'setFrozenRows', () => {
      target.sheet.frozenRows = rows;
    });
  },
  setFrozenColumns(target: SheetTarget, columns: number) {
    if (columns >= target.sheet.maxColumns)
      throw target.app.ctx.fail("You can't freeze all visible columns on the sheet.");
    layout(target, 'setFrozenColumns', () => {
      target.sheet.frozenColumns = columns;
    });
  },
  hideSheet(target) {
    const others = target.book.sheets.some((sheet) => sheet !== target.sheet && !sheet.hidden);
    if (!others) throw target.app.ctx.fail("You can't hide all the sheets in a document.");
    return layout(target, 'hideSheet', () => {
      target.sheet.hidden = true;
    });
  },
  showSheet: (target) =>
    layout(target, 'showSheet', () => {
      target.sheet.hidden = false;
    }),
  isSheetHidden: (target) => target.sheet.hidden,
  hideRows(target: SheetTarget, ...args: unknown[]) {
    hide(target, 'hideRows', args, true, true);
  },
  showRows(target: SheetTarget, ...args: unknown[]) {
    hide(target, 'showRows', args, true, false);
  },
  hideRow(target: SheetTarget, range: unknown) {
    hide(target, 'hideRow', [range], true, true);
  },
  unhideRow(target: SheetTarget, range: unknown) {
    hide(target, 'unhideRow', [range], true, false);
  },
  hideColumns(target: SheetTarget, ...args: unknown[]) {
    hide(target, 'hideColumns', args, false, true);
  },
  showColumns(target: SheetTarget, ...args: unknown[]) {
    hide(target, 'showColumns', args, false, false);
  },
  hideColumn(target: SheetTarget, range: unknown) {
    hide(target, 'hideColumn', [range], false, true);
  },
  unhideColumn(target: SheetTarget, range: unknown) {
    hide(target, 'unhideColumn', [range], false, false);
  },
  isRowHiddenByUser: (target: SheetTarget, row: number) => target.sheet.rows[row - 1]?.hidden === true,
  isColumnHiddenByUser: (target: SheetTarget, column: number) =>
    target.sheet.hiddenColumns[column - 1] === true,
  getTabColor: (target) => target.sheet.tabColor,
  setTabColor: (target: SheetTarget, color: string | null) =>
    layout(target, 'setTabColor', () => {
      target.sheet.tabColor = color === null ? null : cssColor(color);
    }),
  hasHiddenGridlines: (target) => target.sheet.gridlinesHidden,
  setHiddenGridlines: (target: SheetTarget, hidden: boolean) =>
    layout(target, 'setHiddenGridlines', () => {
      target.sheet.gridlinesHidden = hidden;
    }),
};
