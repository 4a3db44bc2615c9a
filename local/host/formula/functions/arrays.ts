import { fault, isFault } from '../fault';
import { type FunctionTable, lazy, type RangeFunction, ranged } from '../functionSpec';
import { type EvaluationContext, eachValue, type Operand, sizeOf, toGrid, toScalar } from '../operand';
import { compareScalars, type Grid, type Scalar, toCondition, toNumber } from '../value';

const MANY = Number.POSITIVE_INFINITY;

function inArrays(spec: RangeFunction): RangeFunction {
  return { ...spec, arrayArguments: true };
}

/** Keeps the rows (or columns) where every condition holds. */
function filter(args: readonly Operand[], context: EvaluationContext): Operand {
  const grid = toGrid(args[0] ?? null, context);
  const { rows, columns } = sizeOf(args[0] ?? null);
  const conditions = args.slice(1).map((operand) => toGrid(operand, context));
  const byRow = conditions.every((condition) => condition.length === rows && condition[0]?.length === 1);
  const byColumn = conditions.every(
    (condition) => condition.length === 1 && condition[0]?.length === columns,
  );
  if (!byRow && !byColumn) {
    return fault('#N/A', 'FILTER has mismatched range sizes.');
  }
  const holds = (value: Scalar) => {
    const condition = toCondition(value);
    return !isFault(condition) && condition;
  };
  const kept = byRow
    ? grid.filter((_, at) => conditions.every((condition) => holds(condition[at]?.[0] ?? null)))
    : grid.map((row) =>
        row.filter((_, at) => conditions.every((condition) => holds(condition[0]?.[at] ?? null))),
      );
  const empty = kept.length === 0 || kept[0]?.length === 0;
  return empty ? fault('#N/A', 'No matches are found in FILTER evaluation.') : { grid: kept };
}

function keyOf(row: readonly Scalar[]): string {
  return JSON.stringify(
    row.map((value) => (typeof value === 'string' ? value : isFault(value) ? value.fault : [value])),
  );
}

/** Each row once, in order of first appearance; rows of blanks at the end of an open range are left out. */
function unique(args: readonly Operand[], context: EvaluationContext): Operand {
  const seen = new Set<string>();
  const kept = toGrid(args[0] ?? null, context).filter((row) => {
    const key = keyOf(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { grid: kept };
}

function compareForSort(one: Scalar, two: Scalar): number {
  if (one === null || two === null) return one === two ? 0 : one === null ? 1 : -1;
  return compareScalars(one, two);
}

function sort(args: readonly Operand[], context: EvaluationContext): Operand {
  const [range = null, ...orders] = args;
  const grid = toGrid(range, context);
  const keys: { column: number; ascending: boolean }[] = [];
  for (let at = 0; at < orders.length; at += 2) {
    const column = toNumber(toScalar(orders[at] ?? null, context), context.locale);
    const ascending =
      orders[at + 1] === undefined ? true : toCondition(toScalar(orders[at + 1] ?? null, context));
    if (isFault(column)) return column;
    if (isFault(ascending)) return ascending;
    keys.push({ column: column - 1, ascending });
  }
  if (keys.length === 0) keys.push({ column: 0, ascending: true });
  const sorted = [...grid].sort((one, two) => {
    for (const { column, ascending } of keys) {
      const [a, b] = [one[column] ?? null, two[column] ?? null];
      const order = compareForSort(a, b);
      if (order !== 0) return ascending || a === null || b === null ? order : -order;
    }
    return 0;
  });
  return { grid: sorted };
}

function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
}

function flatten(args: readonly Operand[], context: EvaluationContext): Operand {
  const values: Scalar[][] = [];
  for (const operand of args) {
    eachValue(operand, context, (value) => {
      values.push([value]);
      return undefined;
    });
  }
  return values.length === 0 ? null : { grid: values };
}

function sequence(args: readonly Operand[], context: EvaluationContext): Operand {
  const numbers = [1, 1, 1, 1].map((missing, at) => {
    const operand = args[at];
    return operand === undefined || operand === null
      ? missing
      : toNumber(toScalar(operand, context), context.locale);
  });
  const broken = numbers.find(isFault);
  if (broken !== undefined) return broken;
  const [rows = 1, columns = 1, start = 1, step = 1] = numbers.map(Number);
  if (rows < 1 || columns < 1) return fault('#NUM!', 'SEQUENCE needs at least one row and column.');
  return {
    grid: Array.from({ length: Math.trunc(rows) }, (_r, row) =>
      Array.from(
        { length: Math.trunc(columns) },
        (_c, column) => start + (row * Math.trunc(columns) + column) * step,
      ),
    ),
  };
}

export const ARRAY_FUNCTIONS: FunctionTable = {
  ARRAYFORMULA: lazy(1, 1, ([node], context) => {
    const before = context.arrayMode;
    context.arrayMode = true;
    try {
      const value = node === undefined ? null : context.evaluate(node);
      const grid = toGrid(value, context);
      return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? null) : { grid };
    } finally {
      context.arrayMode = before;
    }
  }),
  FILTER: inArrays(ranged(2, MANY, filter)),
  UNIQUE: inArrays(ranged(1, 1, unique)),
  SORT: inArrays(ranged(1, MANY, sort)),
  TRANSPOSE: inArrays(
    ranged(1, 1, ([range = null], context) => ({ grid: transpose(toGrid(range, context)) })),
  ),
  FLATTEN: inArrays(ranged(1, MANY, flatten)),
  SEQUENCE: ranged(1, 4, sequence),
};
