import { emulated } from '../emulate';
import { beginChange, type SheetTarget } from './app';
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
