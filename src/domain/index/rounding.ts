/**
 * The house's one way of rounding: half up (away from zero for negatives), on exact figures.
 * `scaled` means "times ten to the digits": 88,305 at 2 digits is the integer 8831.
 */

/** `numerator / denominator` at `digits` decimals, as a scaled integer. The denominator is positive. */
export const roundRatioScaled = (numerator: bigint, denominator: bigint, digits: number): bigint => {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const twice = 2n * magnitude * 10n ** BigInt(digits);
  const rounded = (twice + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
};

/**
 * A float at `digits` decimals, as a scaled integer, read by its shortest decimal text: 1.005 counts as 1,005 and
 * rounds to 1,01, although the float lies a hair below. A quotient of two integers made by one division has the
 * text of its exact value whenever that value ends within 15 digits, and every tie does; so this agrees with
 * `roundRatioScaled` on all figures of the index. Throws on NaN and infinities, which no figure may be.
 */
export const roundFloatScaled = (value: number, digits: number): bigint => {
  const { numerator, denominator } = decimalRatioOf(value);
  return roundRatioScaled(numerator, denominator, digits);
};

/** A float rounded half up to `digits` decimals, as the nearest float; for figures below 2^53 / 10^digits. */
export const roundHalfUp = (value: number, digits: number): number => {
  const scaled = roundFloatScaled(value, digits);
  return Number(scaled) / 10 ** digits;
};

/** The decimal a float stands for, by its shortest text, as a ratio: 3.285 = 3285/1000. */
export const decimalRatioOf = (
  value: number,
): { readonly numerator: bigint; readonly denominator: bigint } => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a figure`);
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(`${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) };
};
