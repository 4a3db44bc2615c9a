/** `Range`: values and formulas in and out. */

import type { Box } from '../../model/rects';
import type { Row } from '../../model/spreadsheet';
import type { Methods } from '../emulate';
import { beginRead, box, type RangeTarget, settle } from './app';
import { displayValue, outputValue, outputValues, readInput, styleFormat, writeInput } from './cells';
import { objects } from './objects';
import { mustObeyRules } from './validationRules';
import { beginWrite, mustFit } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Range;
type CellReader<T> = (row: Row | null, column: number) => T;

/** A table of what `cell` gives for every cell of the area. */
export function table<T>(target: RangeTarget, area: Box, cell: CellReader<T>): T[][] {
  const result: T[][] = [];
  for (let r = area.top; r < area.bottom; r++) {
    const row = target.sheet.rows[r] ?? null;
    const line: T[] = [];
    for (let c = area.left; c < area.right; c++) line.push(cell(row, c));
    result.push(line);
  }
  return result;
}

/** What `cell` gives for the first cell of the area. */
export function first<T>(target: RangeTarget, area: Box, cell: CellReader<T>): T {
  return cell(target.sheet.rows[area.top] ?? null, area.left);
}

/** Writes a table; `at` gives the value for a place inside the area. */
function writeValues(target: RangeTarget, area: Box, at: (row: number, column: number) => unknown): void {
  const { app, book, sheet } = target;
  mustObeyRules(target, area, at);
  for (let r = area.top; r < area.bottom; r++) {
    const row = app.journal.touch(book, sheet, r);
    for (let c = area.left; c < area.right; c++) {
      const value = at(r - area.top, c - area.left);
      writeInput(target, row, c, readInput(target, value, styleFormat(sheet, row, c)));
    }
  }
}

/** Reports an error that the previous call left behind, as Sheets does at the next one. */
function reportPending(target: RangeTarget): void {
  if (target.app.pendingError !== null) settle(target.app);
}

function setFormulas(target: RangeTarget, method: string, at: (row: number, column: number) => unknown): Api {
  reportPending(target);
  const area = beginWrite(target, method);
  writeValues(target, area, (row, column) => {
    const formula = String(at(row, column) ?? '');
    return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  });
  return objects.range(target);
}

const formulaAt = (row: Row | null, column: number): string => row?.f?.[column] ?? '';

export const valueMethods: Methods<RangeTarget, Api> = {
  getValue(target) {
    return first(target, beginRead(firstCell(target), 'getValue'), (row, c) => outputValue(target, row, c));
  },
  getValues(target) {
    return outputValues(target, beginRead(target, 'getValues'));
  },
  getDisplayValue(target) {
    return first(target, beginRead(firstCell(target), 'getDisplayValue'), (row, c) =>
      displayValue(target, row, c),
    );
  },
  getDisplayValues(target) {
    return table(target, beginRead(target, 'getDisplayValues'), (row, c) => displayValue(target, row, c));
  },
  getFormula: (target) => first(target, beginRead(firstCell(target), 'getFormula'), formulaAt),
  getFormulas: (target) => table(target, beginRead(target, 'getFormulas'), formulaAt),
  isBlank: (target) =>
    table(
      target,
      beginRead(target, 'isBlank'),
      (row, c) => outputValue(target, row, c) === '' && formulaAt(row, c) === '',
    )
      .flat()
      .every(Boolean),
  setValue(target: RangeTarget, value: unknown) {
    reportPending(target);
    writeValues(target, beginWrite(target, 'setValue'), () => value);
    return objects.range(target);
  },
  setValues(target: RangeTarget, values: unknown[][]) {
    reportPending(target);
    mustFit(target, box(target), values);
    writeValues(target, beginWrite(target, 'setValues'), (row, column) => values[row]?.[column]);
    return objects.range(target);
  },
  setFormula: (target: RangeTarget, formula: string) => setFormulas(target, 'setFormula', () => formula),
  setFormulas(target: RangeTarget, formulas: string[][]) {
    mustFit(target, box(target), formulas);
    return setFormulas(target, 'setFormulas', (row, column) => formulas[row]?.[column]);
  },
};

function firstCell(target: RangeTarget): RangeTarget {
  return { ...target, rect: { row: target.rect.row, column: target.rect.column, rows: 1, columns: 1 } };
}
