import type { ElementResult } from '../../domain/index/indexResult';
import { selectPriorities } from '../../domain/plan/selectPriorities';
import { formatList } from '../format/formatList';
import { formatDecimal } from '../format/formatNumber';
import { elementName } from '../questionnaire/elementNames';
import { gradeBands } from './gradeBands';
import { hatchFill, hatchings, ink } from './ink';
import { columnWidth, type Picture, toPicture } from './picture';
import { rowLabel } from './rowLabels';
import { label, line, rectangle } from './shapes';

const left = 176;
const right = 64;
const top = 22;
const rowHeight = 25;
const barHeight = 14;
const bottom = 40;

const x = (nrr: number): number => left + ((nrr - 1) / 3) * (columnWidth - left - right);

/** NRR of each element as bars over the bands of the grades; the priorities of the plan are hatched. */
export const elementBars = (elements: readonly ElementResult[]): Picture => {
  const marked = new Set(selectPriorities(elements).priorities.map(({ code }) => code));
  const floor = top + elements.length * rowHeight;
  const bars = elements.map((element, at) => {
    const middle = top + (at + 0.5) * rowHeight;
    const fill = marked.has(element.code) ? hatchFill('unsur') : ink.strong;
    const value = `${formatDecimal(element.nrr, 2)}  ${element.grade}`;
    return [
      rowLabel(left - 8, middle, left - 16, `${element.code} ${elementName(element.code)}`),
      rectangle(left, middle - barHeight / 2, x(element.nrr) - left, barHeight, { fill, stroke: ink.strong }),
      label(columnWidth - right + 8, middle + 3.3, value, {
        'font-size': 10,
        'font-weight': 'bold',
        fill: ink.text,
        'xml:space': 'preserve',
      }),
    ].join('');
  });
  return toPicture(columnWidth, floor + bottom, altOf(elements, marked), [
    hatchings('unsur'),
    ...bands(floor),
    ...bars,
    line(left, top, left, floor, { stroke: ink.text }),
    legend(floor + bottom - 6, marked.size),
  ]);
};

const bands = (floor: number): string[] => {
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
    label(left - 8, top - 7, 'Mutu', { 'text-anchor': 'end', fill: ink.muted }),
    label(left - 30, floor + 12, 'NRR', { 'text-anchor': 'end', fill: ink.muted }),
    label(x(4), floor + 12, '4,00', { 'text-anchor': 'middle', fill: ink.text }),
  ];
};

const legend = (y: number, marked: number): string =>
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
