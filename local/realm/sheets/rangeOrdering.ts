/** `Range`: sorting, removing duplicates, merging. Sort columns are columns of the sheet (apps-script.md §Values). */

import { moveFormula } from '../../model/formulaReferences';
import { intersects } from '../../model/rects';
import { copyRow, setAt } from '../../model/rows';
import type { CellValue, Row } from '../../model/spreadsheet';
import type { Methods } from '../emulate';
import { beginRead, box, type RangeTarget, recalculate, settle } from './app';
import { objects } from './objects';
import { rangeAt } from './ranges';
import { beginWrite, mustEditBox } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Range;
type SortKey = { column: number; ascending: boolean };

/** Numbers before text before booleans, letters of both cases alike, blanks last whatever the direction (L). */
export function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  const rank = (value: CellValue): number =>
    value === null || value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  const [ra, rb] = [rank(a), rank(b)];
  if (ra === 3 || rb === 3) return ra - rb;
  let order = ra - rb;
  if (order === 0 && typeof a === 'string')
    order = a.toLowerCase().localeCompare(String(b).toLowerCase(), 'id');
  else if (order === 0) order = Number(a) - Number(b);
  return ascending ? order : -order;
}

function keysOf(target: RangeTarget, spec: unknown): SortKey[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown) => {
    const entry =
      typeof one === 'object' && one !== null ? (one as Partial<SortKey>) : { column: Number(one) };
    const column = Number(entry.column) - 1;
    const { left, right } = box(target);
    if (!(column >= left && column < right))
      throw target.app.ctx.fail('Sort column is not in the range being sorted.');
    return { column, ascending: entry.ascending ?? true };
  });
}

/** Puts rows of the range's columns back in a new order; formulas move with their row. */
function rearrange(target: RangeTarget, order: { row: Row; from: number }[]): void {
  const area = box(target);
  order.forEach(({ row: original, from }, index) => {
    const to = area.top + index;
    const row = target.app.journal.touch(target.book, target.sheet, to);
    for (let c = area.left; c < area.right; c++) {
      setAt(row.v, c, original.v[c] ?? null);
      for (const layer of ['s', 'n', 'd', 't'] as const) {
        const value = original[layer]?.[c] ?? null;
        if (value === null && row[layer] === undefined) continue;
        row[layer] ??= target.app.ctx.own([]);
        setAt(row[layer] as (unknown | null)[], c, value);
      }
      const formula = original.f?.[c];
      if (!formula && row.f === undefined) continue;
      row.f ??= target.app.ctx.own([]);
      setAt(row.f, c, formula ? moveFormula(formula, to - from, 0) : null);
    }
  });
}

/** Sorts the range by sheet columns, stably. */
export function sortRange(target: RangeTarget, spec: unknown, method: string): void {
  settle(target.app);
  recalculate(target);
  const keys = keysOf(target, spec);
  const area = beginWrite(target, method);
  const rows: { row: Row; from: number }[] = [];
  for (let r = area.top; r < area.bottom; r++) rows.push({ row: copyRow(target.sheet.rows[r]), from: r });
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compareCells(a.row.v[column] ?? null, b.row.v[column] ?? null, ascending);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  rearrange(target, rows);
}

function removeDuplicates(target: RangeTarget, columns?: number[]): Api {
  const area = beginRead(target, 'removeDuplicates');
  const compared =
    columns?.map((column) => column - 1) ??
    Array.from({ length: area.right - area.left }, (_, i) => area.left + i);
  const seen = new Set<string>();
  const kept: { row: Row; from: number }[] = [];
  for (let r = area.top; r < area.bottom; r++) {
    const row = copyRow(target.sheet.rows[r]);
    const key = JSON.stringify(
      compared.map((c) => {
        const value = row.v[c] ?? null;
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push({ row, from: r });
  }
  const rows = kept.length;
  const blank: Row = { v: [] };
  while (kept.length < area.bottom - area.top) kept.push({ row: blank, from: 0 });
  beginWrite(target, 'removeDuplicates');
  rearrange(target, kept);
  return rangeAt(target, area.top + 1, area.left + 1, Math.max(rows, 1), area.right - area.left);
}

/** Merges blocks of the range; content of all but the first cell of each is lost, as in Sheets. */
function merge(target: RangeTarget, method: string, height: number, width: number): Api {
  settle(target.app);
  const area = beginWrite(target, method, 'format call');
  breakApart(target);
  for (let r = area.top; r < area.bottom; r += height)
    for (let c = area.left; c < area.right; c += width) {
      target.sheet.merges.push(target.app.ctx.own({ row: r, column: c, rows: height, columns: width }));
      for (let i = r; i < r + height; i++) {
        const row = target.app.journal.touch(target.book, target.sheet, i);
        for (let j = c; j < Math.min(c + width, row.v.length); j++) if (i !== r || j !== c) row.v[j] = null;
      }
    }
  return objects.range(target);
}

function mergesIn(target: RangeTarget): { row: number; column: number; rows: number; columns: number }[] {
  const area = box(target);
  return target.sheet.merges.filter(({ row, column, rows, columns }) =>
    intersects(area, { top: row, left: column, bottom: row + rows, right: column + columns }),
  );
}

function breakApart(target: RangeTarget): Api {
  const inside = mergesIn(target);
  target.sheet.merges = target.sheet.merges.filter((one) => !inside.includes(one));
  return objects.range(target);
}

export const orderingMethods: Methods<RangeTarget, Api> = {
  sort(target: RangeTarget, spec: unknown) {
    sortRange(target, spec, 'sort');
    return objects.range(target);
  },
  removeDuplicates: (target: RangeTarget, columns?: number[]) => removeDuplicates(target, columns),
  merge: (target) => {
    const { top, left, bottom, right } = box(target);
    return merge(target, 'merge', bottom - top, right - left);
  },
  mergeAcross: (target) => merge(target, 'mergeAcross', 1, box(target).right - box(target).left),
  mergeVertically: (target) => merge(target, 'mergeVertically', box(target).bottom - box(target).top, 1),
  breakApart(target) {
    target.app.ctx.charge('SpreadsheetApp.Range.breakApart', 'format call');
    settle(target.app);
    mustEditBox(target, box(target));
    return breakApart(target);
  },
  isPartOfMerge: (target) => mergesIn(target).length > 0,
  getMergedRanges: (target) =>
    mergesIn(target).map((one) => rangeAt(target, one.row + 1, one.column + 1, one.rows, one.columns)),
};
