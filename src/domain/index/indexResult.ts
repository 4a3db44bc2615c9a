import type { ElementCode } from '../survey/element';

/** Mutu pelayanan: A sangat baik, B baik, C kurang baik, D tidak baik. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/**
 * Weight of one element's NRR in the index. `exact` is 1/k and the only one that the regulation's arithmetic
 * supports; `0.11` and `0.111` reproduce older reports; `own` is an office's own set. Reports mark all but `exact`.
 */
export type Weight = 'exact' | '0.11' | '0.111' | 'own';

/** One element's figures. `nrr` (nilai rata-rata, 1–4) is unrounded; `nrrWeighted` is `nrr` times the weight. */
export type ElementResult = {
  readonly code: ElementCode;
  /** Filled questionnaires counted for this element. */
  readonly n: number;
  /** Sum of its answers; with several questions per element the sum of their means (may be fractional). */
  readonly sum: number;
  readonly nrr: number;
  readonly nrrWeighted: number;
  readonly grade: Grade;
  /** How many answers were 1, 2, 3, 4; with several questions per element the answers to all of them. */
  readonly distribution: readonly [number, number, number, number];
};

/**
 * The index of a group of respondents. `index` (1–4) is unrounded; `ikm` = index × 25, rounded once, half up,
 * to 2 decimals; `grade` is read off the rounded `ikm`. Source: Permen PANRB 14/2017.
 */
export type IndexResult = {
  readonly weight: Weight;
  readonly counted: number;
  readonly elements: readonly ElementResult[];
  readonly index: number;
  readonly ikm: number;
  readonly grade: Grade;
};
