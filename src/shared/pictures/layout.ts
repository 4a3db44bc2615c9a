import { ink } from './ink';
import { columnWidth, labelSize } from './picture';
import { rowLabel } from './rowLabels';
import { label } from './shapes';
import { shortened } from './textWidth';

/**
 * Where a chart is to be read. On paper the names of its rows stand in a column beside the bars; in the 300 pixels of
 * the sidebar there is no room for one, and they stand above them in larger letters.
 */
export type Layout = {
  readonly width: number;
  /** Size of its letters: points on paper, pixels in the sidebar. */
  readonly letters: number;
  readonly names: 'beside' | 'above';
};

export const onPaper: Layout = { width: columnWidth, letters: labelSize, names: 'beside' };
export const inPanel: Layout = { width: 270, letters: 11, names: 'above' };

/** The rows of a chart of bars: where the bars begin, how high a row is, where a bar's middle and its name are. */
export type Rows = {
  readonly left: number;
  readonly height: number;
  middle(at: number): number;
  name(at: number, text: string): string;
};

/** `nameColumn`: how wide the names' column is on paper; `nameEnd`: room to leave at the right of a name above. */
export const rowsOf = (
  { width, letters, names }: Layout,
  { top, nameColumn, nameEnd = 0 }: { top: number; nameColumn: number; nameEnd?: number },
): Rows => {
  if (names === 'beside') {
    const height = 22;
    const middle = (at: number): number => top + (at + 0.5) * height;
    return {
      left: nameColumn,
      height,
      middle,
      name: (at, text) => rowLabel(nameColumn - 8, middle(at), nameColumn - 16, text),
    };
  }
  const [left, height] = [14, 36];
  return {
    left,
    height,
    middle: (at) => top + at * height + 24,
    name: (at, text) =>
      label(left, top + at * height + 13, shortened(text, width - left - nameEnd, letters), {
        fill: ink.text,
      }),
  };
};
