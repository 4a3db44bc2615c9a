import { nextNumberId } from '../../model/ids';
import { emulated, type Methods } from '../emulate';
import type { RangeTarget } from './app';
import { objects } from './objects';
import { addProtection } from './protections';
import { clearingMethods } from './rangeClearing';
import { copyingMethods } from './rangeCopying';
import { formatMethods } from './rangeFormats';
import { orderingMethods } from './rangeOrdering';
import { placeMethods } from './rangePlaces';
import { valueMethods } from './rangeValues';

type Api = GoogleAppsScript.Spreadsheet.Range;

const protecting: Methods<RangeTarget, Api> = {
  protect: (target) =>
    addProtection(target, {
      id: nextNumberId(target.app.ctx.state.ids),
      type: 'RANGE',
      rect: { ...target.rect },
    }),
};

const ranges = emulated<RangeTarget, Api>(
  'SpreadsheetApp.Range',
  placeMethods,
  valueMethods,
  formatMethods,
  clearingMethods,
  copyingMethods,
  orderingMethods,
  protecting,
);

objects.range = ({ app, book, sheet, rect }) => ranges.make({ app, book, sheet, rect });
objects.rangeOf = ranges.of;
