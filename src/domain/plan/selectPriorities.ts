import type { ElementResult } from '../index/indexResult';

/** How the elements of a period stand to each other. */
export type Standing = {
  /** The weakest, lowest first: the plan has at least one item for each. Empty when all are equal. */
  readonly priorities: readonly ElementResult[];
  /**
   * The strongest, highest first; none of them is a priority. Those of grade A or B alone where there are any: an
   * element of grade C is no strength. Empty when all are equal.
   */
  readonly strengths: readonly ElementResult[];
  /** Every element has the same NRR, so that none can be told apart. */
  readonly allEqual: boolean;
};

/** The regulation's outline asks for "the two or three lowest". */
const usual = 3;

/**
 * The lowest and the highest elements. Elements with the same NRR are never told apart: a group of equals is
 * taken whole or not at all, so there can be fewer than three (the next group doesn't fit) or more (the first
 * group is larger).
 */
export function selectPriorities(elements: readonly ElementResult[]): Standing {
  const groups = groupsOfEquals(elements);
  if (groups.length <= 1) return { priorities: [], strengths: [], allEqual: true };
  const priorities = firstGroups(groups);
  const others = groups.filter((group) => group.every((element) => !priorities.includes(element)));
  const highest = firstGroups(others.reverse());
  const good = highest.filter(isGood);
  return { priorities, strengths: good.length > 0 ? good : highest, allEqual: false };
}

/** Grade A (sangat baik) or B (baik). */
export const isGood = ({ grade }: Pick<ElementResult, 'grade'>): boolean => grade === 'A' || grade === 'B';

/** Lowest first; equals in the official order. */
function groupsOfEquals(elements: readonly ElementResult[]): ElementResult[][] {
  const groups: ElementResult[][] = [];
  for (const element of [...elements].sort((a, b) => a.nrr - b.nrr)) {
    const last = groups[groups.length - 1];
    if (last?.[0] !== undefined && sameNrr(last[0], element)) last.push(element);
    else groups.push([element]);
  }
  return groups;
}

/** Two quotients that are equal as fractions may differ in the last bit; real differences are far larger. */
export function sameNrr(a: { readonly nrr: number }, b: { readonly nrr: number }): boolean {
  return Math.abs(a.nrr - b.nrr) < 1e-9;
}

function firstGroups(groups: readonly (readonly ElementResult[])[]): readonly ElementResult[] {
  const taken: ElementResult[] = [];
  for (const group of groups) {
    if (taken.length > 0 && taken.length + group.length > usual) break;
    taken.push(...group);
  }
  return taken;
}
