import type { BinaryOperator } from './ast';
import { DIVISION_BY_ZERO, type Fault, fault, isFault } from './fault';
import type { FormulaLocale } from './formulaLocale';
import { compareScalars, type Scalar, toNumber, toText } from './value';

function finite(result: number): number | Fault {
  return Number.isFinite(result) ? result : fault('#NUM!', 'The result is not a number.');
}

function arithmetic(operator: BinaryOperator, left: number, right: number): Scalar {
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIVISION_BY_ZERO : finite(left / right);
    default:
      return finite(left ** right);
  }
}

function comparison(operator: BinaryOperator, order: number): boolean | null {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return null;
  }
}

/** Applies a binary operator (other than the range operator) to two single values. */
export function applyOperator(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar,
  locale: FormulaLocale,
): Scalar {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  if (operator === '&') {
    const [one, two] = [toText(left, locale), toText(right, locale)];
    return isFault(one) ? one : isFault(two) ? two : one + two;
  }
  const compared =
    comparison(operator, 0) === null ? null : comparison(operator, compareScalars(left, right));
  if (compared !== null) return compared;
  const [one, two] = [toNumber(left, locale), toNumber(right, locale)];
  if (isFault(one)) return one;
  return isFault(two) ? two : arithmetic(operator, one, two);
}
