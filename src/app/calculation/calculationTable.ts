import type { IndexResult } from '../../domain/index/indexResult';
import { decimalRatioOf } from '../../domain/index/rounding';
import type { WeightSetting } from '../../domain/index/weight';
import type { ElementCode } from '../../domain/survey/element';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import { weightLabel } from '../../shared/format/gradeLabel';
import { calculationWords as words } from '../../shared/messages/calculationWords';
import type { CountingMethod } from '../countingMethod';
import { type QuestionColumn, questionColumns } from './questionColumns';
import { type Fraction, type SummaryPlace, summaryRows } from './summaryRows';

/**
 * What `Pengolahan Data` holds, row by row; texts that begin with `=` are formulas. Arguments are parted by `;` and no
 * number has a decimal sign (11/100), so that the formulas read alike in every locale. Ranges begin at the row of
 * titles and end at a blank row, so that a row inserted anywhere between the two is counted.
 */
export type CalculationTable = {
  /** Rows of equal width follow each other; those of the respondents' texts are narrower than the others. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Row of the column titles, from 1. */
  readonly headerRow: number;
  readonly summary: { readonly firstRow: number; readonly rows: number };
  /** `answers`: a respondent is one cell of text ("3 4 4 …"), counted by formulas. */
  readonly shape: 'columns' | 'answers';
};

/** Above this many respondents one cell each, so that the tab stays quick and far from the cell limit. */
export const mostListed = 20_000;

export type CalculationInput = {
  /** Lines under the title: office and period, what was filtered. */
  readonly lines: readonly [string, string];
  readonly period: string;
  /** SHA-256 of the snapshot. */
  readonly data: string;
  readonly questionnaire: Questionnaire;
  readonly responses: readonly SurveyResponse[];
  readonly result: Pick<IndexResult, 'weight'>;
  readonly method: CountingMethod;
};

const headerRow = 4;

export const calculationTableOf = (input: CalculationInput): CalculationTable => {
  const columns = questionColumns(input.questionnaire);
  const shape = input.responses.length > mostListed ? 'answers' : 'columns';
  const last = headerRow + input.responses.length + 1;
  const listed = shape === 'columns' ? listOf(input, columns) : textsOf(input, columns);
  const counted = shape === 'columns' ? [] : frequencyRows(columns, last);
  const firstRow = last + counted.length + 1;
  const place: SummaryPlace = {
    firstRow,
    columns,
    counted: shape === 'columns' ? { from: headerRow, to: last } : { frequenciesFrom: last + 1 },
  };
  const { weight, incomplete } = input.method;
  const fractions = input.questionnaire.map(({ code }) => weightOf(weight, code, input.questionnaire.length));
  const summary = summaryRows(place, fractions, {
    together: incomplete === 'exclude',
    weight: weightLabel(input.result.weight, input.questionnaire.length),
    code: words.codeText(input.period, input.data),
  });
  const width = columns.length + 1;
  const rows = [
    [words.title],
    [input.lines[0]],
    [words.note(input.lines[1])],
    ...listed,
    // The frequencies stand under titles of their own; these are no answers, so that no formula counts them.
    shape === 'columns' ? [] : ['', ...columns.map(({ title }) => title)],
    ...counted,
    ...summary,
  ];
  return {
    // A respondent's text stays as narrow as it is: padded, a hundred thousand of them are a million cells to write.
    cells: rows.map((row, at) =>
      shape === 'answers' && at >= headerRow && at < headerRow + input.responses.length
        ? row
        : [...row, ...Array<string>(width - row.length).fill('')],
    ),
    headerRow,
    summary: { firstRow, rows: summary.length },
    shape,
  };
};

const listOf = ({ responses }: CalculationInput, columns: readonly QuestionColumn[]) => [
  [words.number, ...columns.map(({ title }) => title)],
  ...responses.map(({ answers }, at) => [
    at + 1,
    ...columns.map((column) => answerIn(answers, column) ?? ''),
  ]),
];

const textsOf = ({ responses }: CalculationInput, columns: readonly QuestionColumn[]) => [
  [words.number, words.answers(columns.map(({ title }) => title))],
  ...responses.map(({ answers }, at) => [
    at + 1,
    columns.map((column) => answerIn(answers, column) ?? '-').join(' '),
  ]),
];

/** An answer as it counts: an element whose questions weren't all answered counts for none of them. */
const answerIn = (answers: SurveyResponse['answers'], { element, question, questions }: QuestionColumn) => {
  const own = answers[element] ?? [];
  const complete = own.length === questions && own.every((answer) => answer !== null);
  return complete ? own[question] : null;
};

/** How often each answer was given to each question, counted in the respondents' texts by their place in it. */
const frequencyRows = (columns: readonly QuestionColumn[], last: number) =>
  [1, 2, 3, 4].map((answer) => [
    words.frequency(answer),
    ...columns.map((_, at) => {
      const pattern = columns.map((__, place) => (place === at ? String(answer) : '?')).join(' ');
      return `=COUNTIF($B$${headerRow}:$B$${last};"${pattern}")`;
    }),
  ]);

/** An element's weight as a fraction of integers. */
const weightOf = (weight: WeightSetting, code: ElementCode, elements: number): Fraction => {
  if (weight === '0.11') return [11, 100];
  if (weight === '0.111') return [111, 1000];
  if (weight === 'exact') return [1, elements];
  const { numerator, denominator } = decimalRatioOf(weight.own[code] ?? 0);
  return [Number(numerator), Number(denominator)];
};
