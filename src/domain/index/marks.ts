import type { QuestionColumn } from './answerColumns';
import { clearUnanswered, wordView } from './answerWords';
import { countAnswers } from './countAnswers';

/** Marks are one byte per respondent: 1 = meant, 0 = not. */

/** Marks the respondents, of those selected, who left none of these questions blank. */
export const markAnswered = (
  size: number,
  questions: readonly QuestionColumn[],
  selected?: Uint8Array,
): Uint8Array => {
  const marks = selected === undefined ? new Uint8Array(size).fill(1) : selected.slice();
  const { words, from } = wordView(marks);
  for (const { values } of questions) {
    clearUnanswered(words, wordView(values).words);
    for (let row = from; row < size; row += 1) if (values[row] === 0) marks[row] = 0;
  }
  return marks;
};

/** Adds to `marks` whoever `others` marks. */
export const addMarks = (marks: Uint8Array, others: Uint8Array): void => {
  for (let row = 0; row < marks.length; row += 1) marks[row] = (marks[row] ?? 0) | (others[row] ?? 0);
};

/** How many are marked: a column of marks counts like a column of answers that are all 1. */
export const countMarked = (marks: Uint8Array): number => countAnswers(marks)[0];
