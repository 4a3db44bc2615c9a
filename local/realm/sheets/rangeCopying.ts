/** `Range`: copying, moving and filling. */

import { moveFormula } from '../../model/formulaReferences';
import { copyRow, setAt } from '../../model/rows';
import type { Row, SheetState } from '../../model/spreadsheet';
import type { Methods } from '../emulate';
import { googleEnum } from '../emulate';
import { box, type RangeTarget, recalculate, settle } from './app';
import { objects } from './objects';
import { clearParts } from './rangeClearing';
import { restyle, styleAt } from './styles';
import { beginWrite } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Range;

export const CopyPasteType = googleEnum(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);

type What = { content: 'formulas' | 'values' | null; formats: boolean; rules: boolean };
const WHAT: Record<string, What> = {
  PASTE_NORMAL: { content: 'formulas', formats: true, rules: true },
  PASTE_NO_BORDERS: { content: 'formulas', formats: true, rules: true },
  PASTE_FORMAT: { content: null, formats: true, rules: false },
  PASTE_FORMULA: { content: 'formulas', formats: false, rules: false },
  PASTE_DATA_VALIDATION: { content: null, formats: false, rules: true },
  PASTE_VALUES: { content: 'values', formats: false, rules: false },
};

/** The rule of a cell of another sheet, in this sheet's table. */
function ruleIn(target: RangeTarget, source: SheetState, index: number | null | undefined): number | null {
  if (index === null || index === undefined) return null;
  if (source === target.sheet) return index;
  const rule = source.validations[index];
  if (rule === undefined) return null;
  target.sheet.validations.push(target.app.ctx.own(rule));
  return target.sheet.validations.length - 1;
}

/** Pastes `from` onto `to`, repeating it where the destination is a multiple of its size. */
function paste(from: RangeTarget, to: RangeTarget, what: What, borders: boolean): void {
  const { app } = from;
  settle(app);
  recalculate(from);
  const source = box(from);
  const height = source.bottom - source.top;
  const width = source.right - source.left;
  // Copied first: source and destination may overlap.
  const rows: Row[] = [];
  for (let r = source.top; r < source.bottom; r++) rows.push(copyRow(from.sheet.rows[r]));
  const wide = box(to);
  const tall = Math.max(height, Math.floor((wide.bottom - wide.top) / height) * height);
  const broad = Math.max(width, Math.floor((wide.right - wide.left) / width) * width);
  const full: RangeTarget = { ...to, rect: { row: wide.top, column: wide.left, rows: tall, columns: broad } };
  growTo(full);
  const area = beginWrite(full, 'copyTo', what.content === null ? 'format call' : 'write');
  for (let r = area.top; r < area.bottom; r++) {
    const original = rows[(r - area.top) % height] ?? { v: [] };
    const row = app.journal.touch(to.book, to.sheet, r);
    for (let c = area.left; c < area.right; c++) {
      const column = source.left + ((c - area.left) % width);
      if (what.content !== null) {
        const formula = what.content === 'formulas' ? original.f?.[column] : null;
        const down = r - (source.top + ((r - area.top) % height));
        setAt(row.v, c, original.v[column] ?? null);
        if (formula) {
          row.f ??= app.ctx.own([]);
          setAt(row.f, c, moveFormula(formula, down, c - column));
          app.hasFormulas.set(to.book, true);
        } else if (row.f?.[c]) row.f[c] = null;
        if (row.p?.[c]) row.p[c] = null;
      }
      if (what.formats) {
        const { borders: lines, ...plain } = styleAt(from, original, column);
        restyle(to, row, c, () => (borders && lines !== undefined ? { ...plain, borders: lines } : plain));
      }
      if (what.rules && (original.d?.[column] != null || row.d !== undefined)) {
        row.d ??= app.ctx.own([]);
        setAt(row.d, c, ruleIn(to, from.sheet, original.d?.[column]));
      }
    }
  }
}

