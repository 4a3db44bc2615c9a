import { sheetLocale } from '../../../model/locale';
import { showNumber, showText } from '../../../model/numberFormat';
import type { CellValue, RichRun, Row, SheetState, SpreadsheetState } from '../../../model/spreadsheet';
import type { CellBlock, CellLine } from '../../contract/workbook';
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

/** The rows from `from` up to `to` (exclusive) as they are shown; nothing for rows without content. */
export const cellBlock = (book: SpreadsheetState, sheet: SheetState, from: number, to: number): CellBlock => {
  const locale = sheetLocale(book.locale);
  const lines: (CellLine | null)[] = [];
  for (let at = from; at < Math.min(to, sheet.rows.length); at += 1) {
    const row = sheet.rows[at];
    lines.push(row ? lineOf(book, sheet, row, locale) : null);
  }
  return { from, lines };
};
