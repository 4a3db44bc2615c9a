/** Between script values and cells: what a value becomes when written, and what a cell gives when read. */
import { sheetLocale } from '../../model/locale';
import { isDateFormat, showNumber, showText } from '../../model/numberFormat';
import type { Box } from '../../model/rects';
import { setAt } from '../../model/rows';
import type { CellValue, Row, SheetState } from '../../model/spreadsheet';
import { parseTyped } from '../../model/typedText';
import { instantToSerial, serialToInstant, zoneOffset } from '../../model/zone';
import type { SheetTarget } from './app';
import { restyle } from './styles';

const MAX_CHARACTERS = 50_000;
export const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/** What a value becomes in a cell; `format` where Sheets sets one by itself. */
export type Input = { value: CellValue; formula?: string; format?: string };

function currentYear({ app, book }: SheetTarget): number {
  const now = app.ctx.now();
  return new Date(now + zoneOffset(book.timeZone, now)).getUTCFullYear();
}

/** A script value as a cell takes it: `=` starts a formula, text is parsed as typed unless the format is `@`. */
export function readInput(target: SheetTarget, value: unknown, format: string | undefined): Input {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'boolean') return { value };
  if (value instanceof Date) return readDate(target, value, format);
  const text = String(value);
  if (text.length > MAX_CHARACTERS) target.app.pendingError = TOO_LONG;
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (text.startsWith("'")) return { value: text.slice(1) || null };
  const typed = parseTyped(text, sheetLocale(target.book.locale), currentYear(target));
  return typed.format === undefined ? { value: typed.value } : { value: typed.value, format: typed.format };
}

function readDate({ book }: SheetTarget, date: Date, format: string | undefined): Input {
  const serial = instantToSerial(book.timeZone, date.getTime());
  if (Number.isNaN(serial)) return { value: '#NUM!' };
  if (isDateFormat(format)) return { value: serial };
  const locale = sheetLocale(book.locale);
  return { value: serial, format: Number.isInteger(serial) ? locale.date : locale.dateTime };
}

/** Writes into a row got from the journal. A format that comes with a value replaces only an automatic one. */
export function writeInput(target: SheetTarget, row: Row, column: number, input: Input): void {
  setAt(row.v, column, input.value);
  if (input.formula !== undefined) {
    row.f ??= target.app.ctx.own([]);
    setAt(row.f, column, input.formula);
    target.app.hasFormulas.set(target.book, true);
  } else if (row.f?.[column]) row.f[column] = null;
  if (row.p?.[column]) row.p[column] = null;
  if (row.t?.[column]) row.t[column] = null;
  if (input.format === undefined) return;
  const { format } = input;
  restyle(target, row, column, (style) => (style.format === undefined ? { ...style, format } : style));
}

export function styleFormat(
  sheet: SheetState,
  row: Row | null | undefined,
  column: number,
): string | undefined {
  const index = row?.s?.[column];
  return index === null || index === undefined ? undefined : sheet.styles[index]?.format;
}

/** What `getValue` gives: numbers with a date format become Dates, blanks `''`. */
export function outputValue(target: SheetTarget, row: Row | null | undefined, column: number): unknown {
  const value = row?.v[column] ?? null;
  if (value === null) return '';
  if (typeof value !== 'number') return value;
  return isDateFormat(styleFormat(target.sheet, row, column))
    ? new Date(serialToInstant(target.book.timeZone, value))
    : value;
}

/** `outputValue` for every cell of an area; dates are told by style once, not cell by cell. */
export function outputValues(target: SheetTarget, { top, left, bottom, right }: Box): unknown[][] {
  const { sheet, book } = target;
  const dateStyle = sheet.styles.map((style) => isDateFormat(style.format));
  const result: unknown[][] = [];
  for (let r = top; r < bottom; r++) {
    const row = sheet.rows[r];
    const line: unknown[] = [];
    for (let c = left; c < right; c++) {
      const value = row?.v[c] ?? null;
      const isDate = typeof value === 'number' && dateStyle[row?.s?.[c] ?? -1] === true;
      line.push(value === null ? '' : isDate ? new Date(serialToInstant(book.timeZone, value)) : value);
    }
    result.push(line);
  }
  return result;
}

/** What the cell shows. */
export function displayValue(target: SheetTarget, row: Row | null | undefined, column: number): string {
  const value = row?.v[column] ?? null;
  if (value === null) return '';
  const format = styleFormat(target.sheet, row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return showText(value, format);
  return showNumber(value, format, sheetLocale(target.book.locale));
}
