/** Groups of fewer people than this aren't shown in anything public: a reader could tell who they are. */
export const smallestPublicGroup = 5;

/**
 * Counts of the groups of one table as the public may see them; null for those that are kept back. A single small
 * group could be had by subtraction from the total, so further ones, smallest first, are kept back with it until at
 * least two groups of together five people are hidden.
 */
export function suppressSmall(counts: readonly number[]): readonly (number | null)[] {
  const ascending = counts
    .map((n, at) => ({ n, at }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.n - b.n);
  const hidden = ascending.filter(({ n }) => n < smallestPublicGroup);
  // One small group alone is never enough: it has fewer than five people.
  const enough = () =>
    hidden.length === 0 || hidden.reduce((sum, { n }) => sum + n, 0) >= smallestPublicGroup;
  for (const next of ascending.slice(hidden.length)) {
    if (enough()) break;
    hidden.push(next);
  }
  return counts.map((n, at) => (hidden.some((one) => one.at === at) ? null : n));
}
