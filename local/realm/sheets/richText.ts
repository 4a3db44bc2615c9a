/** Rich text values: links and looks within a cell's text. */

import { setAt } from '../../model/rows';
import type { RichRun, Row, TextLook } from '../../model/spreadsheet';
import { type Emulated, emulated, type Methods } from '../emulate';
import { beginRead, box, type RangeTarget } from './app';
import { displayValue, writeInput } from './cells';
import { cssColor } from './colors';
import { objects } from './objects';
import { first, table } from './rangeValues';
import { beginWrite, mustFit } from './writing';

type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type StyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Target = { text: string; runs: RichRun[]; from: number };

const readingStyle: Methods<TextLook, Style> = {
  isBold: (look) => look.bold ?? null,
  isItalic: (look) => look.italic ?? null,
  isUnderline: (look) => look.underline ?? null,
  isStrikethrough: (look) => look.strike ?? null,
  getForegroundColor: (look) => look.fontColor ?? null,
  getFontFamily: (look) => look.fontFamily ?? null,
  getFontSize: (look) => look.fontSize ?? null,
  copy: (look) => styleBuilders.make({ ...look }),
};
const styles: Emulated<TextLook, Style> = emulated<TextLook, Style>('SpreadsheetApp.TextStyle', readingStyle);

function setting<Key extends keyof TextLook>(key: Key) {
  return (look: TextLook, value: NonNullable<TextLook[Key]>): StyleBuilder => {
    look[key] = value;
    return styleBuilders.make(look);
  };
}

const styleBuilders: Emulated<TextLook, StyleBuilder> = emulated<TextLook, StyleBuilder>(
  'SpreadsheetApp.TextStyleBuilder',
  {
    setBold: setting('bold'),
    setItalic: setting('italic'),
    setUnderline: setting('underline'),
    setStrikethrough: setting('strike'),
    setFontFamily: setting('fontFamily'),
    setFontSize: setting('fontSize'),
    setForegroundColor: (look: TextLook, color: string) =>
      setting('fontColor')(look, cssColor(color) ?? color),
    build: (look) => styles.make({ ...look }),
  },
);

/** Cuts the runs so that [start, end) is made of whole ones, and changes those. */
function change(target: Target, start: number, end: number, edit: (run: RichRun) => void): void {
  const cuts = (run: RichRun): RichRun[] => {
    const points = [run.start, start, end, run.end].filter((point) => point >= run.start && point <= run.end);
    const sorted = [...new Set(points)].sort((a, b) => a - b);
    return sorted.slice(1).map((point, index) => ({
      ...run,
      style: { ...run.style },
      start: sorted[index] ?? run.start,
      end: point,
    }));
  };
  target.runs = target.runs.flatMap(cuts);
  for (const run of target.runs) if (run.start >= start && run.end <= end) edit(run);
}

/** `setXxx(value)` or `setXxx(start, end, value)`. */
function ranged(target: Target, args: unknown[]): { start: number; end: number; value: unknown } {
  if (args.length < 3) return { start: 0, end: target.text.length, value: args[0] };
  return { start: Number(args[0]), end: Number(args[1]), value: args[2] };
}

const same = <T>(values: T[]): T | null => {
  const [one] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(one)) ? (one ?? null) : null;
};

const rich: Emulated<Target, Rich> = emulated<Target, Rich>('SpreadsheetApp.RichTextValue', {
  getText: (target) => target.text,
  getStartIndex: (target) => target.from,
  getEndIndex: (target) => target.from + target.text.length,
  getLinkUrl: (target) => same(target.runs.map((run) => run.url)),
  getTextStyle: (target) => styles.make({ ...(same(target.runs.map((run) => run.style)) ?? {}) }),
  getRuns: (target) =>
    target.runs.map((run) =>
      rich.make({
        text: target.text.slice(run.start, run.end),
        from: run.start,
        runs: [{ ...run, start: 0, end: run.end - run.start }],
      }),
    ),
  copy: (target) => builders.make(copyOf(target)),
});

function copyOf({ text, runs, from }: Target): Target {
  return { text, from, runs: runs.map((run) => ({ ...run, style: { ...run.style } })) };
}

const builders: Emulated<Target, RichBuilder> = emulated<Target, RichBuilder>(
  'SpreadsheetApp.RichTextValueBuilder',
  {
    setText(target: Target, text: string) {
      target.text = text;
      target.runs = [{ start: 0, end: text.length, url: null, style: {} }];
      return builders.make(target);
    },
    setLinkUrl(target: Target, ...args: unknown[]) {
      const { start, end, value } = ranged(target, args);
      change(target, start, end, (run) => {
        run.url = value === null ? null : String(value);
      });
      return builders.make(target);
    },
    setTextStyle(target: Target, ...args: unknown[]) {
      const { start, end, value } = ranged(target, args);
      change(target, start, end, (run) => {
        run.style = { ...(styles.of(value) ?? {}) };
      });
      return builders.make(target);
    },
    build: (target) => rich.make(copyOf(target)),
  },
);

export function newRichText(): RichBuilder {
  return builders.make({ text: '', runs: [], from: 0 });
}

export function newTextStyle(): StyleBuilder {
  return styleBuilders.make({});
}

function read(target: RangeTarget, row: Row | null, column: number): Rich {
  const text = displayValue(target, row, column);
  const kept = row?.t?.[column];
  const plain: RichRun[] = [{ start: 0, end: text.length, url: null, style: {} }];
  return rich.make({ text, from: 0, runs: kept ? (JSON.parse(kept) as RichRun[]) : plain });
}

function write(target: RangeTarget, method: string, at: (row: number, column: number) => unknown): unknown {
  const area = beginWrite(target, method);
  for (let r = area.top; r < area.bottom; r++) {
    const row = target.app.journal.touch(target.book, target.sheet, r);
    for (let c = area.left; c < area.right; c++) {
      const value = rich.of(at(r - area.top, c - area.left));
      if (value === undefined) throw target.app.ctx.fail('Invalid argument: value');
      writeInput(target, row, c, { value: value.text === '' ? null : value.text });
      row.t ??= target.app.ctx.own([]);
      setAt(row.t, c, JSON.stringify(value.runs));
    }
  }
  return objects.range(target);
}

export const richTextMethods: Methods<RangeTarget, GoogleAppsScript.Spreadsheet.Range> = {
  getRichTextValue: (target) =>
    first(target, beginRead(target, 'getRichTextValue'), (row, c) => read(target, row, c)),
  getRichTextValues: (target) =>
    table(target, beginRead(target, 'getRichTextValues'), (row, c) => read(target, row, c)),
  setRichTextValue: (target: RangeTarget, value: unknown) => write(target, 'setRichTextValue', () => value),
  setRichTextValues(target: RangeTarget, values: unknown[][]) {
    mustFit(target, box(target), values);
    return write(target, 'setRichTextValues', (row, column) => values[row]?.[column]);
  },
};
