/** `Range`: formulas in R1C1 notation, as recorded macros write them. */

import { columnIndex, columnLetters } from '../../model/a1';
import type { Methods } from '../emulate';
import { beginRead, box, type RangeTarget } from './app';
import { first, table, valueMethods } from './rangeValues';

type Api = GoogleAppsScript.Spreadsheet.Range;

const R1C1 = /"(?:[^"]|"")*"|(?<![\w$.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/g;
const A1 = /"(?:[^"]|"")*"|(?<![\w$.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(!])/g;

/** One coordinate: absent = the cell's own line, `[n]` = n lines further, a number = that line. */
function line(part: string | undefined, own: number): { at: number; fixed: boolean } {
  if (part === undefined) return { at: own, fixed: false };
  if (part.startsWith('[')) return { at: own + Number(part.slice(1, -1)), fixed: false };
  return { at: Number(part) - 1, fixed: true };
}

/** A formula in R1C1 notation, for the cell at (`row`, `column`), 0-based. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (all: string, rowPart: string | undefined, columnPart: string | undefined) => {
    if (all.startsWith('"')) return all;
    const down = line(rowPart, row);
    const right = line(columnPart, column);
    if (down.at < 0 || right.at < 0) return '#REF!';
    return `${right.fixed ? '$' : ''}${columnLetters(right.at)}${down.fixed ? '$' : ''}${down.at + 1}`;
  });
}

/** The reverse; whole columns and rows are left as they are. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1,
    (all: string, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      if (letters === undefined) return all;
      const relative = (at: number, own: number): string => (at === own ? '' : `[${at - own}]`);
      const r = Number(digits) - 1;
      const c = columnIndex(letters);
      return `R${fixedRow === '$' ? r + 1 : relative(r, row)}C${fixedColumn === '$' ? c + 1 : relative(c, column)}`;
    },
  );
}

const setFormulas = valueMethods.setFormulas as unknown as (
  target: RangeTarget,
  formulas: string[][],
) => unknown;

function write(target: RangeTarget, at: (row: number, column: number) => string): unknown {
  const { top, left, bottom, right } = box(target);
  const formulas: string[][] = [];
  for (let r = top; r < bottom; r++) {
    const row: string[] = [];
    for (let c = left; c < right; c++) row.push(fromR1C1(at(r - top, c - left), r, c));
    formulas.push(row);
  }
  return setFormulas(target, formulas);
}

export const r1c1Methods: Methods<RangeTarget, Api> = {
  setFormulaR1C1: (target: RangeTarget, formula: string) => write(target, () => formula),
  setFormulasR1C1: (target: RangeTarget, formulas: string[][]) =>
    write(target, (r, c) => formulas[r]?.[c] ?? ''),
  getFormulaR1C1(target) {
    const area = beginRead(target, 'getFormulaR1C1');
    const formula = first(target, area, (row, c) => row?.f?.[c] ?? '');
    return formula === '' ? null : toR1C1(formula, area.top, area.left);
  },
  getFormulasR1C1(target) {
    const area = beginRead(target, 'getFormulasR1C1');
    const formulas = table(target, area, (row, c) => row?.f?.[c] ?? '');
    return formulas.map((row, r) => row.map((formula, c) => toR1C1(formula, area.top + r, area.left + c)));
  },
};
