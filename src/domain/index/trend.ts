import type { Period } from '../period/period';
import type { ElementCode } from '../survey/element';
import type { Grade, IndexResult } from './indexResult';
import { roundFloatScaled } from './rounding';

/** One period's figures as reported; `elements` is empty where only the index is known. */
export type TrendPoint = {
  readonly period: Period;
  readonly ikm: number;
  readonly grade: Grade;
  readonly elements: readonly { readonly code: ElementCode; readonly nrr: number }[];
};

export type Direction = 'up' | 'down' | 'same';

/** `points` is the difference of the two figures as printed at two decimals, so that a reader can check it. */
export type Change = { readonly direction: Direction; readonly points: number };

/** From an earlier period to a later one. Elements known in only one of them are left out. */
export type TrendChange = {
  readonly from: Period;
  readonly to: Period;
  readonly ikm: Change;
  readonly grade: { readonly from: Grade; readonly to: Grade };
  readonly elements: readonly (Change & { readonly code: ElementCode })[];
};

export const trendPointOf = (period: Period, { ikm, grade, elements }: IndexResult): TrendPoint => ({
  period,
  ikm,
  grade,
  elements: elements.map(({ code, nrr }) => ({ code, nrr })),
});

/** The change between two figures, each rounded half up to two decimals first. */
export const changeOf = (earlier: number, later: number): Change => {
  const hundredths = Number(roundFloatScaled(later, 2) - roundFloatScaled(earlier, 2));
  return { direction: hundredths > 0 ? 'up' : hundredths < 0 ? 'down' : 'same', points: hundredths / 100 };
};

export const trendChangeOf = (earlier: TrendPoint, later: TrendPoint): TrendChange => ({
  from: earlier.period,
  to: later.period,
  ikm: changeOf(earlier.ikm, later.ikm),
  grade: { from: earlier.grade, to: later.grade },
  elements: later.elements.flatMap(({ code, nrr }) => {
    const before = earlier.elements.find((element) => element.code === code);
    return before === undefined ? [] : [{ code, ...changeOf(before.nrr, nrr) }];
  }),
});
