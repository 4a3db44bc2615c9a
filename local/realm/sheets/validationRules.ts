/** Data validation rules: does a value obey them. Script writes obey a rejecting rule too (apps-script.md §Values). */
import { columnLetters } from '../../model/a1';
import { type Box, boxOf } from '../../model/rects';
import type { ValidationState, ValidationValue } from '../../model/spreadsheet';
import { serialToInstant } from '../../model/zone';
import type { RangeTarget, SheetTarget } from './app';
import { outputValue, readInput, styleFormat } from './cells';

/** Refuses a write of which any cell breaks a rejecting rule; `at` gives the new value of a place in the area. */
export function mustObeyRules(
  target: RangeTarget,
  area: Box,
  at: (row: number, column: number) => unknown,
): void {
  const { sheet, app } = target;
  if (sheet.validations.length === 0) return;
  for (let r = area.top; r < area.bottom; r++) {
    const row = sheet.rows[r];
    if (row?.d === undefined) continue;
    for (let c = area.left; c < area.right; c++) {
      const rule = sheet.validations[row.d[c] ?? -1];
      if (rule === undefined || rule.allowInvalid) continue;
      const input = readInput(target, at(r - area.top, c - area.left), styleFormat(sheet, row, c));
      if (input.formula !== undefined || input.value === null || obeys(target, rule, input.value)) continue;
      throw app.ctx.fail(violation(target, rule, `${columnLetters(c)}${r + 1}`));
    }
  }
}

function violation(target: SheetTarget, rule: ValidationState, cell: string): string {
  const base = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (rule.helpText !== null) return `${base} ${rule.helpText}`;
  if (rule.criteria !== 'VALUE_IN_LIST') return base;
  return `${base} Please enter one of the following values: ${allowedValues(target, rule).join(', ')}.`;
}

/** The texts of a list rule, read from its range if it has one. */
export function allowedValues(target: SheetTarget, rule: ValidationState): string[] {
  const [list] = rule.values;
  if (Array.isArray(list)) return Array.from(list);
  if (typeof list !== 'object' || !('sheetId' in list)) return [];
  const sheet = target.book.sheets.find((one) => one.id === list.sheetId);
  if (sheet === undefined) return [];
  const area = boxOf(list.rect, sheet);
  const texts: string[] = [];
  for (let r = area.top; r < Math.min(area.bottom, sheet.rows.length); r++)
    for (let c = area.left; c < area.right; c++) {
      const value = outputValue({ ...target, sheet }, sheet.rows[r], c);
      if (value !== '') texts.push(String(value));
    }
  return texts;
}

const asNumber = (value: ValidationValue | undefined): number =>
  typeof value === 'number' ? value : Number(value);

function numberObeys(criteria: string, value: unknown, a: number, b: number): boolean | null {
  const tests: Record<string, (n: number) => boolean> = {
    NUMBER_BETWEEN: (n) => n >= a && n <= b,
    NUMBER_NOT_BETWEEN: (n) => n < a || n > b,
    NUMBER_EQUAL_TO: (n) => n === a,
    NUMBER_NOT_EQUAL_TO: (n) => n !== a,
    NUMBER_GREATER_THAN: (n) => n > a,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: (n) => n >= a,
    NUMBER_LESS_THAN: (n) => n < a,
    NUMBER_LESS_THAN_OR_EQUAL_TO: (n) => n <= a,
  };
  const test = tests[criteria];
  return test === undefined ? null : typeof value === 'number' && test(value);
}

function dateObeys(target: SheetTarget, criteria: string, value: unknown, limits: number[]): boolean | null {
  if (!criteria.startsWith('DATE')) return null;
  if (typeof value !== 'number') return false;
  const instant = serialToInstant(target.book.timeZone, value);
  const [a = 0, b = 0] = limits;
  const tests: Record<string, boolean> = {
    DATE_IS_VALID_DATE: true,
    DATE_AFTER: instant > a,
    DATE_BEFORE: instant < a,
    DATE_ON_OR_AFTER: instant >= a,
    DATE_ON_OR_BEFORE: instant <= a,
    DATE_EQUAL_TO: instant === a,
    DATE_BETWEEN: instant >= a && instant <= b,
    DATE_NOT_BETWEEN: instant < a || instant > b,
  };
  return tests[criteria] ?? true;
}

/** True if a value may stand in a cell with this rule. Rules by formula are taken as obeyed. */
export function obeys(target: SheetTarget, rule: ValidationState, value: string | number | boolean): boolean {
  const { criteria, values } = rule;
  const text = String(value);
  const wanted = String(values[0] ?? '');
  const dates = values.map((one) => (typeof one === 'object' && 'date' in one ? one.date : 0));
  const byNumber = numberObeys(criteria, value, asNumber(values[0]), asNumber(values[1]));
  if (byNumber !== null) return byNumber;
  const byDate = dateObeys(target, criteria, value, dates);
  if (byDate !== null) return byDate;
  switch (criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return allowedValues(target, rule).some((one) => one.toLowerCase() === text.toLowerCase());
    case 'CHECKBOX':
      return values.length === 0 ? typeof value === 'boolean' : values.map(String).includes(text);
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[\w-]+(\.[\w-]+)+\S*$/.test(text);
    default:
      return true;
  }
}
