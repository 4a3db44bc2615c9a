import * as formulajs from '@formulajs/formulajs';
import { FAULT_CODES, fault, isFault } from '../fault';
import { type FunctionSpec, type FunctionTable, ranged } from '../functionSpec';
import { type EvaluationContext, eachValue, type Operand, toScalar } from '../operand';
import type { Scalar } from '../value';

/** Functions of Sheets taken as the library has them: rarely used, and free of dates, locales and criteria. */
const NAMES = [
  ...['ACOS', 'ASIN', 'ATAN', 'ATAN2', 'COS', 'SIN', 'TAN', 'DEGREES', 'RADIANS', 'COSH', 'SINH', 'TANH'],
  ...['COMBIN', 'FACT', 'GCD', 'LCM', 'EVEN', 'ODD', 'SUMX2MY2', 'SUMX2PY2', 'SUMXMY2'],
  ...['AVEDEV', 'DEVSQ', 'GEOMEAN', 'HARMEAN', 'KURT', 'SKEW', 'TRIMMEAN', 'STANDARDIZE'],
  ...['INTERCEPT', 'SLOPE', 'RSQ', 'STEYX', 'FORECAST', 'PERCENTRANK'],
  ...['COVARIANCE.P', 'COVARIANCE.S', 'CONFIDENCE.NORM', 'CONFIDENCE.T', 'NORM.DIST', 'NORM.INV'],
  ...[
    'NORM.S.DIST',
    'NORM.S.INV',
    'T.DIST',
    'T.INV',
    'T.INV.2T',
    'CHISQ.INV',
    'BINOM.DIST',
    'ROMAN',
    'BASE',
    'DECIMAL',
  ],
];

type Library = Record<string, unknown>;

function member(name: string): ((...args: unknown[]) => unknown) | undefined {
  let found: unknown = formulajs;
  for (const part of name.split('.')) found = (found as Library | undefined)?.[part];
  if (typeof found === 'function') return found as (...args: unknown[]) => unknown;
  const flat: unknown = (formulajs as Library)[name.replaceAll('.', '')];
  return typeof flat === 'function' ? (flat as (...args: unknown[]) => unknown) : undefined;
}

/** A range as the list of its numbers, anything else as its value. */
function plain(operand: Operand, context: EvaluationContext): unknown {
  if (typeof operand !== 'object' || operand === null || isFault(operand)) return toScalar(operand, context);
  const numbers: number[] = [];
  const stop = eachValue(operand, context, (value) => {
    if (isFault(value)) return value;
    if (typeof value === 'number') numbers.push(value);
    return undefined;
  });
  if (stop !== undefined) return stop;
  const single =
    'area' in operand && operand.area.top === operand.area.bottom && operand.area.left === operand.area.right;
  return single ? toScalar(operand, context) : numbers;
}

function result(value: unknown): Scalar {
  if (value instanceof Error) {
    const code = FAULT_CODES.find((one) => one === value.message) ?? '#VALUE!';
    return fault(code);
  }
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : fault('#NUM!', 'The result is not a number.');
  return typeof value === 'string' || typeof value === 'boolean' ? value : fault('#VALUE!');
}

function wrapped(call: (...args: unknown[]) => unknown): FunctionSpec {
  return ranged(1, 30, (args, context) => {
    const values = args.map((operand) => plain(operand, context));
    const broken = values.find(isFault);
    return broken ?? result(call(...values));
  });
}

export const LIBRARY_FUNCTIONS: FunctionTable = Object.fromEntries(
  NAMES.flatMap((name) => {
    const call = member(name);
    return call === undefined ? [] : [[name, wrapped(call)]];
  }),
);
