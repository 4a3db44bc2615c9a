import { emulated } from '../emulate';
import { beginChange, type RangeTarget, type SheetTarget } from './app';
import { objects } from './objects';

/** A sheet's basic filter: its range is kept, criteria are not emulated. */
const filters = emulated<SheetTarget, GoogleAppsScript.Spreadsheet.Filter>('SpreadsheetApp.Filter', {
  getRange: (target) =>
    objects.range({
      ...target,
      rect: { ...(target.sheet.filter?.rect ?? { row: 0, column: 0, rows: 1, columns: 1 }) },
    }),
  remove(target) {
    beginChange(target, 'SpreadsheetApp.Filter.remove', 'sheet metadata');
    target.sheet.filter = null;
  },
});

export function makeFilter({ app, book, sheet }: SheetTarget): GoogleAppsScript.Spreadsheet.Filter {
  return filters.make({ app, book, sheet });
}

/** A sheet has at most one. */
export function createFilter(target: RangeTarget): GoogleAppsScript.Spreadsheet.Filter {
  beginChange(target, 'SpreadsheetApp.Range.createFilter', 'sheet metadata');
  if (target.sheet.filter !== null)
    throw target.app.ctx.fail("You can't create a filter in a sheet that already has a filter.");
  target.sheet.filter = target.app.ctx.own({ rect: { ...target.rect }, criteria: {} });
  return makeFilter(target);
}
