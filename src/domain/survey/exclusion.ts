import type { ElementCode } from './element';

/**
 * Why a questionnaire does not count. Blanks are never filled with 0 or 1: that would judge in the respondent's place.
 */
export type ExclusionReason =
  | { readonly kind: 'incomplete'; readonly missing: readonly ElementCode[] }
  | { readonly kind: 'unanswered' }
  /** A period was asked for and this row has no survey date. */
  | { readonly kind: 'undated' };

/** A questionnaire that does not count (tidak dihitung), with its reason. */
export type Exclusion = { readonly row: number; readonly id: string; readonly reason: ExclusionReason };

/**
 * What to do with a questionnaire that leaves questions open. `exclude`, the default: it does not count at all.
 * `perElement`: it counts for the elements whose questions it answers in full.
 */
export type IncompletePolicy = 'exclude' | 'perElement';
