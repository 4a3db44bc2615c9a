/** `Range`: where it is, and ranges made from it. */

import { toA1 } from '../../model/a1';
import type { Methods } from '../emulate';
import { box, type RangeTarget, recalculate, settle } from './app';
import { objects } from './objects';
import { rangeAt } from './ranges';

type Api = GoogleAppsScript.Spreadsheet.Range;

const numRows = (target: RangeTarget): number => box(target).bottom - box(target).top;
const numColumns = (target: RangeTarget): number => box(target).right - box(target).left;

/** True if the cell holds something, for Ctrl+arrow and the data region. */
function filled(target: RangeTarget, row: number, column: number): boolean {
  const value = target.sheet.rows[row]?.v[column];
  return value !== null && value !== undefined && value !== '';
}

function nextDataCell(target: RangeTarget, direction: string): [number, number] {
  const step = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[direction] ?? [1, 0];
  const [dr = 0, dc = 0] = step;
  const { maxRows, maxColumns } = target.sheet;
  let { top: row, left: column } = box(target);
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < maxRows && c < maxColumns;
  if (!inside(row + dr, column + dc)) return [row, column];
  const within = filled(target, row, column) && filled(target, row + dr, column + dc);
  do {
    row += dr;
    column += dc;
    if (within && !(inside(row + dr, column + dc) && filled(target, row + dr, column + dc))) break;
    if (!within && filled(target, row, column)) break;
  } while (inside(row + dr, column + dc));
  return [row, column];
}

/** Grows the range until blank rows and columns surround it. */
function dataRegion(target: RangeTarget): RangeTarget {
  const area = { ...box(target) };
  const { maxRows, maxColumns } = target.sheet;
  const rowFilled = (r: number): boolean => {
    for (let c = Math.max(0, area.left - 1); c < Math.min(maxColumns, area.right + 1); c++)
      if (filled(target, r, c)) return true;
    return false;
  };
  const columnFilled = (c: number): boolean => {
    for (let r = Math.max(0, area.top - 1); r < Math.min(maxRows, area.bottom + 1); r++)
      if (filled(target, r, c)) return true;
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (area.top > 0 && rowFilled(area.top - 1)) grown = area.top-- > 0;
    if (area.left > 0 && columnFilled(area.left - 1)) grown = area.left-- > 0;
    if (area.bottom < maxRows && rowFilled(area.bottom)) grown = area.bottom++ > 0;
    if (area.right < maxColumns && columnFilled(area.right)) grown = area.right++ > 0;
  }
  const rect = {
    row: area.top,
    column: area.left,
    rows: area.bottom - area.top,
    columns: area.right - area.left,
  };
  return { ...target, rect };
}

export const placeMethods: Methods<RangeTarget, Api> = {
  getRow: (target) => target.rect.row + 1,
  getRowIndex: (target) => target.rect.row + 1,
  getColumn: (target) => target.rect.column + 1,
  getNumRows: numRows,
  getHeight: numRows,
  getNumColumns: numColumns,
  getWidth: numColumns,
  getLastRow: (target) => box(target).bottom,
  getLastColumn: (target) => box(target).right,
  getA1Notation: (target) => toA1(target.rect),
  getGridId: (target) => target.sheet.id,
  getSheet: (target) => objects.sheet(target),
  isStartRowBounded: (target) => target.rect.rows !== null || target.rect.row > 0,
  isStartColumnBounded: (target) => target.rect.columns !== null || target.rect.column > 0,
  isEndRowBounded: (target) => target.rect.rows !== null,
  isEndColumnBounded: (target) => target.rect.columns !== null,
  getCell(target: RangeTarget, row: number, column: number) {
    if (row < 1 || column < 1 || row > numRows(target) || column > numColumns(target))
      throw target.app.ctx.fail('Cell reference out of range');
    return rangeAt(target, target.rect.row + row, target.rect.column + column, 1, 1);
  },
  offset(target: RangeTarget, rows: number, columns: number, height?: number, width?: number) {
    const { row, column } = target.rect;
    return rangeAt(
      target,
      row + 1 + rows,
      column + 1 + columns,
      height ?? numRows(target),
      width ?? numColumns(target),
    );
  },
  getDataRegion(target) {
    settle(target.app);
    recalculate(target);
    return objects.range(dataRegion(target));
  },
  getNextDataCell(target: RangeTarget, direction: unknown) {
    settle(target.app);
    recalculate(target);
    const [row, column] = nextDataCell(target, String(direction));
    return rangeAt(target, row + 1, column + 1, 1, 1);
  },
  activate(target) {
    target.app.ctx.charge('SpreadsheetApp.Range.activate', 'handle');
    target.app.active.set(target.book.id, { sheetId: target.sheet.id, rect: target.rect });
    target.book.activeSheetId = target.sheet.id;
    return objects.range(target);
  },
  activateAsCurrentCell(target) {
    target.app.active.set(target.book.id, { sheetId: target.sheet.id, rect: target.rect });
    target.book.activeSheetId = target.sheet.id;
    return objects.range(target);
  },
};
