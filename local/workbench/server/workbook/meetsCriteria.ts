import type { CellValue, SpreadsheetState } from '../../../model/spreadsheet';
import { instantToSerial } from '../../../model/zone';

/** Whether a cell meets a rule: its value, and the text it shows. */
export type MeetsCriteria = (value: CellValue, shown: string) => boolean;

const compares: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  BETWEEN: (value, first, second) => value >= Math.min(first, second) && value <= Math.max(first, second),
  NOT_BETWEEN: (value, first, second) => value < Math.min(first, second) || value > Math.max(first, second),
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  AFTER: (value, first) => Math.floor(value) > first,
  BEFORE: (value, first) => Math.floor(value) < first,
};

const texts: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
};

/** A given number, or the day of a given date as a serial number; null for what isn't painted here. */
const wantedNumber = (given: unknown, book: SpreadsheetState): number | null => {
  if (typeof given === 'number') return given;
  const date = (given as { date?: unknown } | null)?.date;
  return typeof date === 'number' ? Math.floor(instantToSerial(book.timeZone, date)) : null;
};

/**
 * The conditions of `BooleanCriteria` but for formulas (reference "ConditionalFormatRuleBuilder"). Null for one that
 * isn't known here, such as a relative date.
 */
export const meetsCriteria = (
  criteria: string,
  given: readonly unknown[],
  book: SpreadsheetState,
): MeetsCriteria | null => {
  if (criteria === 'CELL_EMPTY') return (value) => value === null || value === '';
  if (criteria === 'CELL_NOT_EMPTY') return (value) => value !== null && value !== '';
  const text = texts[criteria];
  const wantedText = String(given[0] ?? '').toLowerCase();
  if (text) return (_value, shown) => text(shown.toLowerCase(), wantedText);
  const compare = compares[criteria.replace(/^(NUMBER|DATE)_/, '')];
  const [first, second = first] = given.map((one) => wantedNumber(one, book));
  if (!compare || first == null || second == null) return null;
  return (value) => typeof value === 'number' && compare(value, first, second);
};
