import {
  type ColumnLayout,
  markText,
  type RawTable,
  type Responses,
  type RowMark,
  type RowMarks,
} from '../app/ports/responses';
import type { ElementCode } from '../domain/survey/element';
import type { ResponseSource } from '../domain/survey/surveyResponse';
import { type Cell, columnLetters, type TableRow } from '../domain/survey/tableRow';
import { headers } from '../shared/office/tabs';
import { type Book, findTab, needTab, readTexts, type Sheet, writeTexts } from './sheetRows';

/** A single read of millions of cells fails (platform notes, "Formulas and size"). */
const blockRows = 50_000;

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A cell's date in the zone of the workbook, which setup makes the office's. `getValues` answers it as an
 * instant; the script's zone may differ, so the wall-clock time is taken with the workbook's own offset.
 */
const dateText = (date: Date, hoursAhead: number): string => {
  const local = new Date(date.getTime() + hoursAhead * 3_600_000);
  const day = `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  return `${day} ${time}`;
};

type Read = { readonly book: Book; readonly hoursAhead: number };

const toRows = (
  values: readonly (readonly unknown[])[],
  firstLine: number,
  { hoursAhead }: Read,
): TableRow[] => {
  const toCell = (value: unknown): Cell => {
    if (value instanceof Date) return dateText(value, hoursAhead);
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  };
  const rows = values.map((row, at) => ({ line: firstLine + at, cells: row.map(toCell) }));
  while (rows.at(-1)?.cells.every((cell) => cell === '') === true) rows.pop();
  return rows;
};

/** Every row of the tab. Tabs of our own are read as an open range; the form's has columns that Google decided. */
const readAll = (sheet: Sheet, source: ResponseSource, read: Read): readonly TableRow[] => {
  if (source !== 'form') {
    const rows = toRows(sheet.getRange(`A1:${columnLetters(headers[source].length)}`).getValues(), 1, read);
    // An import with further elements or questions has put columns in between: the last title then stands further right.
    if (rows[0] === undefined || rows[0].cells.at(-1) === headers[source].at(-1)) return rows;
  }
  const range = sheet.getDataRange();
  const [height, width] = [range.getNumRows(), range.getNumColumns()];
  if (height <= blockRows) return toRows(range.getValues(), 1, read);
  const rows: TableRow[] = [];
  for (let first = 1; first <= height; first += blockRows) {
    const block = sheet.getRange(first, 1, Math.min(blockRows, height - first + 1), width).getValues();
    rows.push(...toRows(block, first, read));
  }
  return rows;
};

/** Header and rows from the mark on; null when the marked row isn't where it was. Our own tab's header is known. */
const readFrom = (
  sheet: Sheet,
  source: ResponseSource,
  mark: RowMark,
  read: Read,
): readonly TableRow[] | null => {
  const width = columnLetters(mark.width);
  const rows = toRows(sheet.getRange(`A${mark.line}:${width}`).getValues(), mark.line, read);
  const [first] = rows;
  if (first === undefined || markText(first.cells) !== mark.text) return null;
  if (mark.line === 1) return rows;
  if (mark.width === headers[source === 'form' ? 'paper' : source].length && source !== 'form')
    return [{ line: 1, cells: [...headers[source]] }, ...rows];
  return [...toRows(sheet.getRange(`A1:${width}1`).getValues(), 1, read), ...rows];
};

const asked = (elements: readonly ElementCode[] | null) => (elements === null ? {} : { elements });

const sources = ['form', 'import', 'paper'] as const satisfies readonly ResponseSource[];

/** `used`: sources in use, so that an empty paper tab costs no call. `hoursAhead`: the office's zone. `elements`: see `RawTable`. */
export const responseSheets = (
  book: Book,
  used: () => readonly ResponseSource[],
  hoursAhead: () => number,
  elements: () => readonly ElementCode[] | null,
): Responses => ({
  read: (marks: RowMarks = {}) =>
    sources.flatMap((source): RawTable[] => {
      const sheet = used().includes(source) ? findTab(book, source) : null;
      if (sheet === null) return [];
      const read = { book, hoursAhead: hoursAhead() };
      const mark = marks[source];
      const rows = (mark && readFrom(sheet, source, mark, read)) ?? readAll(sheet, source, read);
      return rows.length < 1 ? [] : [{ source, rows, ...asked(elements()) }];
    }),
  importedRows: () =>
    (findTab(book, 'import')?.getRange('A2:B').getValues() ?? []).flatMap(([batch, fileName]) =>
      batch === '' ? [] : [{ batch: String(batch), fileName: String(fileName) }],
    ),
  importHead() {
    const sheet = needTab(book, 'import');
    return sheet
      .getRange(`A1:${columnLetters(sheet.getLastColumn())}1`)
      .getValues()
      .flat()
      .map(String);
  },
  append(rows, layout) {
    const sheet = needTab(book, 'import');
    const next = readTexts(book, 'import').length + 2;
    if (layout !== null) widen(sheet, layout);
    writeTexts(
      sheet,
      next,
      rows.map((row) => row.map((cell) => String(cell ?? ''))),
    );
  },
  remove(batch) {
    const lines = readTexts(book, 'import').flatMap(([of], at) => (of === batch ? [at + 2] : []));
    const sheet = needTab(book, 'import');
    // From the bottom up, so that the lines above keep their numbers.
    for (const [first, length] of blocksOf(lines).reverse()) sheet.deleteRows(first, length);
    return lines.length;
  },
});

/** Makes the columns one after the other, each a column of text. */
const widen = (sheet: Sheet, { titles, inserted }: ColumnLayout): void => {
  for (const column of inserted) {
    const letters = columnLetters(column);
    sheet
      .insertColumnAfter(column - 1)
      .getRange(`${letters}:${letters}`)
      .setNumberFormat('@');
  }
  sheet.getRange(1, 1, 1, titles.length).setValues([[...titles]]);
};

/** Consecutive lines as [first, length]. */
const blocksOf = (lines: readonly number[]): [number, number][] => {
  const blocks: [number, number][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0] + last[1] === line) last[1] += 1;
    else blocks.push([line, 1]);
  }
  return blocks;
};
