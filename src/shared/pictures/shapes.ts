import { escapeText } from './picture';

/** Attributes as they stand in the markup: `{ 'text-anchor': 'end' }`. */
type Attributes = Readonly<Record<string, string | number>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? trimmed(value) : escapeText(value)}"`)
    .join('');

/** Hundredths of a point are fine enough, and keep the markup short. */
const trimmed = (value: number): number => Math.round(value * 100) / 100;

export const rectangle = (x: number, y: number, width: number, height: number, more: Attributes): string =>
  `<rect${written({ x, y, width: Math.max(0, width), height, ...more })}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, more: Attributes): string =>
  `<line${written({ x1, y1, x2, y2, ...more })}/>`;

/** Text whose baseline starts at (x, y). */
export const label = (x: number, y: number, text: string, more: Attributes = {}): string =>
  `<text${written({ x, y, ...more })}>${escapeText(text)}</text>`;

export const circle = (cx: number, cy: number, r: number, more: Attributes): string =>
  `<circle${written({ cx, cy, r, ...more })}/>`;

export const polyline = (points: readonly (readonly [number, number])[], more: Attributes): string =>
  `<polyline${written({ points: points.map(([x, y]) => `${trimmed(x)},${trimmed(y)}`).join(' '), ...more })}/>`;
