import { DIVISION_BY_ZERO, type Fault, fault, isFault } from '../fault';
import type { FormulaLocale } from '../formulaLocale';
import { type FunctionTable, ranged } from '../functionSpec';
import { type EvaluationContext, isArea, type Operand, sizeOf, toGrid, toScalar } from '../operand';
import { compareScalars, parseNumberText, type Scalar } from '../value';

type Test = (value: Scalar) => boolean;

function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[.+^${}()|[\]\\]|([*?])/g, (whole, escaped, wild) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${whole}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

function equalTo(operand: Scalar): Test {
  if (typeof operand === 'number') return (value) => value === operand;
  if (typeof operand === 'boolean') return (value) => value === operand;
  if (isFault(operand)) return (value) => isFault(value) && value.fault === operand.fault;
  if (operand === null || operand === '') return (value) => value === null || value === '';
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function ordered(operator: string, operand: Scalar): Test {
  return (value) => {
    if (value === null || isFault(value) || typeof value !== typeof operand) return false;
    const order = compareScalars(value, operand);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/**
 * A criterion of COUNTIF and its family: a value to equal, or a text of operator and value (`">=3"`, `"<>"`, `"a*"`).
 * A bare criterion `""` meets blanks and empty texts, `"="` blanks only, `"<>"` everything that isn't blank.
 */
export function criterionTest(criterion: Scalar, locale: FormulaLocale): Test {
  if (typeof criterion !== 'string') return equalTo(criterion ?? 0);
  const found = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion);
  const operator = found?.[1] ?? '';
  const rest = found?.[2] ?? '';
  if (rest === '' && operator !== '') {
    if (operator === '=') return (value) => value === null;
    if (operator === '<>') return (value) => value !== null;
    return () => false;
  }
  const number = rest === '' ? null : parseNumberText(rest, locale);
  const boolean = /^(true|false)$/i.test(rest) ? rest.toLowerCase() === 'true' : null;
  const operand: Scalar = number ?? boolean ?? rest;
  if (operator === '' || operator === '=') return equalTo(operand);
  if (operator === '<>') {
    const equal = equalTo(operand);
    return (value) => !equal(value);
  }
  return ordered(operator, operand);
}

interface Condition {
  readonly range: Operand;
  readonly test: Test;
}

function conditionsOf(args: readonly Operand[], context: EvaluationContext): Condition[] | Fault {
  const conditions: Condition[] = [];
  const first = args[0];
  const size = first === undefined ? null : sizeOf(first);
  for (let at = 0; at + 1 < args.length; at += 2) {
    const range = args[at] ?? null;
    const here = sizeOf(range);
    if (size === null || here.rows !== size.rows || here.columns !== size.columns) {
      return fault('#VALUE!', 'Array arguments to COUNTIFS are of different size.');
    }
    const criterion = toScalar(args[at + 1] ?? null, context);
    conditions.push({ range, test: criterionTest(criterion, context.locale) });
  }
  return conditions;
}

type Reader = (row: number, column: number) => Scalar;

function readerOf(operand: Operand, context: EvaluationContext): Reader {
  if (isArea(operand)) {
    const { sheet, top, left } = operand.area;
    return (row, column) => context.cell(sheet, top + row, left + column);
  }
  const grid = toGrid(operand, context);
  return (row, column) => grid[row]?.[column] ?? null;
}

/** How many rows from the top may hold something in any of the operands. */
function rowsInUse(operands: readonly Operand[], context: EvaluationContext): number {
  return Math.max(
    ...operands.map((operand) => {
      const { rows } = sizeOf(operand);
      if (!isArea(operand)) return rows;
      return Math.max(0, Math.min(rows, context.usedRows(operand.area.sheet) - operand.area.top + 1));
    }),
  );
}

/** Walks the places where all conditions hold; `beyond` says how many blank places past the used rows hold too. */
function eachMatch(
  conditions: readonly Condition[],
  values: Operand | null,
  context: EvaluationContext,
  visit: (value: Scalar) => void,
): { beyond: number } {
  const first = conditions[0];
  if (first === undefined) return { beyond: 0 };
  const { rows, columns } = sizeOf(first.range);
  const ranges = conditions.map((condition) => condition.range);
  const used = Math.min(rows, rowsInUse(values === null ? ranges : [...ranges, values], context));
  const readers = ranges.map((range) => readerOf(range, context));
  const tests = conditions.map((condition) => condition.test);
  const valueAt = values === null ? null : readerOf(values, context);
  for (let row = 0; row < used; row++) {
    for (let column = 0; column < columns; column++) {
      if (tests.every((test, at) => test(readers[at]?.(row, column) ?? null))) {
        visit(valueAt === null ? null : valueAt(row, column));
      }
    }
  }
  return { beyond: tests.every((test) => test(null)) ? (rows - used) * columns : 0 };
}

function count(args: readonly Operand[], context: EvaluationContext): Operand {
  const conditions = conditionsOf(args, context);
  if (isFault(conditions)) return conditions;
  let matches = 0;
  const { beyond } = eachMatch(conditions, null, context, () => {
    matches += 1;
  });
  return matches + beyond;
}

/** The numbers of `values` where the conditions hold; the first fault among them ends it. */
function matchingNumbers(
  values: Operand,
  conditionArgs: readonly Operand[],
  context: EvaluationContext,
): number[] | Fault {
  const conditions = conditionsOf(conditionArgs, context);
  if (isFault(conditions)) return conditions;
  const numbers: number[] = [];
  let broken: Fault | null = null;
  eachMatch(conditions, values, context, (value) => {
    if (isFault(value)) broken ??= value;
    else if (typeof value === 'number') numbers.push(value);
  });
  return broken ?? numbers;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIVISION_BY_ZERO : total(numbers) / numbers.length;
}

/** The area of the same size as the criterion range, from the corner of the range given, as SUMIF takes it. */
function sameSize(values: Operand, range: Operand): Operand {
  if (!isArea(values)) return values;
  const { rows, columns } = sizeOf(range);
  const { sheet, top, left } = values.area;
  return { area: { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 } };
}

function single(finish: (numbers: readonly number[]) => Scalar) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const [range = null, criterion = null, values = range] = args;
    const numbers = matchingNumbers(sameSize(values, range), [range, criterion], context);
    return isFault(numbers) ? numbers : finish(numbers);
  };
}

