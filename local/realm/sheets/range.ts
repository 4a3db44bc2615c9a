import { nextNumberId } from '../../model/ids';
import { emulated, type Methods } from '../emulate';
import type { RangeTarget } from './app';
import { createFilter, makeFilter } from './filter';
import { objects } from './objects';
import { addProtection } from './protections';
import { clearingMethods } from './rangeClearing';
import { copyingMethods } from './rangeCopying';
import { formatMethods } from './rangeFormats';
import { orderingMethods } from './rangeOrdering';
import { placeMethods } from './rangePlaces';
import { r1c1Methods } from './rangeR1C1';
import { valueMethods } from './rangeValues';
import { richTextMethods } from './richText';

type Api = GoogleAppsScript.Spreadsheet.Range;

const belongings: Methods<RangeTarget, Api> = {
  createFilter,
  getFilter: (target) => (target.sheet.filter === null ? null : makeFilter(target)),
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
  richTextMethods,
  r1c1Methods,
  belongings,
);

objects.range = ({ app, book, sheet, rect }) => ranges.make({ app, book, sheet, rect });
objects.rangeOf = ranges.of;
