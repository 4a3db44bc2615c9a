import type { TrendPoint } from '../../domain/index/trend';
import { formatDecimal } from '../format/formatNumber';
import { periodLabel, shortPeriodLabel } from '../format/periodLabel';
import { gradeBands } from './gradeBands';
import { ink } from './ink';
import { type Layout, onPaper } from './layout';
import { type Picture, toPicture } from './picture';
import { circle, label, line, polyline, rectangle } from './shapes';

const height = 210;
const [left, right, top, bottom] = [38, 74, 16, 30];
const mostPoints = 10;
const mostInPanel = 4;

/** IKM over the periods (the last ten), oldest first, over the bands of the grades. */
export const trendLine = (
  points: readonly Pick<TrendPoint, 'period' | 'ikm' | 'grade'>[],
  layout: Layout = onPaper,
): Picture => {
  const { width, letters } = layout;
  const shown = points.slice(-(layout.names === 'beside' ? mostPoints : mostInPanel));
  const lowest = Math.min(65, ...shown.map(({ ikm }) => ikm));
  const floorIkm = Math.max(25, Math.floor((lowest - 4) / 5) * 5);
  const y = (ikm: number): number => top + ((100 - ikm) / (100 - floorIkm)) * (height - top - bottom);
  const room = (width - left - right) / Math.max(1, shown.length);
  const places = shown.map(({ ikm }, at) => [left + (at + 0.5) * room, y(ikm)] as const);
  const parts = [
    ...bands(floorIkm, y, width),
    ...axis(floorIkm, y, width),
    polyline(places, { fill: 'none', stroke: ink.strong, 'stroke-width': 2 }),
    ...shown.map(({ period, ikm, grade }, at) => {
      const [px = 0, py = 0] = places[at] ?? [];
      // Room above the mark, unless the line comes down from there.
      const text = room > 45 ? `${formatDecimal(ikm, 2)} (${grade})` : formatDecimal(ikm, 2);
      return [
        circle(px, py, 3.5, { fill: ink.strong, stroke: '#ffffff', 'stroke-width': 1 }),
        haloed(px, besideLine(places, at), text, letters + 1),
        ...twoLinePeriod(px, shortPeriodLabel(period), room),
      ].join('');
    }),
  ];
  return toPicture(width, height, altOf(shown), parts, letters);
};

/** Above the mark; below it where both neighbours lie higher and the line would run through the text. */
const besideLine = (places: readonly (readonly [number, number])[], at: number): number => {
  const here = places[at]?.[1] ?? 0;
  const neighbours = [places[at - 1]?.[1], places[at + 1]?.[1]].filter((one) => one !== undefined);
  const valley = neighbours.length > 0 && neighbours.every((one) => one < here);
  return valley ? here + 15 : here - 8;
};

const haloed = (x: number, y: number, text: string, size: number): string =>
  label(x, y, text, {
    'text-anchor': 'middle',
    'font-size': size,
    'font-weight': 'bold',
    fill: ink.text,
    stroke: '#ffffff',
    'stroke-width': 3,
    'paint-order': 'stroke',
  });

/** "Sem. I 2021" in one line, or its year under it where columns are narrow. */
const twoLinePeriod = (x: number, text: string, room: number): string[] => {
  const at = text.lastIndexOf(' ');
  const lines = room < 60 && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text];
  return lines.map((one, row) =>
    label(x, height - bottom + 13 + row * 10, one, { 'text-anchor': 'middle', fill: ink.text }),
  );
};

const bands = (floorIkm: number, y: (ikm: number) => number, width: number): string[] =>
  gradeBands
    .filter(({ to }) => to > floorIkm)
    .map(({ grade, from, to, shade }) => {
      const [upper, lower] = [y(to), y(Math.max(from, floorIkm))];
      const limit = grade === 'D' ? 'D' : `${grade}  ≥ ${formatDecimal(from, 2)}`;
      return [
        rectangle(left, upper, width - left - right, lower - upper, { fill: shade }),
        line(left, upper, width - right, upper, { stroke: ink.rule, 'stroke-dasharray': '2 2' }),
        label(width - right + 6, (upper + lower) / 2 + 3, limit, {
          fill: ink.text,
          'xml:space': 'preserve',
        }),
      ].join('');
    });

const axis = (floorIkm: number, y: (ikm: number) => number, width: number): string[] => {
  const step = 100 - floorIkm > 45 ? 20 : 10;
  const ticks = Array.from({ length: 8 }, (_, at) => 100 - at * step).filter((tick) => tick >= floorIkm);
  return [
    line(left, y(floorIkm), width - right, y(floorIkm), { stroke: ink.text }),
    line(left, y(100), left, y(floorIkm), { stroke: ink.text }),
    ...ticks.map((tick) =>
      label(left - 5, y(tick) + 3, String(tick), { 'text-anchor': 'end', fill: ink.text }),
    ),
    label(left - 5, 9, 'IKM', { 'text-anchor': 'end', fill: ink.muted }),
  ];
};

const altOf = (points: readonly Pick<TrendPoint, 'period' | 'ikm' | 'grade'>[]): string => {
  const values = points.map(
    ({ period, ikm, grade }) => `${periodLabel(period)} ${formatDecimal(ikm, 2)} (${grade})`,
  );
  return `Grafik garis nilai IKM dari waktu ke waktu: ${values.join('; ')}.`;
};
