import type { ElementResult } from '../../domain/index/indexResult';
import { selectPriorities } from '../../domain/plan/selectPriorities';
import { formatList } from '../format/formatList';
import { formatDecimal } from '../format/formatNumber';
import { elementName } from '../questionnaire/elementNames';
import { gradeBands } from './gradeBands';
import { hatchFill, hatchings, ink } from './ink';
import { type Layout, onPaper, type Rows, rowsOf } from './layout';
import { type Picture, toPicture } from './picture';
import { label, line, rectangle } from './shapes';

const right = 64;
const top = 22;
const barHeight = 14;
/** Under the bars: the scale, and the legend where bars are marked. */
const bottom = { scale: 18, legend: 40 } as const;

/** Where a NRR stands across. */
type Scale = (nrr: number) => number;

/** NRR of each element as bars over the bands of the grades; the priorities of the plan are hatched. */
export const elementBars = (elements: readonly ElementResult[], layout: Layout = onPaper): Picture => {
  const rows = rowsOf(layout, { top, nameColumn: 176 });
  const x: Scale = (nrr) => rows.left + ((nrr - 1) / 3) * (layout.width - rows.left - right);
  const marked = new Set(selectPriorities(elements).priorities.map(({ code }) => code));
  const floor = top + elements.length * rows.height;
  const foot = marked.size === 0 ? bottom.scale : bottom.legend;
  const bars = elements.map((element, at) => {
    const middle = rows.middle(at);
    const fill = marked.has(element.code) ? hatchFill('unsur') : ink.strong;
    const value = `${formatDecimal(element.nrr, 2)}  ${element.grade}`;
    return [
      rows.name(at, `${element.code} ${elementName(element.code)}`),
      rectangle(rows.left, middle - barHeight / 2, x(element.nrr) - rows.left, barHeight, {
        fill,
        stroke: ink.strong,
      }),
      label(layout.width - right + 8, middle + 3.3, value, {
        'font-size': layout.letters + 1,
        'font-weight': 'bold',
        fill: ink.text,
        'xml:space': 'preserve',
      }),
    ].join('');
  });
  const parts = [
    hatchings('unsur'),
    ...bands(floor, x, rows, layout),
    ...bars,
    line(rows.left, top, rows.left, floor, { stroke: ink.text }),
    legend(rows.left, floor + foot - 6, marked.size),
  ];
  return toPicture(layout.width, floor + foot, altOf(elements, marked), parts, layout.letters);
};

const bands = (floor: number, x: Scale, { left }: Rows, { names }: Layout): string[] => {
  const parts = gradeBands.map(({ grade, from, to, shade }) => {
    const [start, end] = [x(from / 25), x(to / 25)];
    return [
      rectangle(start, top, end - start, floor - top, { fill: shade }),
      line(end, top, end, floor, { stroke: ink.rule, 'stroke-dasharray': '2 2' }),
      label((start + end) / 2, top - 7, grade, {
        'text-anchor': 'middle',
        'font-weight': 'bold',
        fill: ink.text,
      }),
      label(start, floor + 12, formatDecimal(from / 25, 2), { 'text-anchor': 'middle', fill: ink.text }),
    ].join('');
  });
  return [
    ...parts,
    ...(names === 'beside'
      ? [
          label(left - 8, top - 7, 'Mutu', { 'text-anchor': 'end', fill: ink.muted }),
          label(left - 30, floor + 12, 'NRR', { 'text-anchor': 'end', fill: ink.muted }),
        ]
      : []),
    label(x(4), floor + 12, '4,00', { 'text-anchor': 'middle', fill: ink.text }),
  ];
};

const legend = (left: number, y: number, marked: number): string =>
  marked === 0
    ? ''
    : [
        rectangle(left, y - 8, 14, 9, { fill: hatchFill('unsur'), stroke: ink.strong }),
        label(left + 19, y, `${marked} unsur dengan nilai terendah`, { fill: ink.text }),
      ].join('');

const altOf = (elements: readonly ElementResult[], marked: ReadonlySet<string>): string => {
  const values = elements.map(({ code, nrr, grade }) => `${code} ${formatDecimal(nrr, 2)} (${grade})`);
  const lowest = elements
    .filter(({ code }) => marked.has(code))
    .map(({ code }) => `${code} ${elementName(code)}`);
  const all = `Grafik batang nilai rata-rata (NRR) per unsur: ${values.join('; ')}.`;
  return lowest.length === 0 ? all : `${all} Nilai terendah: ${formatList(lowest)}.`;
};
