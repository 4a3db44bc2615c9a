import { chiSquare } from './sampleTarget';

/**
 * Margin of error reached with `n` answers, as a fraction (0.05 = 5 %): Krejcie and Morgan's formula solved for d,
 * d = √(χ²PQ(N − n) / (n(N − 1))); without a known population d = √(χ²PQ / n). 0 when everybody was asked, null
 * without any answer.
 */
export const marginOfError = (n: number, population: number | null): number | null => {
  if (n <= 0) return null;
  const infinite = (chiSquare * 0.25) / n;
  if (population === null) return Math.sqrt(infinite);
  if (n >= population) return 0;
  return Math.sqrt((infinite * (population - n)) / (population - 1));
};
