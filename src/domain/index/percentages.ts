/**
 * Percentages that add up to exactly 100 (largest remainder: whole units of the last digit first, what is left goes to
 * the largest fractions, of equal ones to the earlier); two decimals unless asked otherwise. All zero when there is
 * nothing to share.
 */
export const percentagesOf = (counts: readonly number[], digits = 2): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const unit = 10 ** digits;
  const shares = counts.map((count, at) => {
    const exact = count * 100 * unit;
    return { at, units: Math.floor(exact / total), remainder: exact % total };
  });
  const given = shares.reduce((sum, { units }) => sum + units, 0);
  const lucky = new Set(
    [...shares]
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, 100 * unit - given)
      .map(({ at }) => at),
  );
  return shares.map(({ at, units }) => (units + (lucky.has(at) ? 1 : 0)) / unit);
};
