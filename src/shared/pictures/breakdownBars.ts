import { type GroupResult, smallGroupLimit } from '../../domain/index/breakdown';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeBands } from './gradeBands';
import { hatchFill, hatchings, ink } from './ink';
import { columnWidth, type Picture, toPicture } from './picture';
import { rowLabel } from './rowLabels';
import { label, line, rectangle } from './shapes';

const left = 150;
const right = 112;
const top = 22;
const rowHeight = 25;
const barHeight = 14;

const x = (ikm: number): number => left + ((ikm - 25) / 75) * (columnWidth - left - right);

/** One bar: a group of a breakdown with its name in words. */
export type BreakdownBar = Pick<GroupResult, 'counted' | 'small'> & {
  readonly name: string;
  readonly figure: { readonly ikm: number; readonly grade: string } | null;
};

/**
 * IKM per group over the bands of the grades. Small groups are hatched and said to be weak; for the `public` their
 * figures are left out altogether, so that nobody's answers can be told.
 */
export const breakdownBars = (bars: readonly BreakdownBar[], audience: 'internal' | 'public'): Picture => {
  const floor = top + bars.length * rowHeight;
  const weak = bars.some(({ small }) => small);
  const height = floor + 16 + (weak ? 16 : 0);
  return toPicture(columnWidth, height, altOf(bars, audience), [
    hatchings('rincian'),
    ...bands(floor),
    ...bars.map((bar, at) => barAt(bar, top + (at + 0.5) * rowHeight, audience)),
    line(left, top, left, floor, { stroke: ink.text }),
    weak ? footnote(height - 5, audience) : '',
  ]);
};

const barAt = (bar: BreakdownBar, middle: number, audience: 'internal' | 'public'): string => {
  const shown = shownFigure(bar, audience);
  const text = shown === null ? '–' : `${formatDecimal(shown.ikm, 2)}  ${shown.grade}`;
  const place = { fill: ink.text, 'xml:space': 'preserve' };
  return [
    rowLabel(left - 8, middle, left - 14, `${bar.name}${bar.small ? ' *' : ''}`),
    shown === null
      ? ''
      : rectangle(left, middle - barHeight / 2, x(shown.ikm) - left, barHeight, {
          fill: bar.small ? hatchFill('rincian') : ink.strong,
          stroke: ink.strong,
        }),
    label(columnWidth - right + 8, middle + 3.3, text, { ...place, 'font-size': 10, 'font-weight': 'bold' }),
    label(columnWidth - 4, middle + 3.3, countText(bar, audience), {
      ...place,
      'text-anchor': 'end',
    }),
  ].join('');
};

const shownFigure = ({ figure, small }: BreakdownBar, audience: 'internal' | 'public') =>
  audience === 'public' && small ? null : figure;

const countText = ({ counted, small }: BreakdownBar, audience: 'internal' | 'public'): string =>
  audience === 'public' && small ? `n < ${smallGroupLimit}` : `n = ${formatInteger(counted)}`;

const bands = (floor: number): string[] => [
  ...gradeBands.map(({ grade, from, to, shade }) =>
    [
      rectangle(x(from), top, x(to) - x(from), floor - top, { fill: shade }),
      line(x(to), top, x(to), floor, { stroke: ink.rule, 'stroke-dasharray': '2 2' }),
      label((x(from) + x(to)) / 2, top - 7, grade, {
        'text-anchor': 'middle',
        'font-weight': 'bold',
        fill: ink.text,
      }),
      label(x(from), floor + 12, formatDecimal(from, from % 1 === 0 ? 0 : 2), {
        'text-anchor': 'middle',
        fill: ink.text,
      }),
    ].join(''),
  ),
  label(left - 8, top - 7, 'Mutu', { 'text-anchor': 'end', fill: ink.muted }),
  label(left - 22, floor + 12, 'IKM', { 'text-anchor': 'end', fill: ink.muted }),
  label(x(100), floor + 12, '100', { 'text-anchor': 'middle', fill: ink.text }),
];

const footnote = (y: number, audience: 'internal' | 'public'): string =>
  label(
    left,
    y,
    audience === 'public'
      ? '* kurang dari 5 responden: nilai tidak ditampilkan'
      : '* kurang dari 5 responden: nilai belum dapat dijadikan dasar',
    { fill: ink.text },
  );

const altOf = (bars: readonly BreakdownBar[], audience: 'internal' | 'public'): string => {
  const values = bars.map((bar) => {
    const shown = shownFigure(bar, audience);
    const figure = shown === null ? 'tidak ditampilkan' : `${formatDecimal(shown.ikm, 2)} (${shown.grade})`;
    return `${bar.name} ${figure}, ${countText(bar, audience)}`;
  });
  return `Grafik batang IKM per kelompok: ${values.join('; ')}.`;
};
