import type { Grade } from './indexResult';
import type { Rational } from './rational';
import { roundFloatScaled, roundRatioScaled } from './rounding';

/**
 * Lowest IKM of each grade, in hundredths: 88,31 / 76,61 / 65,00. Permen PANRB 14/2017 prints bands with holes
 * (76,60 to 76,61); an IKM rounded to two decimals falls in none, so one threshold per grade says the same.
 */
export const gradeThresholds: readonly { readonly grade: Grade; readonly from: number }[] = [
  { grade: 'A', from: 8831 },
  { grade: 'B', from: 7661 },
  { grade: 'C', from: 6500 },
  { grade: 'D', from: 2500 },
];

const gradeOfHundredths = (hundredths: number): Grade =>
  gradeThresholds.find(({ from }) => hundredths >= from)?.grade ?? 'D';

/** Grade of an IKM (25–100), rounded to two decimals before it is judged. */
export const gradeOfIkm = (ikm: number): Grade => gradeOfHundredths(Number(roundFloatScaled(ikm, 2)));

/** Grade of a mean from 1 to 4 (an element's NRR, an index): that of its IKM, NRR × 25. */
export const gradeOfMean = ({ numerator, denominator }: Rational): Grade =>
  gradeOfHundredths(Number(roundRatioScaled(numerator * 25n, denominator, 2)));
