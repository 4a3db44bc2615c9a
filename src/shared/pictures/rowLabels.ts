import { ink } from './ink';
import { labelSize } from './picture';
import { label } from './shapes';
import { twoLines } from './textWidth';

/** The name of a bar in the column to its left, on one line or two around the bar's middle. */
export const rowLabel = (right: number, middle: number, width: number, text: string): string => {
  const lines = twoLines(text, width, labelSize);
  const first = middle + labelSize * 0.35 - ((lines.length - 1) * (labelSize + 1)) / 2;
  return lines
    .map((one, at) =>
      label(right, first + at * (labelSize + 1), one, { 'text-anchor': 'end', fill: ink.text }),
    )
    .join('');
};
