import { compareElements } from '../survey/element';
import type { ElementResult } from './indexResult';

/** An element in the order of its figure; `rank` counts from 1, equal figures share one. */
export type RankedElement = {
  readonly element: ElementResult;
  readonly rank: number;
  /** Another element has the same NRR: which of them is first is the official order, not a judgement. */
  readonly tied: boolean;
};

/** Elements from the lowest NRR up; equal ones in the official order. */
export const rankElements = (elements: readonly ElementResult[]): RankedElement[] => {
  const sorted = [...elements].sort((a, b) => a.nrr - b.nrr || compareElements(a.code, b.code));
  return sorted.map((element) => ({
    element,
    rank: 1 + sorted.filter(({ nrr }) => nrr < element.nrr).length,
    tied: sorted.some((other) => other.code !== element.code && other.nrr === element.nrr),
  }));
};

/**
 * The elements to improve first: the `wanted` lowest (usually two or three), and whichever are equal to the last of
 * them, since nothing in the figures puts one before the other. `extendedByTie` says that there are more than wanted.
 */
export const prioritiesOf = (
  elements: readonly ElementResult[],
  wanted = 3,
): { readonly priorities: readonly RankedElement[]; readonly extendedByTie: boolean } => {
  const priorities = rankElements(elements).filter(({ rank }) => rank <= wanted);
  return { priorities, extendedByTie: priorities.length > wanted };
};

/** The elements that serve best, highest first, by the same rule. */
export const strengthsOf = (elements: readonly ElementResult[], wanted = 3): readonly ElementResult[] => {
  const sorted = [...elements].sort((a, b) => b.nrr - a.nrr || compareElements(a.code, b.code));
  return sorted.filter((element) => sorted.filter(({ nrr }) => nrr > element.nrr).length < wanted);
};
