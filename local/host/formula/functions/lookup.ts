import { BAD_REFERENCE, type Fault, fault, isFault } from '../fault';
import { type FunctionTable, lazy, ranged } from '../functionSpec';
import {
  type Area,
  type EvaluationContext,
  isArea,
  type Operand,
  sizeOf,
  toGrid,
  toScalar,
} from '../operand';
import { compareScalars, type Grid, type Scalar, toNumber } from '../value';
import { criterionTest } from './criteria';

function numberAt(
  args: readonly Operand[],
  at: number,
  missing: number,
  context: EvaluationContext,
): number | Fault {
  const operand = args[at];
  if (operand === undefined || operand === null) return missing;
  return toNumber(toScalar(operand, context), context.locale);
}

function notFound(value: Scalar, name: string): Fault {
  return fault('#N/A', `Did not find value '${isFault(value) ? value.fault : value}' in ${name} evaluation.`);
}

/** First place of an exact match; texts may hold wildcards. Blanks never match. */
function exactPlace(value: Scalar, values: readonly Scalar[], context: EvaluationContext): number {
  const wild = typeof value === 'string' && /[*?~]/.test(value);
  const test = wild ? criterionTest(`=${value}`, context.locale) : null;
  return values.findIndex((candidate) => {
    if (candidate === null || isFault(candidate)) return false;
    if (test !== null) return test(candidate);
    return typeof candidate === typeof value && compareScalars(candidate, value) === 0;
  });
}

/** Last place whose value isn't beyond the wanted one, in a sorted list; -1 if the first already is. */
function sortedPlace(value: Scalar, values: readonly Scalar[], descending: boolean): number {
  let place = -1;
  for (let at = 0; at < values.length; at++) {
    const candidate = values[at] ?? null;
    if (candidate === null || isFault(candidate) || typeof candidate !== typeof value) continue;
    const order = compareScalars(candidate, value);
    if (descending ? order < 0 : order > 0) break;
    place = at;
  }
  return place;
}

function line(grid: Grid): Scalar[] {
  return grid.length === 1 ? [...(grid[0] ?? [])] : grid.map((row) => row[0] ?? null);
}

function match(args: readonly Operand[], context: EvaluationContext): Operand {
  const value = toScalar(args[0] ?? null, context);
  if (isFault(value)) return value;
  const kind = numberAt(args, 2, 1, context);
  if (isFault(kind)) return kind;
  const values = line(toGrid(args[1] ?? null, context));
  const place = kind === 0 ? exactPlace(value, values, context) : sortedPlace(value, values, kind < 0);
  return place < 0 ? notFound(value, 'MATCH') : place + 1;
}

function tableLookup(byColumn: boolean, name: string) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const value = toScalar(args[0] ?? null, context);
    if (isFault(value)) return value;
    const grid = toGrid(args[1] ?? null, context);
    const index = numberAt(args, 2, 1, context);
    if (isFault(index)) return index;
    const sorted = args[3] === undefined ? true : toScalar(args[3], context);
    const keys = byColumn ? grid.map((row) => row[0] ?? null) : [...(grid[0] ?? [])];
    const width = byColumn ? (grid[0]?.length ?? 0) : grid.length;
    if (index < 1)
      return fault('#VALUE!', `Function ${name} parameter 3 value is ${index}. It should be at least 1.`);
    if (index > width) return fault('#REF!', `${name} evaluates to an out of bounds range.`);
    const exact = sorted === false || sorted === 0;
    const place = exact ? exactPlace(value, keys, context) : sortedPlace(value, keys, false);
    if (place < 0) return notFound(value, name);
    const at = Math.trunc(index) - 1;
    return (byColumn ? grid[place]?.[at] : grid[at]?.[place]) ?? null;
  };
}

