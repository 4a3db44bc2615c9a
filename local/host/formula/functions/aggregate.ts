import { DIVISION_BY_ZERO, type Fault, fault, isFault } from '../fault';
import { type FunctionTable, ranged } from '../functionSpec';
import { type EvaluationContext, eachValue, numbersOf, type Operand, sizeOf, toGrid } from '../operand';
import { type Scalar, toNumber } from '../value';

const MANY = Number.POSITIVE_INFINITY;

function overNumbers(finish: (numbers: readonly number[]) => Scalar) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const numbers = numbersOf(args, context, (value) => toNumber(value, context.locale));
    return isFault(numbers) ? numbers : finish(numbers);
  };
}

/** Counts values (the faults too) for which `counts` says yes. */
function counting(counts: (value: Scalar, fromCells: boolean, context: EvaluationContext) => boolean) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    let found = 0;
    for (const operand of args) {
      eachValue(operand, context, (value, fromCells) => {
        if (counts(value, fromCells, context)) found += 1;
        return undefined;
      });
    }
    return found;
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function countBlank(args: readonly Operand[], context: EvaluationContext): Operand {
  const places = args.reduce<number>((all, operand) => {
    const { rows, columns } = sizeOf(operand);
    return all + rows * columns;
  }, 0);
  const filled = counting((value) => value !== null && value !== '')(args, context);
  return places - Number(filled);
}

function distinct(args: readonly Operand[], context: EvaluationContext): Operand {
  const seen = new Set<string>();
  for (const operand of args) {
    eachValue(operand, context, (value) => {
      if (value !== null) seen.add(`${typeof value}:${isFault(value) ? value.fault : value}`);
      return undefined;
    });
  }
  return seen.size;
}

/** Multiplies place by place and adds up; everything that isn't a number counts as 0. */
function sumProduct(args: readonly Operand[], context: EvaluationContext): Operand {
  const size = sizeOf(args[0] ?? null);
  for (const operand of args) {
    const here = sizeOf(operand);
    if (here.rows !== size.rows || here.columns !== size.columns) {
      return fault('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
    }
  }
  const grids = args.map((operand) => toGrid(operand, context));
  let total = 0;
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      let product = 1;
      for (const grid of grids) {
        const value = grid[row]?.[column] ?? null;
        if (isFault(value)) return value;
        product *=
          typeof value === 'number'
            ? value
            : typeof value === 'boolean' && args.length === 1
              ? Number(value)
              : 0;
      }
      total += product;
    }
  }
  return total;
}

function extreme(pick: (one: number, two: number) => number) {
  return overNumbers((numbers) => numbers.reduce((best, number) => pick(best, number), numbers[0] ?? 0));
}

function numberArgument(operand: Operand, context: EvaluationContext): number | Fault {
  const value = toGrid(operand, context)[0]?.[0] ?? null;
  return toNumber(value, context.locale);
}

/** A function of a range's numbers and one further number, such as LARGE(range; k). */
function withParameter(finish: (numbers: readonly number[], parameter: number) => Scalar) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const [range = null, parameter = null] = args;
    const numbers = numbersOf([range], context, (value) => toNumber(value, context.locale));
    if (isFault(numbers)) return numbers;
    const number = numberArgument(parameter, context);
    return isFault(number) ? number : finish(numbers, number);
  };
}

function nth(order: (one: number, two: number) => number) {
  return withParameter((numbers, k) => {
    const place = Math.trunc(k);
    if (place < 1 || place > numbers.length) return fault('#NUM!', `Parameter 2 value ${k} is out of range.`);
    return [...numbers].sort(order)[place - 1] ?? null;
  });
}

/** Linear interpolation between order statistics, both ends included (PERCENTILE, QUARTILE). */
function percentile(numbers: readonly number[], share: number): Scalar {
  if (numbers.length === 0 || share < 0 || share > 1)
    return fault('#NUM!', 'The percentile is out of range.');
  const sorted = [...numbers].sort((one, two) => one - two);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** Variance of a sample (`spare` 1) or a population (`spare` 0). */
function variance(spare: 0 | 1, root: boolean) {
  return overNumbers((numbers) => {
    if (numbers.length <= spare) return DIVISION_BY_ZERO;
    const mean = sum(numbers) / numbers.length;
    const value = sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - spare);
    return root ? Math.sqrt(value) : value;
  });
}

