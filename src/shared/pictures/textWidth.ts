/** Advance widths of Arial (and Arimo, which copies them) in thousandths of the letter size, by groups of letters. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'|", 222],
  [' .,:;/ftI!()[]-', 290],
  ['r"*', 340],
  ['sckvxyzJ', 500],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W%', 920],
];

/** Estimated width of a text, a little too large rather than too small. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.includes(letter))?.[1] ?? 560),
    0,
  ) /
    1000) *
  size;

/** Breaks a text at blanks into at most two lines of a width; what doesn't fit in two is cut with an ellipsis. */
export const twoLines = (text: string, width: number, size: number): string[] => {
  if (textWidth(text, size) <= width) return [text];
  const words = text.split(' ');
  let count = words.length;
  while (count > 1 && textWidth(words.slice(0, count).join(' '), size) > width) count -= 1;
  const first = words.slice(0, count).join(' ');
  const rest = words.slice(count).join(' ');
  return [shortened(first, width, size), ...(rest === '' ? [] : [shortened(rest, width, size)])];
};

/** The text, or as much of its beginning as fits with an ellipsis. */
export const shortened = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};
