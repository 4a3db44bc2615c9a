import type { FormulaNode } from './ast';
import { type Fault, isFault } from './fault';
import type { FormulaLocale } from './formulaLocale';
import type { Grid, Scalar } from './value';

/** A rectangle of cells on a sheet (by index in the workbook), 1-based and inclusive. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What an expression is worth: one value, a computed rectangle, or cells not read yet. */
export type Operand = Scalar | { readonly grid: Grid } | { readonly area: Area };

/** What functions may ask of the evaluation under way. */
export interface EvaluationContext {
  readonly locale: FormulaLocale;
  /** Serial number of now on the spreadsheet's wall clock. */
  readonly now: number;
  /** The cell whose formula is being evaluated. */
  readonly position: { readonly sheet: number; readonly row: number; readonly column: number };
  /** True inside ARRAYFORMULA, SUMPRODUCT, FILTER and the like: operators work on whole rectangles. */
  arrayMode: boolean;
  /** The value of a cell, blank beyond the grid. */
  cell(sheet: number, row: number, column: number): Scalar;
  /** Last row and column that hold anything, so that open ranges are not walked to the grid's end. */
  usedRows(sheet: number): number;
  usedColumns(sheet: number): number;
  /** An area's values to its very end; kept for the pass. */
  grid(area: Area): Grid;
  evaluate(node: FormulaNode): Operand;
  /** Reads an address given as text (INDIRECT). */
  areaOfText(text: string): Area | Fault;
}

export function isArea(operand: Operand): operand is { readonly area: Area } {
  return typeof operand === 'object' && operand !== null && 'area' in operand;
}

export function isGrid(operand: Operand): operand is { readonly grid: Grid } {
  return typeof operand === 'object' && operand !== null && 'grid' in operand;
}

/** Rows and columns of an operand; a single value is 1 × 1. */
export function sizeOf(operand: Operand): { rows: number; columns: number } {
  if (isArea(operand)) {
    const { top, left, bottom, right } = operand.area;
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }
  if (isGrid(operand)) return { rows: operand.grid.length, columns: operand.grid[0]?.length ?? 0 };
  return { rows: 1, columns: 1 };
}

/** The operand as a rectangle of values. */
export function toGrid(operand: Operand, context: EvaluationContext): Grid {
  if (isArea(operand)) return context.grid(operand.area);
  return isGrid(operand) ? operand.grid : [[operand]];
}

/**
 * The one value an operand stands for outside array mode: an area meets the formula's own row or column
 * (Sheets' implicit intersection), a computed rectangle gives its first value.
 */
export function toScalar(operand: Operand, context: EvaluationContext): Scalar {
  if (isGrid(operand)) return operand.grid[0]?.[0] ?? null;
  if (!isArea(operand)) return operand;
  const { sheet, top, left, bottom, right } = operand.area;
  const { row, column } = context.position;
  if (top === bottom && left === right) return context.cell(sheet, top, left);
  if (left === right && row >= top && row <= bottom) return context.cell(sheet, row, left);
  if (top === bottom && column >= left && column <= right) return context.cell(sheet, top, column);
  return { fault: '#VALUE!', message: 'An array value could not be found.' };
}

/** Walks every value of an operand down to the last row in use; stops early when `visit` returns a fault. */
export function eachValue(
  operand: Operand,
  context: EvaluationContext,
  visit: (value: Scalar, fromCells: boolean) => Fault | undefined,
): Fault | undefined {
  if (isArea(operand)) {
    const { sheet, top, left, bottom, right } = operand.area;
    const lastRow = Math.min(bottom, context.usedRows(sheet));
    const lastColumn = Math.min(right, context.usedColumns(sheet));
    for (let row = top; row <= lastRow; row++) {
      for (let column = left; column <= lastColumn; column++) {
        const stop = visit(context.cell(sheet, row, column), true);
        if (stop !== undefined) return stop;
      }
    }
    return undefined;
  }
  if (!isGrid(operand)) return visit(operand, false);
  for (const values of operand.grid) {
    for (const value of values) {
      const stop = visit(value, true);
      if (stop !== undefined) return stop;
    }
  }
  return undefined;
}

/** All numbers of the operands as SUM sees them: texts and booleans count only when given directly. */
export function numbersOf(
  operands: readonly Operand[],
  context: EvaluationContext,
  direct: (value: Scalar) => number | Fault,
): number[] | Fault {
  const numbers: number[] = [];
  for (const operand of operands) {
    const stop = eachValue(operand, context, (value, fromCells) => {
      if (isFault(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!fromCells) {
        const number = direct(value);
        if (isFault(number)) return number;
        numbers.push(number);
      }
      return undefined;
    });
    if (stop !== undefined) return stop;
  }
  return numbers;
}
