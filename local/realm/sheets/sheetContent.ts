/** `Sheet`: ranges, content, appending, clearing. */

import { lastColumnOf, lastRowOf } from '../../model/rows';
import type { Methods } from '../emulate';
import { markDirty, mustEditFile, recalculate, type SheetTarget, settle, touchFile } from './app';
import { readInput, styleFormat, writeInput } from './cells';
import { addCells } from './limits';
import { objects } from './objects';
import { clearParts, partsOf } from './rangeClearing';
import { makeRangeList } from './rangeList';
import { sortRange } from './rangeOrdering';
import { rangeAt, rangeByA1 } from './ranges';
import { findText } from './textFinder';
import { mustEditBox } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Sheet;

function size(target: SheetTarget, method: string, measure: () => number): number {
  target.app.ctx.charge(`SpreadsheetApp.Sheet.${method}`, 'getLastRow');
  settle(target.app);
  recalculate(target);
  return measure();
}

function range(target: SheetTarget, args: unknown[]): GoogleAppsScript.Spreadsheet.Range {
  target.app.ctx.charge('SpreadsheetApp.Sheet.getRange', 'handle');
  const [first, column = 1, rows = 1, columns = 1] = args;
  if (typeof first !== 'string')
    return rangeAt(target, Number(first), Number(column), Number(rows), Number(columns));
  const found = rangeByA1(target, target.sheet, first);
  if (found === undefined) throw target.app.ctx.fail('Range not found');
  return found;
}

export function dataRange(target: SheetTarget): GoogleAppsScript.Spreadsheet.Range {
  target.app.ctx.charge('SpreadsheetApp.Sheet.getDataRange', 'getLastRow');
  settle(target.app);
  recalculate(target);
  const rows = Math.max(1, lastRowOf(target.sheet));
  return rangeAt(target, 1, 1, rows, Math.max(1, lastColumnOf(target.sheet)));
}

/** Atomic, as Sheets does it: the place is found and written in one step, and nothing stays buffered. */
export function appendRow(target: SheetTarget, values: unknown[]): void {
  const { app, book, sheet } = target;
  const area = { sheet: `${book.id}/${sheet.id}`, top: 0, left: 0, bottom: 0, right: 0 };
  app.ctx.charge('SpreadsheetApp.Sheet.appendRow', 'appendRow', { cells: values.length, area });
  settle(app);
  mustEditFile(target);
  const index = lastRowOf(sheet);
  addCells(target, Math.max(0, index + 1 - sheet.maxRows), Math.max(0, values.length - sheet.maxColumns));
  const box = { top: index, left: 0, bottom: index + 1, right: Math.max(1, values.length) };
  mustEditBox({ ...target, rect: { row: index, column: 0, rows: 1, columns: box.right } }, box);
  markDirty(target, box);
  touchFile(target);
  const row = app.journal.touch(book, sheet, index);
  values.forEach((value, column) => {
    writeInput(target, row, column, readInput(target, value, styleFormat(sheet, row, column)));
  });
  settle(app);
}

function whole(
  target: SheetTarget,
): SheetTarget & { rect: { row: number; column: number; rows: null; columns: null } } {
  return { ...target, rect: { row: 0, column: 0, rows: null, columns: null } };
}

export const contentMethods: Methods<SheetTarget, Api> = {
  getRange: (target: SheetTarget, ...args: unknown[]) => range(target, args),
  getRangeList: (target: SheetTarget, notations: string[]) =>
    makeRangeList(
      target.app,
      notations.map((notation) => range(target, [notation])),
    ),
  getDataRange: dataRange,
  getLastRow: (target) => size(target, 'getLastRow', () => lastRowOf(target.sheet)),
  getLastColumn: (target) => size(target, 'getLastColumn', () => lastColumnOf(target.sheet)),
  getMaxRows: (target) => size(target, 'getMaxRows', () => target.sheet.maxRows),
  getMaxColumns: (target) => size(target, 'getMaxColumns', () => target.sheet.maxColumns),
  getSheetValues(target: SheetTarget, row: number, column: number, rows: number, columns: number) {
    const last = rows === -1 ? Math.max(1, lastRowOf(target.sheet) - row + 1) : rows;
    const wide = columns === -1 ? Math.max(1, lastColumnOf(target.sheet) - column + 1) : columns;
    return rangeAt(target, row, column, last, wide).getValues();
  },
  appendRow(target: SheetTarget, values: unknown[]) {
    appendRow(target, values);
    return objects.sheet(target);
  },
  clear(target: SheetTarget, options?: Parameters<typeof partsOf>[0]) {
    clearParts(whole(target), 'clear', partsOf(options));
    return objects.sheet(target);
  },
  clearContents(target) {
    clearParts(whole(target), 'clearContents', new Set(['contents']));
    return objects.sheet(target);
  },
  clearFormats(target) {
    clearParts(whole(target), 'clearFormats', new Set(['formats']));
    return objects.sheet(target);
  },
  clearNotes(target) {
    clearParts(whole(target), 'clearNotes', new Set(['notes']));
    return objects.sheet(target);
  },
  sort(target: SheetTarget, column: number, ascending = true) {
    settle(target.app);
    const rows = Math.max(1, lastRowOf(target.sheet) - target.sheet.frozenRows);
    const columns = Math.max(column, lastColumnOf(target.sheet), 1);
    const rect = { row: target.sheet.frozenRows, column: 0, rows, columns };
    sortRange({ ...target, rect }, { column, ascending }, 'sort');
    return objects.sheet(target);
  },
  createTextFinder: (target: SheetTarget, text: string) => findText([whole(target)], text),
};
