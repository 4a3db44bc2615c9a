import { NOT_AVAILABLE } from './fault';
import { type EvaluationContext, isArea, isGrid, type Operand, sizeOf, toGrid } from './operand';
import type { Scalar } from './value';

/**
 * Applies a function of single values to rectangles, place by place: a single row or column is repeated, places
 * outside a smaller rectangle are #N/A, as in ARRAYFORMULA.
 */
export function broadcast(
  operands: readonly Operand[],
  context: EvaluationContext,
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  if (!operands.some((operand) => isArea(operand) || isGrid(operand))) {
    return apply(operands as readonly Scalar[]);
  }
  const grids = operands.map((operand) => toGrid(operand, context));
  const sizes = operands.map(sizeOf);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const result: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const values: Scalar[] = [];
    for (let column = 0; column < columns; column++) {
      const picked = grids.map((grid, at) => {
        const size = sizes[at];
        const line = grid[size?.rows === 1 ? 0 : row];
        const value = line?.[size?.columns === 1 ? 0 : column];
        return value === undefined ? NOT_AVAILABLE : value;
      });
      values.push(apply(picked));
    }
    result.push(values);
  }
  return rows === 1 && columns === 1 ? (result[0]?.[0] ?? null) : { grid: result };
}
