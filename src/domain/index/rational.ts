/** An exact fraction; the denominator is positive. Not necessarily in lowest terms. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

export const ratio = (numerator: number | bigint, denominator: number | bigint = 1n): Rational => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

export const add = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };

export const multiply = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

export const sumOf = (terms: readonly Rational[]): Rational => terms.reduce(add, ratio(0));

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export const compare = (a: Rational, b: Rational): number => {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
};

const extraBits = 80n;

/**
 * The float nearest to a fraction that is not negative and not below 2^-20. Eighty bits of quotient, the last one
 * telling whether anything was cut off, so that the conversion's own rounding decides as on the exact value.
 */
export const toNumber = ({ numerator, denominator }: Rational): number => {
  const scaled = numerator << extraBits;
  const quotient = scaled / denominator;
  const cutOff = scaled % denominator === 0n ? 0n : 1n;
  return Number(quotient | cutOff) / 2 ** Number(extraBits);
};
