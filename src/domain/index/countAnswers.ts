import { countBits, wordView } from './answerWords';

/** How many of a column's values are 1, 2, 3 and 4. The rest is blank, or not selected. */
export type AnswerCounts = readonly [number, number, number, number];

/** Counts a column of 0–4; with `selected` (1 = counts, 0 = not) only the selected rows. */
export const countAnswers = (values: Uint8Array, selected?: Uint8Array): AnswerCounts => {
  const { words, from } = wordView(values);
  const bits = countBits(words, selected === undefined ? undefined : wordView(selected).words);
  const counts: [number, number, number, number] = [
    bits.low - bits.lowAndMiddle,
    bits.middle - bits.lowAndMiddle,
    bits.lowAndMiddle,
    bits.high,
  ];
  for (let row = from; row < values.length; row += 1) {
    const answer = (values[row] ?? 0) * (selected?.[row] ?? 1);
    if (answer > 0) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  }
  return counts;
};
