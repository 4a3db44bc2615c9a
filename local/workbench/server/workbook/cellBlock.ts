import { sheetLocale } from '../../../model/locale';
import { showNumber, showText } from '../../../model/numberFormat';
import type { CellValue, RichRun, Row, SheetState, SpreadsheetState } from '../../../model/spreadsheet';
import type { CellBlock, CellLine } from '../../contract/workbook';
import { type RuleHere, ruleHereOf } from './conditionalLooks';
import { inputText } from './inputText';

type Locale = ReturnType<typeof sheetLocale>;

const shownText = (value: CellValue, format: string | undefined, locale: Locale): string | null => {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? showText(value, format) : showNumber(value, format, locale);
};

const isEmpty = (list: object): boolean => Object.keys(list).length === 0;

const lineOf = (book: SpreadsheetState, sheet: SheetState, row: Row, locale: Locale): CellLine => {
  const width = Math.max(row.v.length, row.f?.length ?? 0);
  const shown: (string | null)[] = [];
  const input: Record<number, string> = {};
  const numbers: number[] = [];
  const truths: number[] = [];
  const runs: Record<number, readonly RichRun[]> = {};
  const notes: Record<number, string> = {};
  for (let column = 0; column < width; column += 1) {
    const value = row.v[column] ?? null;
    const style = row.s?.[column] ?? null;
    const format = style === null ? undefined : sheet.styles[style]?.format;
    const text = shownText(value, format, locale);
    shown.push(text);
    if (typeof value === 'number') numbers.push(column);
    if (typeof value === 'boolean') truths.push(column);
    const typed = inputText(book, value, row.f?.[column], format);
    if (typed !== (text ?? '')) input[column] = typed;
    const rich = row.t?.[column];
    if (rich) runs[column] = JSON.parse(rich) as RichRun[];
  }
  row.n?.forEach((note, column) => {
    if (note) notes[column] = note;
  });
  return {
    shown,
    ...(isEmpty(input) ? {} : { input }),
    ...(isEmpty(numbers) ? {} : { numbers }),
    ...(isEmpty(truths) ? {} : { truths }),
    ...(row.s ? { styles: row.s } : {}),
    ...(row.d ? { rules: row.d } : {}),
    ...(isEmpty(runs) ? {} : { runs }),
    ...(isEmpty(notes) ? {} : { notes }),
  };
};

/** Columns in which a conditional format holds, each with its rule. */
const rulesIn = (line: CellLine, row: number, columns: number, ruleHere: RuleHere): CellLine => {
  const looks: Record<number, number> = {};
  for (let column = 0; column < columns; column += 1) {
    const rule = ruleHere(row, column, line.shown[column] ?? '');
    if (rule >= 0) looks[column] = rule;
  }
  return isEmpty(looks) ? line : { ...line, looks };
};

/**
 * The rows from `from` up to `to` (exclusive) as they are shown; nothing for rows without content. `now`:
 * milliseconds since 1970, for conditional formats that ask for the day.
 */
export const cellBlock = (
  book: SpreadsheetState,
  sheet: SheetState,
  from: number,
  to: number,
  now: number,
): CellBlock => {
  const locale = sheetLocale(book.locale);
  const conditional = sheet.conditionalFormats.length > 0;
  const ruleHere = conditional ? ruleHereOf(book, sheet, now) : null;
  const lines: (CellLine | null)[] = [];
  for (let at = from; at < Math.min(to, sheet.rows.length); at += 1) {
    const row = sheet.rows[at];
    const line = row ? lineOf(book, sheet, row, locale) : null;
    lines.push(line && ruleHere ? rulesIn(line, at, sheet.maxColumns, ruleHere) : line);
  }
  return { from, lines };
};
