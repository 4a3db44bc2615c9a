import type { ElementCode } from '../survey/element';
import type { IncompletePolicy } from '../survey/exclusion';
import type { AnswerColumns } from './answerColumns';
import { type AnswerCounts, countAnswers } from './countAnswers';
import { addMarks, countMarked, markAnswered } from './marks';

/** An element's answers, counted. All are integers: `total / questions` is the sum of its respondents' means. */
export type ElementTally = {
  readonly code: ElementCode;
  readonly questions: number;
  /** Questionnaires that answer all its questions. */
  readonly n: number;
  /** Sum of the answers to all its questions. */
  readonly total: number;
  readonly distribution: readonly [number, number, number, number];
};

/** Everything the index needs to know of a group of respondents; tallies of separate groups add up. */
export type Tally = { readonly counted: number; readonly elements: readonly ElementTally[] };

/**
 * Counts the questionnaires of a table, or those selected (1) of it. Under `exclude` only complete ones count; under
 * `perElement` each counts for the elements whose questions it answers in full. A blank is never taken for a value.
 */
export const tallyColumns = (
  columns: AnswerColumns,
  policy: IncompletePolicy,
  selected?: Uint8Array,
): Tally => (policy === 'exclude' ? tallyComplete(columns, selected) : tallyPerElement(columns, selected));

/** Two groups without a respondent in common, as one. */
export const mergeTallies = (a: Tally, b: Tally): Tally => ({
  counted: a.counted + b.counted,
  elements: a.elements.map((element, at) => {
    const other = b.elements[at];
    if (other === undefined || other.code !== element.code || other.questions !== element.questions) {
      throw new RangeError('Only tallies of one questionnaire can be merged');
    }
    const sum = (answer: 0 | 1 | 2 | 3) => element.distribution[answer] + other.distribution[answer];
    return {
      ...element,
      n: element.n + other.n,
      total: element.total + other.total,
      distribution: [sum(0), sum(1), sum(2), sum(3)],
    };
  }),
});

const tallyComplete = (columns: AnswerColumns, selected: Uint8Array | undefined): Tally => {
  const first = columns.questions.map(({ values }) => countAnswers(values, selected));
  // Without a selection and without blanks the first count is the answer: the usual, and the fast, case.
  const certain = selected === undefined && first.every((counts) => answersIn(counts) === columns.size);
  if (certain) return { counted: columns.size, elements: elementTallies(columns, first) };
  const complete = markAnswered(columns.size, columns.questions, selected);
  const counts = columns.questions.map(({ values }) => countAnswers(values, complete));
  return { counted: countMarked(complete), elements: elementTallies(columns, counts) };
};

const tallyPerElement = (columns: AnswerColumns, selected: Uint8Array | undefined): Tally => {
  const answersAny = new Uint8Array(columns.size);
  const counts = columns.questionnaire.flatMap(({ code }) => {
    const own = columns.questions.filter(({ element }) => element === code);
    const marked = markAnswered(columns.size, own, selected);
    addMarks(answersAny, marked);
    return own.map(({ values }) => countAnswers(values, marked));
  });
  return { counted: countMarked(answersAny), elements: elementTallies(columns, counts) };
};

const answersIn = ([ones, twos, threes, fours]: AnswerCounts): number => ones + twos + threes + fours;

const elementTallies = (columns: AnswerColumns, counts: readonly AnswerCounts[]): ElementTally[] => {
  let at = 0;
  return columns.questionnaire.map(({ code, questions }) => {
    const own = counts.slice(at, at + questions);
    at += questions;
    const answered = (answer: 0 | 1 | 2 | 3) => own.reduce((sum, count) => sum + count[answer], 0);
    const distribution = [answered(0), answered(1), answered(2), answered(3)] as const;
    const [ones, twos, threes, fours] = distribution;
    const n = answersIn(distribution) / questions;
    return { code, questions, n, total: ones + 2 * twos + 3 * threes + 4 * fours, distribution };
  });
};
