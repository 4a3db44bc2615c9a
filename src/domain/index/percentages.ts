/**
 * Percentages at two decimals that add up to exactly 100,00 (largest remainder: whole hundredths first, what is left
 * goes to the largest fractions, of equal ones to the earlier). All zero when there is nothing to share.
 */
export const percentagesOf = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count, at) => {
    const exact = count * 10_000;
    return { at, hundredths: Math.floor(exact / total), remainder: exact % total };
  });
  const given = shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const lucky = new Set(
    [...shares]
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, 10_000 - given)
      .map(({ at }) => at),
  );
  return shares.map(({ at, hundredths }) => (hundredths + (lucky.has(at) ? 1 : 0)) / 100);
};
