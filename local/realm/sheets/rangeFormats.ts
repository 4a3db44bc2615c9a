/** `Range`: how cells look. One table of properties gives each its singular and plural getter and setter. */

import { sheetLocale } from '../../model/locale';
import type { Style } from '../../model/spreadsheet';
import type { Methods } from '../emulate';
import { beginRead, box, type RangeTarget } from './app';
import { cssColor } from './colors';
import { objects } from './objects';
import { first, table } from './rangeValues';
import { restyleRange, styleAt } from './styles';
import { mustFit } from './writing';

type Api = GoogleAppsScript.Spreadsheet.Range;
type Property = {
  one: string;
  many: string;
  get(style: Style, target: RangeTarget): unknown;
  set(style: Style, value: unknown, target: RangeTarget): Style;
};

function color(target: RangeTarget, value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const css = cssColor(String(value));
  if (css === null) throw target.app.ctx.fail(`Invalid argument: ${String(value)}`);
  return css;
}

/** A copy without the keys whose value is undefined. */
function withKey<Key extends keyof Style>(style: Style, key: Key, value: Style[Key] | undefined): Style {
  const { [key]: _old, ...rest } = style;
  return value === undefined ? rest : { ...rest, [key]: value };
}

const LINES = ['underline', 'line-through', 'none'];

const PROPERTIES: Property[] = [
  {
    one: 'Background',
    many: 'Backgrounds',
    get: (style) => style.background ?? '#ffffff',
    set: (style, value, target) => withKey(style, 'background', color(target, value)),
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    get: (style) => style.fontColor ?? '#000000',
    set: (style, value, target) => withKey(style, 'fontColor', color(target, value)),
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    get: (style) => style.fontFamily ?? 'Arial',
    set: (style, value) => withKey(style, 'fontFamily', value === null ? undefined : String(value)),
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    get: (style) => style.fontSize ?? 10,
    set: (style, value) => withKey(style, 'fontSize', Number(value)),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    get: (style) => (style.bold === true ? 'bold' : 'normal'),
    set: (style, value) => withKey(style, 'bold', value === 'bold' ? true : undefined),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    get: (style) => (style.italic === true ? 'italic' : 'normal'),
    set: (style, value) => withKey(style, 'italic', value === 'italic' ? true : undefined),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    get: (style) =>
      style.underline === true ? 'underline' : style.strike === true ? 'line-through' : 'none',
    set: (style, value, target) => {
      if (value !== null && !LINES.includes(String(value)))
        throw target.app.ctx.fail(`Invalid argument: ${String(value)}`);
      const plain = withKey(withKey(style, 'underline', undefined), 'strike', undefined);
      if (value === 'underline') return { ...plain, underline: true };
      return value === 'line-through' ? { ...plain, strike: true } : plain;
    },
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    get: (style) => style.horizontal ?? 'general',
    set: (style, value) =>
      withKey(
        style,
        'horizontal',
        value === null || value === 'normal' ? undefined : (value as Style['horizontal']),
      ),
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    get: (style) => style.vertical ?? 'bottom',
    set: (style, value) =>
      withKey(style, 'vertical', value === null ? undefined : (value as Style['vertical'])),
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    get: (style) => style.format ?? 'General',
    set: (style, value, target) => {
      const format = String(value).replace(/^$/, 'General');
      return withKey(style, 'format', namedFormat(format, target));
    },
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    get: (style) => style.wrap === 'WRAP',
    set: (style, value) => withKey(style, 'wrap', value === true ? 'WRAP' : 'OVERFLOW'),
  },
];

function namedFormat(format: string, target: RangeTarget): string | undefined {
  const locale = sheetLocale(target.book.locale);
  return /^general$/i.test(format) ? undefined : format === 'date' ? locale.date : format;
}

function methodsOf({
  one,
  many,
  get,
  set,
}: Property): Record<string, (target: RangeTarget, value: never) => unknown> {
  return {
    [`get${one}`]: (target: RangeTarget) =>
      first(target, beginRead(target, `get${one}`), (row, c) => get(styleAt(target, row, c), target)),
    [`get${many}`]: (target: RangeTarget) =>
      table(target, beginRead(target, `get${many}`), (row, c) => get(styleAt(target, row, c), target)),
    [`set${one}`](target: RangeTarget, value: unknown) {
      restyleRange(target, `set${one}`, (style) => set(style, value, target));
      return objects.range(target);
    },
    [`set${many}`](target: RangeTarget, values: unknown[][]) {
      mustFit(target, box(target), values);
      restyleRange(target, `set${many}`, (style, row, column) => set(style, values[row]?.[column], target));
      return objects.range(target);
    },
  };
}

const BORDER_STYLES = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'];

type Side = 'top' | 'right' | 'bottom' | 'left';

/** `true` draws, `false` removes, null leaves alone. */
function setBorder(target: RangeTarget, ...args: unknown[]): Api {
  const [top, left, bottom, right, vertical, horizontal, colorName, lineName] = args;
  const area = box(target);
  const rows = area.bottom - area.top;
  const columns = area.right - area.left;
  const line = lineName === null || lineName === undefined ? 'SOLID' : String(lineName);
  if (!BORDER_STYLES.includes(line)) throw target.app.ctx.fail(`Invalid argument: ${line}`);
  const border = { style: line, color: color(target, colorName ?? null) ?? '#000000' };
  restyleRange(target, 'setBorder', (style, row, column) => {
    const wishes: [Side, unknown][] = [
      ['top', row === 0 ? top : horizontal],
      ['bottom', row === rows - 1 ? bottom : horizontal],
      ['left', column === 0 ? left : vertical],
      ['right', column === columns - 1 ? right : vertical],
    ];
    const borders = { ...style.borders };
    for (const [side, wish] of wishes) {
      if (wish === true) borders[side] = border;
      else if (wish === false) delete borders[side];
    }
    return withKey(style, 'borders', Object.keys(borders).length === 0 ? undefined : borders);
  });
  return objects.range(target);
}

export const formatMethods = {
  ...Object.assign({}, ...PROPERTIES.map(methodsOf)),
  setBorder,
  setTextRotation(target: RangeTarget, degrees: unknown) {
    restyleRange(target, 'setTextRotation', (style) => withKey(style, 'rotation', Number(degrees)));
    return objects.range(target);
  },
  setWrapStrategy(target: RangeTarget, strategy: unknown) {
    restyleRange(target, 'setWrapStrategy', (style) =>
      withKey(style, 'wrap', String(strategy) as Style['wrap']),
    );
    return objects.range(target);
  },
  setBackgroundRGB(target: RangeTarget, red: number, green: number, blue: number) {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    restyleRange(target, 'setBackgroundRGB', (style) => withKey(style, 'background', `#${hex}`));
    return objects.range(target);
  },
} as Methods<RangeTarget, Api>;
