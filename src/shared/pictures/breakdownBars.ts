import { type GroupResult, smallGroupLimit } from '../../domain/index/breakdown';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeBands } from './gradeBands';
import { hatchFill, hatchings, ink } from './ink';
import { type Layout, onPaper, type Rows, rowsOf } from './layout';
import { type Picture, toPicture } from './picture';
import { label, line, rectangle } from './shapes';

const top = 22;
const barHeight = 14;
/** Room for "n = 1.234" at the end of a row's name, where that stands above the bar. */
const countRoom = 62;

type Place = {
  readonly layout: Layout;
  readonly rows: Rows;
  /** Where the bars' field ends. */
  readonly right: number;
  /** Where an IKM stands across. */
  x(ikm: number): number;
};

const placeIn = (layout: Layout): Place => {
  const rows = rowsOf(layout, { top, nameColumn: 150, nameEnd: countRoom });
  const right = layout.width - (layout.names === 'beside' ? 112 : 64);
  return { layout, rows, right, x: (ikm) => rows.left + ((ikm - 25) / 75) * (right - rows.left) };
};

/** One bar: a group of a breakdown with its name in words. */
export type BreakdownBar = Pick<GroupResult, 'counted' | 'small'> & {
  readonly name: string;
  readonly figure: { readonly ikm: number; readonly grade: string } | null;
};

/**
 * IKM per group over the bands of the grades. Small groups are hatched and said to be weak; for the `public` their
 * figures are left out altogether, so that nobody's answers can be told.
 */
export const breakdownBars = (
  bars: readonly BreakdownBar[],
  audience: 'internal' | 'public',
  layout: Layout = onPaper,
): Picture => {
  const place = placeIn(layout);
  const { left, height: rowHeight } = place.rows;
  const floor = top + bars.length * rowHeight;
  const weak = bars.some(({ small }) => small);
  const height = floor + 16 + (weak ? 16 : 0);
  const parts = [
    hatchings('rincian'),
    ...bands(floor, place),
    ...bars.map((bar, at) => barAt(bar, at, place, audience)),
    line(left, top, left, floor, { stroke: ink.text }),
    weak ? footnote(left, height - 5, audience, layout) : '',
  ];
  return toPicture(layout.width, height, altOf(bars, audience), parts, layout.letters);
};

const barAt = (
  bar: BreakdownBar,
  at: number,
  { layout, rows, right, x }: Place,
  audience: 'internal' | 'public',
): string => {
  const middle = rows.middle(at);
  const countLine = layout.names === 'beside' ? middle + 3.3 : top + at * rows.height + 13;
  const shown = shownFigure(bar, audience);
  const text = shown === null ? '–' : `${formatDecimal(shown.ikm, 2)}  ${shown.grade}`;
  const place = { fill: ink.text, 'xml:space': 'preserve' };
  return [
    rows.name(at, `${bar.name}${bar.small ? ' *' : ''}`),
    shown === null
      ? ''
      : rectangle(rows.left, middle - barHeight / 2, x(shown.ikm) - rows.left, barHeight, {
          fill: bar.small ? hatchFill('rincian') : ink.strong,
          stroke: ink.strong,
        }),
    label(right + 8, middle + 3.3, text, {
      ...place,
      'font-size': layout.letters + 1,
      'font-weight': 'bold',
    }),
    label(layout.width - 4, countLine, countText(bar, audience), {
      ...place,
      'text-anchor': 'end',
    }),
  ].join('');
};

const shownFigure = ({ figure, small }: BreakdownBar, audience: 'internal' | 'public') =>
  audience === 'public' && small ? null : figure;

const countText = ({ counted, small }: BreakdownBar, audience: 'internal' | 'public'): string =>
  audience === 'public' && small ? `n < ${smallGroupLimit}` : `n = ${formatInteger(counted)}`;

const bands = (floor: number, { layout, rows: { left }, x }: Place): string[] => [
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
  ...(layout.names === 'beside'
    ? [
        label(left - 8, top - 7, 'Mutu', { 'text-anchor': 'end', fill: ink.muted }),
        label(left - 22, floor + 12, 'IKM', { 'text-anchor': 'end', fill: ink.muted }),
      ]
    : []),
  label(x(100), floor + 12, '100', { 'text-anchor': 'middle', fill: ink.text }),
];

const footnote = (left: number, y: number, audience: 'internal' | 'public', { names }: Layout): string => {
  const long = names === 'beside';
  const few = `* ${long ? 'kurang dari' : '<'} 5 responden: nilai`;
  const words = audience === 'public' ? 'tidak ditampilkan' : 'belum dapat dijadikan dasar';
  return label(long ? left : 2, y, `${few} ${words}`, { fill: ink.text });
};

const altOf = (bars: readonly BreakdownBar[], audience: 'internal' | 'public'): string => {
  const values = bars.map((bar) => {
    const shown = shownFigure(bar, audience);
    const figure = shown === null ? 'tidak ditampilkan' : `${formatDecimal(shown.ikm, 2)} (${shown.grade})`;
    return `${bar.name} ${figure}, ${countText(bar, audience)}`;
  });
  return `Grafik batang IKM per kelompok: ${values.join('; ')}.`;
};
