import { gradeThresholds } from '../../domain/index/grade';
import { columnLetters } from '../../domain/survey/tableRow';
import { calculationWords as words } from '../../shared/messages/calculationWords';
import type { QuestionColumn } from './questionColumns';

/** Where the block stands and what it counts: cells of answers (rows from–to), or four rows of frequencies. */
export type SummaryPlace = {
  readonly firstRow: number;
  readonly columns: readonly QuestionColumn[];
  readonly counted: { readonly from: number; readonly to: number } | { readonly frequenciesFrom: number };
};

/** A weight as numerator and denominator. */
export type Fraction = readonly [number, number];

type Row = readonly (string | number)[];

/**
 * The regulation's last rows: Σ, NRR, NRR tertimbang per element, *) and **), then the grade and which data it is.
 * An element's NRR stands in the column of its first question. The IKM is one division of integers, rounded once:
 * a sum of rounded quotients could fall a hair below a half and lose a hundredth, and with it a grade. Where elements
 * have weights or numbers of forms of their own there is no such division: the sum's rounding error is taken off first.
 */
export const summaryRows = (
  { firstRow, columns, counted }: SummaryPlace,
  weights: readonly Fraction[],
  labels: {
    /** Every element is counted over the same forms. */
    readonly together: boolean;
    readonly weight: string;
    readonly code: string;
  },
): readonly Row[] => {
  const [countRow, sumRow, nrrRow, weightedRow, , ikmRow] = [0, 1, 2, 3, 4, 5].map((at) => firstRow + at);
  const letters = columns.map((_, at) => columnLetters(at + 2));
  const across = (row: number | undefined): string => `$B${row}:$${letters.at(-1)}${row}`;
  const weightAt = weightsOf(columns, weights);
  const perElement = (formula: (own: Span, weight: Fraction) => string): readonly string[] =>
    columns.map((column, at) =>
      column.question === 0 ? formula(spanOf(letters, at, column.questions), weightAt(at)) : '',
    );
  const [numerator, denominator] = weights[0] ?? [1, 1];
  const alike = weights.every(([n, d]) => n === numerator && d === denominator);
  return [
    [words.count, ...letters.map((column) => countFormula(column, counted))],
    [words.sum, ...letters.map((column) => sumFormula(column, counted))],
    [words.nrr, ...perElement((own) => `=${total(own, sumRow)}/${total(own, countRow)}`)],
    [words.weighted(labels.weight), ...perElement(({ first }, [n, d]) => `=${first}${nrrRow}*${n}/${d}`)],
    [words.index, `=SUM(${across(weightedRow)})`],
    [
      words.ikm,
      labels.together && alike
        ? `=ROUND(${2500 * numerator}*${sumsOf(columns, letters, sumRow)}/(${denominator * evened(columns)}*$B${countRow});0)/100`
        : `=ROUND(ROUND(2500*SUM(${across(weightedRow)});7);0)/100`,
    ],
    [words.grade, gradeFormula(`$B${ikmRow}`)],
    [words.code, labels.code],
  ];
};

/** The weight of the element whose first question stands in a column. */
const weightsOf =
  (columns: readonly QuestionColumn[], weights: readonly Fraction[]) =>
  (at: number): Fraction =>
    weights[columns.slice(0, at).filter(({ question }) => question === 0).length] ?? [1, 1];

type Span = { readonly first: string; readonly last: string; readonly questions: number };

const spanOf = (letters: readonly string[], at: number, questions: number): Span => ({
  first: letters[at] ?? '',
  last: letters[at + questions - 1] ?? '',
  questions,
});

const total = ({ first, last, questions }: Span, row: number | undefined): string =>
  questions === 1 ? `${first}${row}` : `SUM(${first}${row}:${last}${row})`;

const countFormula = (column: string, counted: SummaryPlace['counted']): string =>
  'from' in counted
    ? `=COUNT(${column}$${counted.from}:${column}$${counted.to})`
    : `=SUM(${column}${counted.frequenciesFrom}:${column}${counted.frequenciesFrom + 3})`;

const sumFormula = (column: string, counted: SummaryPlace['counted']): string =>
  'from' in counted
    ? `=SUM(${column}$${counted.from}:${column}$${counted.to})`
    : `=${[1, 2, 3, 4].map((answer) => `${answer}*${column}${counted.frequenciesFrom + answer - 1}`).join('+')}`;

/** Least common multiple of the elements' numbers of questions: brings their sums to one denominator. */
const evened = (columns: readonly QuestionColumn[]): number =>
  columns.reduce((all, { questions }) => (all * questions) / greatestDivisor(all, questions), 1);

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

const sumsOf = (
  columns: readonly QuestionColumn[],
  letters: readonly string[],
  row: number | undefined,
): string => {
  const common = evened(columns);
  if (common === 1) return `SUM($B${row}:$${letters.at(-1)}${row})`;
  const terms = columns.flatMap(({ question, questions }, at) =>
    question > 0 ? [] : [`${total(spanOf(letters, at, questions), row)}*${common / questions}`],
  );
  return `(${terms.join('+')})`;
};

const gradeFormula = (ikm: string): string => {
  const [lowest, ...better] = [...gradeThresholds].reverse();
  return `=${better.reduce(
    (rest, { grade, from }) => `IF(${ikm}>=${from}/100;"${grade}";${rest})`,
    `"${lowest?.grade ?? 'D'}"`,
  )}`;
};
