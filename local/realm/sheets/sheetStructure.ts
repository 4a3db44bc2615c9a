/** `Sheet`: inserting and deleting rows and columns. */

import type { Shift } from '../../model/rects';
import type { Row } from '../../model/spreadsheet';
import { shiftSheet } from '../../model/structure';
import type { Methods } from '../emulate';
import { beginChange, type SheetTarget } from './app';
import { mustHaveRoom } from './limits';
import { objects } from './objects';
import { mayShift } from './protectionRules';
import { PROTECTED } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Sheet;

/** What an inserted row starts with: the looks and rules of a neighbour, without its content. */
function likeNeighbour({ app, sheet }: SheetTarget, index: number): () => Row | null {
  const neighbour = sheet.rows[index];
  if (neighbour == null || (neighbour.s === undefined && neighbour.d === undefined)) return () => null;
  return () => {
    const row = app.ctx.ownRow(neighbour);
    row.v.length = 0;
    delete row.f;
    delete row.n;
    delete row.p;
    delete row.t;
    delete row.r;
    return row;
  };
}

function insert(target: SheetTarget, method: string, shift: Shift, like: number): Api {
  const { app, sheet } = target;
  const { fail } = app.ctx;
  if (!(shift.count >= 1)) throw fail('The number of rows to insert must be at least 1.');
  const max = shift.axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (!(shift.at >= 0 && shift.at <= max)) throw fail(`Those ${shift.axis}s are out of bounds.`);
  beginChange(target, `SpreadsheetApp.Sheet.${method}`, 'sheet metadata');
  if (!mayShift(target, shift)) throw fail(PROTECTED);
  mustHaveRoom(target, shift.count * (shift.axis === 'row' ? sheet.maxColumns : sheet.maxRows));
  shiftSheet(target.book, sheet, shift, likeNeighbour(target, like));
  return objects.sheet(target);
}

function remove(
  target: SheetTarget,
  method: string,
  axis: Shift['axis'],
  position: number,
  howMany: number,
): Api {
  const { app, sheet } = target;
  const { fail } = app.ctx;
  const [max, frozen] =
    axis === 'row' ? [sheet.maxRows, sheet.frozenRows] : [sheet.maxColumns, sheet.frozenColumns];
  if (!(position >= 1 && howMany >= 1 && position - 1 + howMany <= max))
    throw fail(`Those ${axis}s are out of bounds.`);
  const shift: Shift = { axis, at: position - 1, count: -howMany };
  beginChange(target, `SpreadsheetApp.Sheet.${method}`, 'sheet metadata');
  if (!mayShift(target, shift)) throw fail(PROTECTED);
  if (howMany >= max) throw fail(`You can't delete all the ${axis}s on the sheet.`);
  if (position <= frozen + 1 && position - 1 + howMany >= max)
    throw fail(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  shiftSheet(target.book, sheet, shift);
  return objects.sheet(target);
}

/** Moves whole rows or columns in front of a 1-based position; formulas elsewhere keep their text. */
function move(
  target: SheetTarget,
  method: string,
  axis: Shift['axis'],
  spec: unknown,
  destination: number,
): void {
  const { app, sheet } = target;
  const rect = objects.rangeOf(spec)?.rect;
  if (rect === undefined) throw app.ctx.fail('Invalid argument: spec');
  const from = axis === 'row' ? rect.row : rect.column;
  const count = (axis === 'row' ? rect.rows : rect.columns) ?? 1;
  const to = destination - 1;
  beginChange(target, `SpreadsheetApp.Sheet.${method}`, 'sheet metadata');
  const leaves = { axis, at: from, count: -count };
  if (!mayShift(target, leaves) || !mayShift(target, { axis, at: to, count })) throw app.ctx.fail(PROTECTED);
  if (to >= from && to <= from + count) return;
  const landing = to > from ? to - count : to;
  const reorder = (lines: unknown[]): void => {
    while (lines.length < Math.max(to, from + count)) lines.push(null);
    lines.splice(landing, 0, ...lines.splice(from, count));
  };
  if (axis === 'row') reorder(sheet.rows);
  else
    for (const row of sheet.rows) {
      if (row === null) continue;
      for (const cells of [row.v, row.f, row.s, row.n, row.d, row.t, row.p])
        if (cells !== undefined) reorder(cells);
    }
  target.book.dirty = 'all';
}

const before =
  (axis: Shift['axis'], method: string) =>
  (target: SheetTarget, position: number, howMany = 1) =>
    insert(target, method, { axis, at: position - 1, count: howMany }, position - 1);
const after =
  (axis: Shift['axis'], method: string) =>
  (target: SheetTarget, position: number, howMany = 1) =>
    insert(target, method, { axis, at: position, count: howMany }, position - 1);

export const structureMethods: Methods<SheetTarget, Api> = {
  insertRowBefore: before('row', 'insertRowBefore'),
  insertRowsBefore: before('row', 'insertRowsBefore'),
  insertRowAfter: after('row', 'insertRowAfter'),
  insertRowsAfter: after('row', 'insertRowsAfter'),
  insertRows(target: SheetTarget, index: number, howMany = 1) {
    insert(target, 'insertRows', { axis: 'row', at: index - 1, count: howMany }, index - 1);
  },
  insertColumnBefore: before('column', 'insertColumnBefore'),
  insertColumnsBefore: before('column', 'insertColumnsBefore'),
  insertColumnAfter: after('column', 'insertColumnAfter'),
  insertColumnsAfter: after('column', 'insertColumnsAfter'),
  insertColumns(target: SheetTarget, index: number, howMany = 1) {
    insert(target, 'insertColumns', { axis: 'column', at: index - 1, count: howMany }, index - 1);
  },
  moveRows(target: SheetTarget, spec: unknown, destination: number) {
    move(target, 'moveRows', 'row', spec, destination);
  },
  moveColumns(target: SheetTarget, spec: unknown, destination: number) {
    move(target, 'moveColumns', 'column', spec, destination);
  },
  deleteRow: (target: SheetTarget, position: number) => remove(target, 'deleteRow', 'row', position, 1),
  deleteRows(target: SheetTarget, position: number, howMany: number) {
    remove(target, 'deleteRows', 'row', position, howMany);
  },
  deleteColumn: (target: SheetTarget, position: number) =>
    remove(target, 'deleteColumn', 'column', position, 1),
  deleteColumns(target: SheetTarget, position: number, howMany: number) {
    remove(target, 'deleteColumns', 'column', position, howMany);
  },
};
