/** `newDataValidation()` and the rules it builds. */

import type { ValidationState, ValidationValue } from '../../model/spreadsheet';
import { emulated, googleEnum, type Methods } from '../emulate';
import type { BookTarget, SheetsApp } from './app';
import { objects } from './objects';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RuleTarget = { app: SheetsApp; book: BookTarget['book'] | null; rule: ValidationState };

export const DataValidationCriteria = googleEnum(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

/** What scripts give → what is kept. */
function keep(value: unknown): ValidationValue {
  if (value instanceof Date) return { date: value.getTime() };
  if (Array.isArray(value)) return value.map(String);
  const range = objects.rangeOf(value);
  if (range !== undefined) return { sheetId: range.sheet.id, rect: { ...range.rect } };
  return value as ValidationValue;
}

/** What is kept → what scripts get. */
function give({ app, book }: RuleTarget, value: ValidationValue): unknown {
  if (Array.isArray(value)) return Array.from(value);
  if (typeof value !== 'object') return value;
  if ('date' in value) return new Date(value.date);
  const sheet = book?.sheets.find((one) => one.id === value.sheetId);
  return book === null || sheet === undefined
    ? null
    : objects.range({ app, book, sheet, rect: { ...value.rect } });
}

const reading: Methods<RuleTarget, Rule> = {
  getAllowInvalid: ({ rule }) => rule.allowInvalid,
  getHelpText: ({ rule }) => rule.helpText,
  getCriteriaType: ({ rule }) =>
    DataValidationCriteria[rule.criteria as keyof typeof DataValidationCriteria] ?? null,
  getCriteriaValues: (target) => {
    const values = target.rule.values.map((value) => give(target, value));
    const isList = target.rule.criteria === 'VALUE_IN_LIST' || target.rule.criteria === 'VALUE_IN_RANGE';
    return isList ? [...values, target.rule.showDropdown ?? true] : values;
  },
  copy: (target) => builders.make({ ...target, rule: copyRule(target.rule) }),
};

function copyRule(rule: ValidationState): ValidationState {
  return { ...rule, values: Array.from(rule.values) };
}

const rules = emulated<RuleTarget, Rule>('SpreadsheetApp.DataValidation', reading);

/** `requireXxx` names → the criterion each sets. */
const REQUIRE: Record<string, keyof typeof DataValidationCriteria> = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireCheckbox: 'CHECKBOX',
};

function set(target: RuleTarget, criteria: string, values: unknown[]): Builder {
  target.rule.criteria = criteria;
  target.rule.values = values.filter((value) => value !== undefined).map(keep);
  return builders.make(target);
}

const requiring = Object.fromEntries(
  Object.entries(REQUIRE).map(([name, criteria]) => [
    name,
    (target: RuleTarget, ...values: unknown[]) => set(target, criteria, values),
  ]),
) as Methods<RuleTarget, Builder>;

function setList(target: RuleTarget, criteria: string, source: unknown, showDropdown = true): Builder {
  set(target, criteria, [source]);
  target.rule.showDropdown = showDropdown;
  return builders.make(target);
}

const building: Methods<RuleTarget, Builder> = {
  ...(reading as Methods<RuleTarget, Builder>),
  ...requiring,
  requireValueInList: (target: RuleTarget, values: unknown[], showDropdown?: boolean) =>
    setList(target, 'VALUE_IN_LIST', values, showDropdown),
  requireValueInRange: (target: RuleTarget, range: unknown, showDropdown?: boolean) =>
    setList(target, 'VALUE_IN_RANGE', range, showDropdown),
  setAllowInvalid(target: RuleTarget, allow: boolean) {
    target.rule.allowInvalid = allow;
    return builders.make(target);
  },
  setHelpText(target: RuleTarget, text: string) {
    target.rule.helpText = text;
    return builders.make(target);
  },
  withCriteria: (target: RuleTarget, criteria: unknown, values: unknown[]) =>
    set(target, String(criteria), values),
  build: (target) => rules.make({ ...target, rule: copyRule(target.rule) }),
};

const builders = emulated<RuleTarget, Builder>('SpreadsheetApp.DataValidationBuilder', building);

/** A blank builder; a rule admits invalid data until it is told not to (D: `setAllowInvalid` defaults to true). */
export function newDataValidation(app: SheetsApp): Builder {
  return builders.make({
    app,
    book: null,
    rule: { criteria: '', values: [], allowInvalid: true, helpText: null },
  });
}

objects.validation = ({ app, book }, rule) => rules.make({ app, book, rule });
objects.validationOf = (object) => (rules.of(object) ?? builders.of(object))?.rule;
