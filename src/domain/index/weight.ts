import { ok, type Result, refuse } from '../result';
import type { ElementCode } from '../survey/element';
import type { Weight } from './indexResult';
import { compare, type Rational, ratio, sumOf } from './rational';
import { decimalRatioOf } from './rounding';

/** A weight asked for: one of the named ones, or the office's own per element as decimals (0.125). */
export type WeightSetting =
  | Exclude<Weight, 'own'>
  | { readonly own: Readonly<Partial<Record<ElementCode, number>>> };

export type WeightProblem =
  /** 0,11 and 0,111 stand for 1/9 and mean nothing for another number of elements. */
  | { readonly kind: 'weightNeedsNine'; readonly weight: '0.11' | '0.111'; readonly elements: number }
  | { readonly kind: 'ownWeightMissing'; readonly element: ElementCode }
  | { readonly kind: 'ownWeightNotPositive'; readonly element: ElementCode }
  /** Own weights must add up to 1, or a little less where an older report rounded them (at least 0,98). */
  | { readonly kind: 'ownWeightsSum'; readonly sum: number };

export const weightNameOf = (setting: WeightSetting): Weight =>
  typeof setting === 'string' ? setting : 'own';

/** The exact weight of each element, in the order given. */
export const weightsFor = (
  setting: WeightSetting,
  elements: readonly ElementCode[],
): Result<readonly Rational[], WeightProblem> => {
  if (typeof setting !== 'string') return ownWeights(setting.own, elements);
  if (setting === 'exact') return ok(elements.map(() => ratio(1, elements.length)));
  if (elements.length !== 9)
    return refuse({ kind: 'weightNeedsNine', weight: setting, elements: elements.length });
  return ok(elements.map(() => decimalRatioOf(Number(setting))));
};

const ownWeights = (
  own: Readonly<Partial<Record<ElementCode, number>>>,
  elements: readonly ElementCode[],
): Result<readonly Rational[], WeightProblem> => {
  const weights: Rational[] = [];
  for (const element of elements) {
    const weight = own[element];
    if (weight === undefined) return refuse({ kind: 'ownWeightMissing', element });
    if (!(weight > 0) || !Number.isFinite(weight)) return refuse({ kind: 'ownWeightNotPositive', element });
    weights.push(decimalRatioOf(weight));
  }
  const sum = sumOf(weights);
  if (compare(sum, ratio(1)) > 0 || compare(sum, ratio(98, 100)) < 0) {
    return refuse({ kind: 'ownWeightsSum', sum: Number(sum.numerator) / Number(sum.denominator) });
  }
  return ok(weights);
};
