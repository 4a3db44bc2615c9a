import type { ElementResult } from '../../domain/index/indexResult';
import { percentagesOf } from '../../domain/index/percentages';
import { elementName } from '../questionnaire/elementNames';
import { crossFill, hatchFill, hatchings, ink } from './ink';
import { columnWidth, type Picture, toPicture } from './picture';
import { rowLabel } from './rowLabels';
import { label, line, rectangle } from './shapes';
import { textWidth } from './textWidth';

const left = 176;
const right = 12;
const top = 26;
const rowHeight = 25;
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
export const distributionBars = (elements: readonly ElementResult[]): Picture => {
  const width = columnWidth - left - right;
  const height = top + elements.length * rowHeight + 4;
  const shares = elements.map(({ distribution }) => percentagesOf(distribution, 0));
  return toPicture(columnWidth, height, altOf(elements, shares), [
    hatchings('sebaran'),
    ...legend(),
    ...elements.map((element, at) => {
      const middle = top + (at + 0.5) * rowHeight;
      const total = element.distribution.reduce((sum, count) => sum + count, 0);
      let start = left;
      const parts = segments.map((segment, answer) => {
        const length = total === 0 ? 0 : ((element.distribution[answer] ?? 0) / total) * width;
        const drawn = segmentAt(start, middle, length, segment, shares[at]?.[answer] ?? 0);
        start += length;
        return drawn;
      });
      return (
        rowLabel(left - 8, middle, left - 16, `${element.code} ${elementName(element.code)}`) + parts.join('')
      );
    }),
    line(left, top, left, height - 4, { stroke: ink.text }),
  ]);
};

const segmentAt = (
  start: number,
  middle: number,
  length: number,
  segment: Segment,
  percent: number,
): string => {
  if (length === 0) return '';
  const text = `${percent}%`;
  const halo: Readonly<Record<string, string | number>> = segment.haloed
    ? { stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' }
    : {};
  const fits = length >= textWidth(text, 9);
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

const legend = (): string[] => {
  let at = left;
  return [
    label(left - 8, 13, 'Jawaban', { 'text-anchor': 'end', fill: ink.muted }),
    ...segments.map(({ name, fill }) => {
      const drawn =
        rectangle(at, 5, 14, 10, { fill, stroke: ink.strong, 'stroke-width': 0.75 }) +
        label(at + 18, 13, name, { fill: ink.text });
      at += 18 + textWidth(name, 9) + 16;
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