/** A paste past the edge makes the sheet larger. */
function growTo(target: RangeTarget): void {
  const { sheet, rect } = target;
  sheet.maxRows = Math.max(sheet.maxRows, rect.row + (rect.rows ?? 0));
  sheet.maxColumns = Math.max(sheet.maxColumns, rect.column + (rect.columns ?? 0));
}

function mismatch(target: RangeTarget, method: string, args: unknown[]): Error {
  const names = args.map((arg) =>
    typeof arg === 'string' ? 'String' : typeof arg === 'object' ? '(class)' : typeof arg,
  );
  return target.app.ctx.fail(
    `The parameters (${names.join(',')}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
  );
}

function copyTo(target: RangeTarget, destination: unknown, second?: unknown): void {
  const to = objects.rangeOf(destination);
  if (to === undefined)
    throw mismatch(target, 'copyTo', second === undefined ? [destination] : [destination, second]);
  if (to.book !== target.book)
    throw target.app.ctx.fail('Target range and source range must be on the same spreadsheet.');
  const options = second as { contentsOnly?: boolean; formatOnly?: boolean } | undefined;
  const type = options?.contentsOnly
    ? 'PASTE_VALUES'
    : options?.formatOnly
      ? 'PASTE_FORMAT'
      : String(second ?? 'PASTE_NORMAL');
  const what = WHAT[type] ?? (typeof second === 'object' ? WHAT.PASTE_NORMAL : undefined);
  if (what === undefined)
    throw target.app.ctx.fail(`SpreadsheetApp.CopyPasteType.${type} is not emulated locally`);
  paste(target, to, what, type !== 'PASTE_NO_BORDERS');
}

function inSheet(target: RangeTarget, sheetObject: unknown, args: number[]): RangeTarget | undefined {
  const found = objects.sheetOf(sheetObject);
  if (found === undefined) return undefined;
  const [column = 1, columnEnd = column, row = 1, rowEnd = row] = args;
  return {
    ...found,
    app: target.app,
    rect: { row: row - 1, column: column - 1, rows: rowEnd - row + 1, columns: columnEnd - column + 1 },
  };
}

export const copyingMethods: Methods<RangeTarget, Api> = {
  copyTo(target: RangeTarget, destination: unknown, second?: unknown) {
    copyTo(target, destination, second);
  },
  copyValuesToRange(target: RangeTarget, sheet: unknown, ...args: number[]) {
    const to = inSheet(target, sheet, args);
    if (to !== undefined) paste(target, to, { content: 'values', formats: false, rules: false }, true);
  },
  copyFormatToRange(target: RangeTarget, sheet: unknown, ...args: number[]) {
    const to = inSheet(target, sheet, args);
    if (to !== undefined) paste(target, to, { content: null, formats: true, rules: false }, true);
  },
  moveTo(target: RangeTarget, destination: unknown) {
    const to = objects.rangeOf(destination);
    if (to === undefined) throw mismatch(target, 'moveTo', [destination]);
    const source = box(target);
    const rows: Row[] = [];
    for (let r = source.top; r < source.bottom; r++) rows.push(copyRow(target.sheet.rows[r]));
    clearParts(target, 'moveTo', new Set(['contents', 'formats', 'notes', 'validations']));
    const area = beginWrite(
      { ...to, rect: { ...to.rect, rows: source.bottom - source.top, columns: source.right - source.left } },
      'moveTo',
    );
    rows.forEach((original, index) => {
      const row = target.app.journal.touch(to.book, to.sheet, area.top + index);
      for (let c = area.left; c < area.right; c++) {
        const column = source.left + c - area.left;
        setAt(row.v, c, original.v[column] ?? null);
        const formula = original.f?.[column];
        if (formula) {
          row.f ??= target.app.ctx.own([]);
          setAt(row.f, c, formula);
        }
        restyle(to, row, c, () => styleAt(target, original, column));
      }
    });
  },
};
