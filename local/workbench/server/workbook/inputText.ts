import { sheetLocale } from '../../../model/locale';
import { isDateFormat, showNumber } from '../../../model/numberFormat';
import type { CellValue, SpreadsheetState } from '../../../model/spreadsheet';
import { parseTyped } from '../../../model/typedText';

/**
 * What the formula bar shows of a cell, and what has to be typed to get the cell as it is: the formula, a number with
 * the locale's decimal sign and all its digits, a date in the locale's own order, a text; a text that would be read as
 * something else when typed begins with an apostrophe, as in Sheets.
 */
export const inputText = (
  book: Pick<SpreadsheetState, 'locale'>,
  value: CellValue,
  formula: string | null | undefined,
  format: string | undefined,
): string => {
  if (formula) return formula;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const locale = sheetLocale(book.locale);
  if (typeof value === 'number') {
    if (isDateFormat(format)) return showNumber(value, dateFormatOf(value, locale), locale);
    return String(value).replace('.', locale.decimal);
  }
  if (format === '@') return value;
  const typed =
    value.startsWith('=') || value.startsWith("'") || parseTyped(value, locale, 2000).value !== value;
  return typed ? `'${value}` : value;
};

const dateFormatOf = (value: number, locale: ReturnType<typeof sheetLocale>): string =>
  Number.isInteger(value) ? locale.date : value < 1 ? locale.time : locale.dateTime;