function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) return fault('#N/A', 'No value appears more than once.');
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function rank(args: readonly Operand[], context: EvaluationContext): Operand {
  const [value = null, range = null, ascending = 0] = args;
  const wanted = numberArgument(value, context);
  const upwards = numberArgument(ascending, context);
  const numbers = numbersOf([range], context, (other) => toNumber(other, context.locale));
  if (isFault(numbers)) return numbers;
  if (isFault(wanted)) return wanted;
  if (!numbers.includes(wanted)) return fault('#N/A', `Did not find value '${wanted}' in RANK evaluation.`);
  return 1 + numbers.filter((other) => (upwards === 0 ? other > wanted : other < wanted)).length;
}

function correlation(args: readonly Operand[], context: EvaluationContext): Operand {
  const [one = [], two = []] = args.map((operand) => toGrid(operand, context).flat());
  if (one.length !== two.length) return NOT_SAME_SIZE;
  const pairs = one.flatMap((x, at) => {
    const y = two[at];
    return typeof x === 'number' && typeof y === 'number' ? [[x, y] as const] : [];
  });
  const [meanX, meanY] = [0, 1].map((side) => sum(pairs.map((pair) => pair[side] ?? 0)) / pairs.length);
  const [x, y] = [meanX ?? 0, meanY ?? 0];
  const product = sum(pairs.map((pair) => (pair[0] - x) * (pair[1] - y)));
  const scale = Math.sqrt(
    sum(pairs.map((pair) => (pair[0] - x) ** 2)) * sum(pairs.map((pair) => (pair[1] - y) ** 2)),
  );
  return pairs.length < 2 || scale === 0 ? DIVISION_BY_ZERO : product / scale;
}
const NOT_SAME_SIZE = fault('#N/A', 'The ranges have different sizes.');

const count = counting(
  (value, fromCells, context) =>
    typeof value === 'number' || (!fromCells && value !== null && !isFault(toNumber(value, context.locale))),
);

export const AGGREGATE_FUNCTIONS: FunctionTable = {
  SUM: ranged(1, MANY, overNumbers(sum)),
  AVERAGE: ranged(
    1,
    MANY,
    overNumbers((numbers) => (numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length)),
  ),
  COUNT: ranged(1, MANY, count),
  COUNTA: ranged(
    1,
    MANY,
    counting((value) => value !== null),
  ),
  COUNTBLANK: ranged(1, MANY, countBlank),
  COUNTUNIQUE: ranged(1, MANY, distinct),
  MIN: ranged(1, MANY, extreme(Math.min)),
  MAX: ranged(1, MANY, extreme(Math.max)),
  PRODUCT: ranged(
    1,
    MANY,
    overNumbers((numbers) => numbers.reduce((product, number) => product * number, 1)),
  ),
  SUMSQ: ranged(
    1,
    MANY,
    overNumbers((numbers) => sum(numbers.map((number) => number * number))),
  ),
  SUMPRODUCT: { ...ranged(1, MANY, sumProduct), arrayArguments: true },
  MEDIAN: ranged(
    1,
    MANY,
    overNumbers((numbers) => percentile(numbers, 0.5)),
  ),
  MODE: ranged(1, MANY, overNumbers(mode)),
  STDEV: ranged(1, MANY, variance(1, true)),
  'STDEV.S': ranged(1, MANY, variance(1, true)),
  STDEVP: ranged(1, MANY, variance(0, true)),
  'STDEV.P': ranged(1, MANY, variance(0, true)),
  VAR: ranged(1, MANY, variance(1, false)),
  'VAR.S': ranged(1, MANY, variance(1, false)),
  VARP: ranged(1, MANY, variance(0, false)),
  'VAR.P': ranged(1, MANY, variance(0, false)),
  LARGE: ranged(
    2,
    2,
    nth((one, two) => two - one),
  ),
  SMALL: ranged(
    2,
    2,
    nth((one, two) => one - two),
  ),
  PERCENTILE: ranged(2, 2, withParameter(percentile)),
  QUARTILE: ranged(
    2,
    2,
    withParameter((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  ),
  RANK: ranged(2, 3, rank),
  'RANK.EQ': ranged(2, 3, rank),
  CORREL: ranged(2, 2, correlation),
  PEARSON: ranged(2, 2, correlation),
};
