import { type Emulated, emulated, type Methods } from '../emulate';
import type { SheetsApp } from './app';

type Api = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Target = { app: SheetsApp; ranges: Range[] };

/** Methods that are the Range's own, done for each. */
const EACH = [
  'setValue',
  'setFormula',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setNumberFormat',
  'setNote',
  'setWrap',
  'setWrapStrategy',
  'setBorder',
  'setTextRotation',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'check',
  'uncheck',
  'breakApart',
] as const;

const each = Object.fromEntries(
  EACH.map((name) => [
    name,
    (target: Target, ...args: unknown[]) => {
      for (const range of target.ranges) (range[name] as (...given: unknown[]) => unknown).apply(range, args);
      return lists.make(target);
    },
  ]),
) as Methods<Target, Api>;

const lists: Emulated<Target, Api> = emulated<Target, Api>('SpreadsheetApp.RangeList', each, {
  getRanges: (target) => [...target.ranges],
  activate: (target) => {
    target.ranges[0]?.activate();
    return lists.make(target);
  },
});

/** Several ranges of one sheet, treated alike. */
export function makeRangeList(app: SheetsApp, ranges: Range[]): Api {
  return lists.make({ app, ranges });
}