/** The whole line for 0, else the one cell; over cells the result is still a reference. */
function index(args: readonly Operand[], context: EvaluationContext): Operand {
  const range = args[0] ?? null;
  let row = numberAt(args, 1, 0, context);
  let column = numberAt(args, 2, 0, context);
  if (isFault(row)) return row;
  if (isFault(column)) return column;
  const { rows, columns } = sizeOf(range);
  if (args.length === 2 && rows === 1 && columns > 1) [row, column] = [0, row];
  if (row < 0 || column < 0 || row > rows || column > columns) {
    return fault('#NUM!', 'INDEX parameter is out of range.');
  }
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (isArea(range)) {
    const { sheet, top, left, bottom, right } = range.area;
    return {
      area: {
        sheet,
        top: r === 0 ? top : top + r - 1,
        bottom: r === 0 ? bottom : top + r - 1,
        left: c === 0 ? left : left + c - 1,
        right: c === 0 ? right : left + c - 1,
      },
    };
  }
  const picked = toGrid(range, context)
    .filter((_, at) => r === 0 || at === r - 1)
    .map((values) => values.filter((_, at) => c === 0 || at === c - 1));
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : { grid: picked };
}

/** The result line's entry where the value is found exactly; else the fourth argument, else #N/A. */
function xlookup(args: readonly Operand[], context: EvaluationContext): Operand {
  const value = toScalar(args[0] ?? null, context);
  if (isFault(value)) return value;
  const keys = line(toGrid(args[1] ?? null, context));
  const place = exactPlace(value, keys, context);
  if (place < 0) return args[3] ?? notFound(value, 'XLOOKUP');
  const results = toGrid(args[2] ?? null, context);
  const acrossColumns = results.length === 1;
  if (acrossColumns) return results[0]?.[place] ?? null;
  const row = results[place] ?? [];
  return row.length === 1 ? (row[0] ?? null) : { grid: [row] };
}

/** Rows or columns of the area itself, or of the formula's own cell. */
function placeOf(pick: (area: Area) => readonly number[], down: boolean) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const given = args[0];
    if (given !== undefined && !isArea(given)) return fault('#N/A', 'Argument must be a range.');
    const { sheet, row, column } = context.position;
    const own: Area = { sheet, top: row, left: column, bottom: row, right: column };
    const [first = 1, last = 1] = pick(given?.area ?? own);
    if (!context.arrayMode || first === last) return first;
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return { grid: down ? numbers.map((number) => [number]) : [numbers] };
  };
}

function offset(args: readonly Operand[], context: EvaluationContext): Operand {
  const from = args[0] ?? null;
  if (!isArea(from)) return fault('#N/A', 'Argument must be a range.');
  const size = sizeOf(from);
  const numbers = [0, 0, size.rows, size.columns].map((missing, at) =>
    numberAt(args, at + 1, missing, context),
  );
  const broken = numbers.find(isFault);
  if (broken !== undefined) return broken;
  const [down = 0, across = 0, rows = 1, columns = 1] = numbers.map((number) => Math.trunc(Number(number)));
  const { sheet } = from.area;
  const [top, left] = [from.area.top + down, from.area.left + across];
  if (top < 1 || left < 1 || rows < 1 || columns < 1) return BAD_REFERENCE;
  return { area: { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 } };
}

function indirect(args: readonly Operand[], context: EvaluationContext): Operand {
  const text = toScalar(args[0] ?? null, context);
  if (isFault(text)) return text;
  const area = context.areaOfText(String(text ?? ''));
  return isFault(area) ? area : { area };
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  MATCH: ranged(2, 3, match),
  VLOOKUP: ranged(3, 4, tableLookup(true, 'VLOOKUP')),
  HLOOKUP: ranged(3, 4, tableLookup(false, 'HLOOKUP')),
  XLOOKUP: ranged(3, 4, xlookup),
  INDEX: ranged(1, 3, index),
  ROW: ranged(
    0,
    1,
    placeOf((area) => [area.top, area.bottom], true),
  ),
  COLUMN: ranged(
    0,
    1,
    placeOf((area) => [area.left, area.right], false),
  ),
  ROWS: ranged(1, 1, ([range = null]) => sizeOf(range).rows),
  COLUMNS: ranged(1, 1, ([range = null]) => sizeOf(range).columns),
  OFFSET: ranged(3, 5, offset),
  INDIRECT: ranged(1, 2, indirect),
  ISREF: lazy(1, 1, ([node], context) => node !== undefined && isArea(context.evaluate(node))),
};
