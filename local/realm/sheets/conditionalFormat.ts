/** Conditional formats: built, stored and given back; nothing is coloured by them locally but the .xlsx. */

import type { ConditionalFormatState } from '../../model/spreadsheet';
import { type Emulated, emulated, type Methods } from '../emulate';
import { beginChange, type SheetsApp, type SheetTarget } from './app';
import { objects } from './objects';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Target = { app: SheetsApp; ranges: Range[]; rule: Record<string, unknown> };

/** The condition each `whenXxx` sets, by the name of `BooleanCriteria`. */
const CONDITIONS: Record<string, string> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};
const LOOKS = ['setBackground', 'setFontColor', 'setBold', 'setItalic', 'setStrikethrough', 'setUnderline'];
const GRADIENTS = [
  'setGradientMaxpoint',
  'setGradientMaxpointWithValue',
  'setGradientMidpointWithValue',
  'setGradientMinpoint',
  'setGradientMinpointWithValue',
];

function changing(change: (target: Target, args: unknown[]) => void) {
  return (target: Target, ...args: unknown[]): Builder => {
    change(target, args);
    return builders.make(target);
  };
}

const setters = Object.fromEntries([
  ...Object.entries(CONDITIONS).map(([name, criteria]) => [
    name,
    changing(({ rule }, args) => {
      rule.criteria = criteria;
      rule.values = args.map((arg) => (arg instanceof Date ? { date: arg.getTime() } : arg));
    }),
  ]),
  ...LOOKS.map((name) => {
    const key = name.slice(3, 4).toLowerCase() + name.slice(4);
    return [
      name,
      changing(({ rule }, [value]) => {
        rule[key] = value;
      }),
    ];
  }),
  ...GRADIENTS.map((name) => [
    name,
    changing(({ rule }, args) => {
      rule[name.slice(3)] = args.map((arg) => (typeof arg === 'object' ? String(arg) : arg));
    }),
  ]),
]) as Methods<Target, Builder>;

const copy = ({ app, ranges, rule }: Target): Target => ({ app, ranges: [...ranges], rule: { ...rule } });

const rules: Emulated<Target, Rule> = emulated<Target, Rule>('SpreadsheetApp.ConditionalFormatRule', {
  copy: (target) => builders.make(copy(target)),
  getRanges: (target) => [...target.ranges],
});

const builders: Emulated<Target, Builder> = emulated<Target, Builder>(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  setters,
  {
    build: (target) => rules.make(copy(target)),
    copy: (target) => builders.make(copy(target)),
    getRanges: (target) => [...target.ranges],
    setRanges: changing((target, [ranges]) => {
      target.ranges = [...(ranges as Range[])];
    }),
  },
);

export function newConditionalFormat(app: SheetsApp): Builder {
  return builders.make({ app, ranges: [], rule: {} });
}

export function conditionalFormatsOf(target: SheetTarget): Rule[] {
  target.app.ctx.charge('SpreadsheetApp.Sheet.getConditionalFormatRules', 'sheet metadata');
  return target.sheet.conditionalFormats.map(({ rects, rule }) =>
    rules.make({
      app: target.app,
      ranges: Array.from(rects, (rect) => objects.range({ ...target, rect: { ...rect } })),
      rule: { ...rule },
    }),
  );
}

/** Replaces all rules of the sheet. */
export function setConditionalFormats(target: SheetTarget, given: unknown[]): void {
  beginChange(target, 'SpreadsheetApp.Sheet.setConditionalFormatRules', 'format call');
  const states = given.flatMap((one): ConditionalFormatState[] => {
    const rule = rules.of(one);
    if (rule === undefined) return [];
    const rects = rule.ranges.flatMap((range) => objects.rangeOf(range)?.rect ?? []);
    return [{ rects: rects.map((rect) => ({ ...rect })), rule: rule.rule }];
  });
  target.sheet.conditionalFormats = target.app.ctx.own(states);
}