function several(finish: (numbers: readonly number[]) => Scalar) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const [values = null, ...conditions] = args;
    const [one, two] = [sizeOf(values), sizeOf(conditions[0] ?? null)];
    if (one.rows !== two.rows || one.columns !== two.columns || conditions.length % 2 !== 0) {
      return fault('#VALUE!', 'Array arguments are of different size.');
    }
    const numbers = matchingNumbers(values, conditions, context);
    return isFault(numbers) ? numbers : finish(numbers);
  };
}

const MANY = Number.POSITIVE_INFINITY;
const least = (numbers: readonly number[]) => numbers.reduce((low, n) => Math.min(low, n), numbers[0] ?? 0);
const greatest = (numbers: readonly number[]) =>
  numbers.reduce((high, n) => Math.max(high, n), numbers[0] ?? 0);

export const CRITERIA_FUNCTIONS: FunctionTable = {
  COUNTIF: ranged(2, 2, count),
  COUNTIFS: ranged(2, MANY, count),
  SUMIF: ranged(2, 3, single(total)),
  SUMIFS: ranged(3, MANY, several(total)),
  AVERAGEIF: ranged(2, 3, single(mean)),
  AVERAGEIFS: ranged(3, MANY, several(mean)),
  MINIFS: ranged(3, MANY, several(least)),
  MAXIFS: ranged(3, MANY, several(greatest)),
};
