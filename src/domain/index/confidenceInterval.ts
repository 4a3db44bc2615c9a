import { studentQuantile95 } from '../sample/studentT';
import type { AnswerColumns } from './answerColumns';
import { respondentScores } from './respondentScores';

/**
 * 95 % confidence interval of the IKM. Method `t`: mean of the respondents' own scores ± t · s / √n with n − 1 degrees
 * of freedom; `tFinite` the same with the finite population correction √((N − n) / (N − 1)). Cut off at 25 and 100.
 */
export type ConfidenceInterval = {
  readonly method: 't' | 'tFinite';
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Half its width, before cutting off. */
  readonly margin: number;
};

/** Null with fewer than two complete respondents. Holds for exact weights, and takes answers as a random sample. */
export const confidenceIntervalOf = (
  columns: AnswerColumns,
  population: number | null,
): ConfidenceInterval | null => {
  const scores = respondentScores(columns);
  const n = scores.length;
  if (n < 2) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (n - 1);
  const corrected = population !== null && population > 1;
  const correction = corrected ? Math.sqrt(Math.max(0, population - n) / (population - 1)) : 1;
  const margin = studentQuantile95(n - 1) * Math.sqrt(variance / n) * correction;
  return {
    method: corrected ? 'tFinite' : 't',
    n,
    low: Math.max(25, mean - margin),
    high: Math.min(100, mean + margin),
    margin,
  };
};
