import { parseTyped } from '../../model/typedText';
import { type Fault, fault, isFault } from './fault';
import type { FormulaLocale } from './formulaLocale';

/** One cell's worth: dates are serial numbers, a blank is null. */
export type Scalar = number | string | boolean | null | Fault;

/** A rectangle of values, rows first. Never empty. */
export type Grid = readonly (readonly Scalar[])[];

/** The number in a text as the locale types it (`1.234,5`, `12%`, a date); null when it is none. */
export function parseNumberText(text: string, locale: FormulaLocale): number | null {
  const plain = locale.decimal === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  if (plain.test(text)) return Number(text.replace(',', '.'));
  const { value } = parseTyped(text, locale.sheet, locale.year);
  return typeof value === 'number' ? value : null;
}

/** A value as a number in arithmetic: blank is 0, a text that reads as a number is that number. */
export function toNumber(value: Scalar, locale: FormulaLocale): number | Fault {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isFault(value)) return value;
  if (value === '') return fault('#VALUE!', 'An empty text cannot be coerced to a number.');
  return (
    parseNumberText(value, locale) ?? fault('#VALUE!', `The text '${value}' cannot be coerced to a number.`)
  );
}

/** A number as General shows it: at most 15 significant digits, the locale's decimal sign. */
export function numberText(value: number, locale: FormulaLocale): string {
  const text = String(Number(value.toPrecision(15)));
  return locale.decimal === ',' ? text.replace('.', ',') : text;
}

/** A value as text, the way `&` joins it. */
export function toText(value: Scalar, locale: FormulaLocale): string | Fault {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A value as a condition: numbers other than 0 are true, the texts TRUE and FALSE are read, others are refused. */
export function toCondition(value: Scalar): boolean | Fault {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isFault(value)) return value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return fault('#VALUE!', `The text '${value}' cannot be coerced to a boolean.`);
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function blankLike(other: Scalar): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Numbers that agree in 15 significant digits are equal (0,1+0,2 = 0,3), as in other spreadsheets. */
function compareNumbers(one: number, two: number): number {
  const difference = one - two;
  const close = Math.abs(difference) <= Math.max(Math.abs(one), Math.abs(two)) * 1e-14;
  return close && one.toPrecision(15) === two.toPrecision(15) ? 0 : difference;
}

/**
 * Sheets' order of values: numbers < texts < booleans, texts without regard to case; a blank equals 0, '' or FALSE
 * according to its neighbour. Negative, zero or positive. Faults must have been taken out before.
 */
export function compareScalars(one: Scalar, two: Scalar): number {
  const left = one === null || isFault(one) ? blankLike(two) : one;
  const right = two === null || isFault(two) ? blankLike(one) : two;
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const [a, b] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
