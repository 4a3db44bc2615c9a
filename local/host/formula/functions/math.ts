import { DIVISION_BY_ZERO, fault, isFault } from '../fault';
import { type FunctionTable, type LiftedFunction, lifted } from '../functionSpec';
import { type Scalar, toNumber } from '../value';

function numeric(min: number, max: number, apply: (numbers: readonly number[]) => Scalar): LiftedFunction {
  return lifted(min, max, (args, context) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg, context.locale);
      if (isFault(number)) return number;
      numbers.push(number);
    }
    const result = apply(numbers);
    return typeof result === 'number' && !Number.isFinite(result)
      ? fault('#NUM!', 'The result is not a number.')
      : result;
  });
}

/** Moves the decimal point by text, so that 2.675 has the digits a person sees. */
function shifted(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds the decimal value as written, away from or towards zero as `whole` decides for its size. */
function rounding(whole: (size: number) => number): LiftedFunction {
  return numeric(1, 2, ([value = 0, places = 0]) => {
    const exact = Number(value.toPrecision(15));
    const size = whole(shifted(Math.abs(exact), Math.trunc(places)));
    return Math.sign(exact) * shifted(size, -Math.trunc(places));
  });
}

function multiple(whole: (value: number) => number): LiftedFunction {
  return numeric(1, 2, ([value = 0, factor = 1]) => {
    if (factor === 0) return 0;
    return Number((whole(Number((value / factor).toPrecision(15))) * factor).toPrecision(15));
  });
}

function plain(apply: (value: number) => number): LiftedFunction {
  return numeric(1, 1, ([value = 0]) => apply(value));
}

export const MATH_FUNCTIONS: FunctionTable = {
  ROUND: rounding((size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  INT: plain(Math.floor),
  ABS: plain(Math.abs),
  SIGN: plain(Math.sign),
  SQRT: plain((value) => (value < 0 ? Number.NaN : Math.sqrt(value))),
  EXP: plain(Math.exp),
  LN: plain((value) => (value <= 0 ? Number.NaN : Math.log(value))),
  LOG10: plain((value) => (value <= 0 ? Number.NaN : Math.log10(value))),
  LOG: numeric(1, 2, ([value = 0, base = 10]) =>
    value <= 0 ? Number.NaN : Math.log(value) / Math.log(base),
  ),
  POWER: numeric(2, 2, ([base = 0, exponent = 0]) => base ** exponent),
  MOD: numeric(2, 2, ([value = 0, divisor = 0]) =>
    divisor === 0 ? DIVISION_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: numeric(2, 2, ([value = 0, divisor = 0]) =>
    divisor === 0 ? DIVISION_BY_ZERO : Math.trunc(value / divisor),
  ),
  DIVIDE: numeric(2, 2, ([value = 0, divisor = 0]) => (divisor === 0 ? DIVISION_BY_ZERO : value / divisor)),
  CEILING: multiple(Math.ceil),
  FLOOR: multiple(Math.floor),
  MROUND: multiple(Math.round),
  PI: lifted(0, 0, () => Math.PI),
};
