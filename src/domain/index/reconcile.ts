import { compareElements, type ElementCode } from '../survey/element';
import { meanOf } from './computeIndex';
import type { Weight } from './indexResult';
import { toNumber } from './rational';
import { roundFloatScaled, roundHalfUp } from './rounding';
import type { Tally } from './tally';
import { type WeightSetting, weightNameOf } from './weight';

/** A figure as printed elsewhere: 3,56 is `{ value: 3.56, digits: 2 }`. */
export type PrintedFigure = { readonly value: number; readonly digits: number };

/** What the E-SKM website says; only what was typed or pasted is compared. */
export type OfficialFigures = {
  readonly counted?: number;
  readonly nrr: Readonly<Partial<Record<ElementCode, PrintedFigure>>>;
  readonly ikm?: PrintedFigure;
};

/** Other rows the website may have counted: another period, duplicates kept, incomplete forms taken in. */
export type OtherRows = 'otherPeriod' | 'withDuplicates' | 'withIncomplete';
export type Alternative = { readonly rows: OtherRows; readonly tally: Tally };

/** A way of computing; it differs from ours where `rows` or `rounding` isn't null, or `weight` isn't the office's. */
export type Cause = {
  readonly rows: OtherRows | null;
  readonly swapped: boolean;
  readonly weight: Weight;
  /** Rounded on the way: the NRR, or each weighted NRR, to so many digits. */
  readonly rounding: { readonly of: 'nrr' | 'weighted'; readonly digits: 2 | 3 } | null;
};

export type Difference =
  | { readonly figure: 'counted'; readonly ours: number; readonly official: number }
  | { readonly figure: ElementCode | 'ikm'; readonly ours: number; readonly official: PrintedFigure };

/**
 * `differences`: every figure that doesn't agree at the digits printed, empty when all do. `causes`: the simplest ways
 * of computing that reproduce every printed figure (several when they can't be told apart, none when nothing does).
 */
export type Reconciliation = {
  readonly differences: readonly Difference[];
  readonly causes: readonly Cause[];
};

/** Compares our figures, by the office's weights, with printed ones, and looks for what would explain a difference. */
export const reconcile = (
  tally: Tally,
  official: OfficialFigures,
  alternatives: readonly Alternative[] = [],
  setting: WeightSetting = 'exact',
): Reconciliation => {
  const ours = weightNameOf(setting);
  const differences = differencesOf(figuresBy(tally, { ...asWeDo, weight: ours }, setting), official);
  if (differences.length === 0) return { differences, causes: [] };
  const rowsToTry = alternatives.map(({ rows }) => rows);
  const fitting = causesToTry(rowsToTry, ours).filter((cause) => {
    const rows = alternatives.find((alternative) => alternative.rows === cause.rows)?.tally ?? tally;
    return differencesOf(figuresBy(rows, cause, setting), official).length === 0;
  });
  const deviations = fitting.map((cause) => deviationsOf(cause, ours));
  const simplest = Math.min(...deviations);
  return { differences, causes: fitting.filter((_, at) => deviations[at] === simplest) };
};

const asWeDo = { rows: null, swapped: false, rounding: null };

const causesToTry = (alternatives: readonly OtherRows[], ours: Weight): Cause[] => {
  const weights = new Set<Weight>([ours, 'exact', '0.11', '0.111']);
  const roundings: Cause['rounding'][] = [null];
  for (const digits of [2, 3] as const) roundings.push({ of: 'nrr', digits }, { of: 'weighted', digits });
  return [null, ...alternatives].flatMap((rows) =>
    [false, true].flatMap((swapped) =>
      [...weights].flatMap((weight) => roundings.map((rounding) => ({ rows, swapped, weight, rounding }))),
    ),
  );
};

const deviationsOf = ({ rows, swapped, weight, rounding }: Cause, ours: Weight): number =>
  Number(rows !== null) + Number(swapped) + Number(weight !== ours) + Number(rounding !== null);

type Figures = {
  readonly counted: number;
  readonly nrr: ReadonlyMap<ElementCode, number>;
  readonly ikm: number;
};

/** `setting`: the office's weights, which alone know what `own` stands for. */
const figuresBy = (tally: Tally, { swapped, weight, rounding }: Cause, setting: WeightSetting): Figures => {
  const own = typeof setting === 'string' ? {} : setting.own;
  const nrr = new Map<ElementCode, number>();
  let index = 0;
  for (const element of tally.elements) {
    const exact = element.n === 0 ? 0 : toNumber(meanOf(element));
    const mean = rounding?.of === 'nrr' ? roundHalfUp(exact, rounding.digits) : exact;
    const weighted =
      weight === 'exact'
        ? mean / tally.elements.length
        : mean * (weight === 'own' ? (own[element.code] ?? 0) : Number(weight));
    index += rounding?.of === 'weighted' ? roundHalfUp(weighted, rounding.digits) : weighted;
    nrr.set(swapped ? swap(element.code) : element.code, mean);
  }
  // Sums of floats carry errors far below any printed digit; ten digits are more than enough to take them off.
  return { counted: tally.counted, nrr, ikm: roundHalfUp(index * 25, 10) };
};

const swap = (code: ElementCode): ElementCode => (code === 'U8' ? 'U9' : code === 'U9' ? 'U8' : code);

const differencesOf = (ours: Figures, official: OfficialFigures): Difference[] => {
  const differences: Difference[] = [];
  if (official.counted !== undefined && official.counted !== ours.counted) {
    differences.push({ figure: 'counted', ours: ours.counted, official: official.counted });
  }
  for (const code of (Object.keys(official.nrr) as ElementCode[]).sort(compareElements)) {
    const printed = official.nrr[code];
    const own = ours.nrr.get(code) ?? 0;
    if (printed !== undefined && !agrees(own, printed))
      differences.push({ figure: code, ours: own, official: printed });
  }
  if (official.ikm !== undefined && !agrees(ours.ikm, official.ikm)) {
    differences.push({ figure: 'ikm', ours: ours.ikm, official: official.ikm });
  }
  return differences;
};

const agrees = (ours: number, { value, digits }: PrintedFigure): boolean =>
  roundFloatScaled(ours, digits) === roundFloatScaled(value, digits);
