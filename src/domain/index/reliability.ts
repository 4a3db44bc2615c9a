import { studentQuantile95 } from '../sample/studentT';
import type { ElementCode } from '../survey/element';
import type { AnswerColumns } from './answerColumns';
import { markAnswered } from './marks';

/** How one question goes with the whole: Pearson's r of its answers with the respondents' sums. */
export type ItemValidity = {
  readonly element: ElementCode;
  /** Which of the element's questions, from 1. */
  readonly question: number;
  /** With the sum of all questions, as Indonesian reports compute r-hitung; null when either never varies. */
  readonly correlation: number | null;
  /** With the sum of the other questions, which doesn't count the item against itself. */
  readonly corrected: number | null;
  /** `correlation` reaches r-tabel; null when it can't be said. */
  readonly valid: boolean | null;
};

export type Reliability = {
  readonly n: number;
  /** Cronbach's alpha; null when all respondents have the same sum or there is one question only. */
  readonly alpha: number | null;
  /** Alpha of at least 0,60 is the usual threshold in Indonesian reports (0,70 in the literature). */
  readonly reliable: boolean | null;
  /** r-tabel: Pearson's r significant at 5 %, two-sided, n − 2 degrees of freedom. */
  readonly criticalR: number;
  readonly items: readonly ItemValidity[];
};

export const alphaThreshold = 0.6;

/**
 * Validity and reliability of the questionnaire on its complete respondents; null with fewer than three. All sums are
 * integers, so that a perfect fit is found to be perfect.
 */
export const reliabilityOf = (columns: AnswerColumns): Reliability | null => {
  const complete = markAnswered(columns.size, columns.questions);
  const rows = Array.from({ length: columns.size }, (_, row) => row).filter((row) => complete[row] === 1);
  const n = rows.length;
  if (n < 3) return null;
  const items = columns.questions.map(({ values }) => rows.map((row) => values[row] ?? 0));
  const totals = rows.map((_, at) => items.reduce((sum, item) => sum + (item[at] ?? 0), 0));
  const spread = coSpread(totals, totals);
  const k = items.length;
  const itemSpread = items.reduce((sum, item) => sum + coSpread(item, item), 0);
  const alpha = k < 2 || spread === 0 ? null : (k / (k - 1)) * (1 - itemSpread / spread);
  const t = studentQuantile95(n - 2);
  const criticalR = t / Math.sqrt(t * t + n - 2);
  return {
    n,
    alpha,
    reliable: alpha === null ? null : reaches(k, spread, itemSpread),
    criticalR,
    items: items.map((item, at) => {
      const correlation = pearson(item, totals);
      const others = totals.map((total, row) => total - (item[row] ?? 0));
      return {
        ...questionAt(columns, at),
        correlation,
        corrected: pearson(item, others),
        valid: correlation === null ? null : correlation >= criticalR,
      };
    }),
  };
};

/** Whether alpha is at least `alphaThreshold`, on integers: as a float, an exact 0,6 of four questions is a hair less. */
const reaches = (k: number, spread: number, itemSpread: number): boolean =>
  5 * k * (spread - itemSpread) >= 3 * (k - 1) * spread;

/** n² times the covariance of two lists of integers, exactly. */
const coSpread = (a: readonly number[], b: readonly number[]): number => {
  let [sumA, sumB, sumAB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    sumA += value;
    sumB += other;
    sumAB += value * other;
  }
  return a.length * sumAB - sumA * sumB;
};

const pearson = (a: readonly number[], b: readonly number[]): number | null => {
  const [spreadA, spreadB] = [coSpread(a, a), coSpread(b, b)];
  if (spreadA === 0 || spreadB === 0) return null;
  return coSpread(a, b) / Math.sqrt(spreadA * spreadB);
};

const questionAt = ({ questions }: AnswerColumns, at: number) => {
  const element = questions[at]?.element ?? 'U0';
  const question = questions.slice(0, at + 1).filter((one) => one.element === element).length;
  return { element, question };
};
