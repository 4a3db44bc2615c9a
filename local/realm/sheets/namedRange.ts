import type { NamedRangeState } from '../../model/spreadsheet';
import { type Emulated, emulated } from '../emulate';
import { type BookTarget, beginChange, type RangeTarget } from './app';
import { objects } from './objects';

type Api = GoogleAppsScript.Spreadsheet.NamedRange;
type Target = BookTarget & { named: NamedRangeState };

function rangeOf({ app, book, named }: Target): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = book.sheets.find((one) => one.id === named.sheetId);
  return sheet === undefined ? null : objects.range({ app, book, sheet, rect: { ...named.rect } });
}

function place(target: Target, range: RangeTarget): void {
  target.named.sheetId = range.sheet.id;
  target.named.rect = target.app.ctx.own({ ...range.rect });
  target.book.dirty = 'all';
}

const namedRanges: Emulated<Target, Api> = emulated<Target, Api>('SpreadsheetApp.NamedRange', {
  getName: (target) => target.named.name,
  getRange: rangeOf,
  setName(target: Target, name: string) {
    beginChange(target, 'SpreadsheetApp.NamedRange.setName', 'sheet metadata');
    target.named.name = name;
    return namedRanges.make(target);
  },
  setRange(target: Target, range: unknown) {
    beginChange(target, 'SpreadsheetApp.NamedRange.setRange', 'sheet metadata');
    const found = objects.rangeOf(range);
    if (found !== undefined) place(target, found);
    return namedRanges.make(target);
  },
  remove(target) {
    removeNamedRange(target, target.named.name);
  },
});

/** Named ranges of a workbook, or of one of its sheets. */
export function namedRangesOf(target: BookTarget, sheetId?: number): Api[] {
  target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getNamedRanges', 'sheet metadata');
  return target.book.namedRanges
    .filter((named) => sheetId === undefined || named.sheetId === sheetId)
    .map((named) => namedRanges.make({ app: target.app, book: target.book, named }));
}

/** Names a range, or moves the name to it. */
export function setNamedRange(target: BookTarget, name: string, range: unknown): void {
  beginChange(target, 'SpreadsheetApp.Spreadsheet.setNamedRange', 'sheet metadata');
  const found = objects.rangeOf(range);
  if (found === undefined) return;
  if (!/^[A-Za-z_\\][\w.]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    throw target.app.ctx.fail(`The name "${name}" is not valid for a named range.`);
  const known = target.book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known !== undefined) place({ ...target, named: known }, found);
  else {
    target.book.namedRanges.push(
      target.app.ctx.own({ name, sheetId: found.sheet.id, rect: { ...found.rect } }),
    );
    target.book.dirty = 'all';
  }
}

export function removeNamedRange(target: BookTarget, name: string): void {
  beginChange(target, 'SpreadsheetApp.Spreadsheet.removeNamedRange', 'sheet metadata');
  const index = target.book.namedRanges.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  if (index < 0) throw target.app.ctx.fail(`The named range "${name}" does not exist.`);
  target.book.namedRanges.splice(index, 1);
  target.book.dirty = 'all';
}
