import type { ElementResult } from '../../domain/index/indexResult';
import { percentagesOf } from '../../domain/index/percentages';
import { elementName } from '../questionnaire/elementNames';
import { crossFill, hatchFill, hatchings, ink } from './ink';
import { type Layout, onPaper, rowsOf } from './layout';
import { type Picture, toPicture } from './picture';
import { label, line, rectangle } from './shapes';
import { textWidth } from './textWidth';

const right = 12;
const top = 26;
const barHeight = 16;

type Segment = {
  readonly name: string;
  readonly fill: string;
  readonly text: string;
  readonly haloed: boolean;
};

/** The four answers: dark, middle, hatched, cross-hatched, from the best to the worst. */
const segments: readonly [Segment, Segment, Segment, Segment] = [
  { name: '1 (terendah)', fill: crossFill('sebaran'), text: ink.text, haloed: true },
  { name: '2', fill: hatchFill('sebaran'), text: ink.text, haloed: true },
  { name: '3', fill: ink.middle, text: ink.text, haloed: false },
  { name: '4 (tertinggi)', fill: ink.strong, text: '#ffffff', haloed: false },
];

/** How the answers 1–4 are shared out per element, each bar 100 %; shares print as whole per cent that add to 100. */
export const distributionBars = (elements: readonly ElementResult[], layout: Layout = onPaper): Picture => {
  const rows = rowsOf(layout, { top, nameColumn: 176 });
  const width = layout.width - rows.left - right;
  const height = top + elements.length * rows.height + 4;
  const shares = elements.map(({ distribution }) => percentagesOf(distribution, 0));
  const drawn = [
    hatchings('sebaran'),
    ...legend(rows.left, layout),
    ...elements.map((element, at) => {
      const middle = rows.middle(at);
      const total = element.distribution.reduce((sum, count) => sum + count, 0);
      let start = rows.left;
      const parts = segments.map((segment, answer) => {
        const length = total === 0 ? 0 : ((element.distribution[answer] ?? 0) / total) * width;
        const part = segmentAt(start, middle, length, segment, shares[at]?.[answer] ?? 0, layout.letters);
        start += length;
        return part;
      });
      return rows.name(at, `${element.code} ${elementName(element.code)}`) + parts.join('');
    }),
    line(rows.left, top, rows.left, height - 4, { stroke: ink.text }),
  ];
  return toPicture(layout.width, height, altOf(elements, shares), drawn, layout.letters);
};

const segmentAt = (
  start: number,
  middle: number,
  length: number,
  segment: Segment,
  percent: number,
  letters: number,
): string => {
  if (length === 0) return '';
  const text = `${percent}%`;
  const halo: Readonly<Record<string, string | number>> = segment.haloed
    ? { stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' }
    : {};
  const fits = length >= textWidth(text, letters);
  return [
    rectangle(start, middle - barHeight / 2, length, barHeight, {
      fill: segment.fill,
      stroke: ink.strong,
      'stroke-width': 0.75,
    }),
    fits
      ? label(start + length / 2, middle + 3.2, text, {
          'text-anchor': 'middle',
          'font-weight': 'bold',
          fill: segment.text,
          ...halo,
        })
      : '',
  ].join('');
};

const legend = (left: number, { letters, names }: Layout): string[] => {
  let at = left;
  return [
    names === 'beside' ? label(left - 8, 13, 'Jawaban', { 'text-anchor': 'end', fill: ink.muted }) : '',
    ...segments.map(({ name, fill }) => {
      const drawn =
        rectangle(at, 5, 14, 10, { fill, stroke: ink.strong, 'stroke-width': 0.75 }) +
        label(at + 18, 13, name, { fill: ink.text });
      at += 18 + textWidth(name, letters) + (names === 'beside' ? 16 : 8);
      return drawn;
    }),
  ];
};

const altOf = (elements: readonly ElementResult[], shares: readonly (readonly number[])[]): string => {
  const values = elements.map(({ code }, at) => {
    const [ones = 0, twos = 0, threes = 0, fours = 0] = shares[at] ?? [];
    return `${code} ${ones}%, ${twos}%, ${threes}%, ${fours}%`;
  });
  return `Grafik sebaran jawaban 1, 2, 3, dan 4 per unsur, dalam persen: ${values.join('; ')}.`;
};
