import type { RawTable, Responses } from '../app/ports/responses';
import type { ResponseSource } from '../domain/survey/surveyResponse';
import type { Cell, TableRow } from '../domain/survey/tableRow';
import type { TabKey } from '../shared/office/tabs';
import { type Book, findTab, needTab, readTexts, writeTexts } from './sheetRows';

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

const toCell = (value: unknown, hoursAhead: number): Cell => {
  if (value instanceof Date) return dateText(value, hoursAhead);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
};

const toRow = (values: readonly unknown[], line: number, hoursAhead: number): TableRow => ({
  line,
  cells: values.map((value) => toCell(value, hoursAhead)),
});

const readTab = (book: Book, tab: TabKey, hoursAhead: number): readonly TableRow[] => {
  const sheet = findTab(book, tab);
  if (sheet === null) return [];
  const range = sheet.getDataRange();
  const [height, width] = [range.getNumRows(), range.getNumColumns()];
  if (height <= blockRows) return range.getValues().map((row, at) => toRow(row, at + 1, hoursAhead));
  const rows: TableRow[] = [];
  for (let first = 1; first <= height; first += blockRows) {
    const values = sheet.getRange(first, 1, Math.min(blockRows, height - first + 1), width).getValues();
    values.forEach((row, at) => {
      rows.push(toRow(row, first + at, hoursAhead));
    });
  }
  return rows;
};

const sources = [
  ['form', 'form'],
  ['import', 'import'],
  ['paper', 'paper'],
] as const satisfies readonly (readonly [ResponseSource, TabKey])[];

/** `used`: sources in use, so that an empty paper tab costs no call. `hoursAhead`: the office's zone. */
export const responseSheets = (
  book: Book,
  used: () => readonly ResponseSource[],
  hoursAhead: () => number,
): Responses => ({
  read: () =>
    sources.flatMap(([source, tab]): RawTable[] => {
      if (!used().includes(source)) return [];
      const rows = readTab(book, tab, hoursAhead());
      return rows.length < 2 ? [] : [{ source, rows }];
    }),
  append(rows) {
    const sheet = needTab(book, 'import');
    const texts = rows.map((row) => row.map((cell) => String(cell ?? '')));
    writeTexts(sheet, sheet.getLastRow() + 1, texts);
  },
  remove(batch) {
    const lines = readTexts(book, 'import').flatMap(([of], at) => (of === batch ? [at + 2] : []));
    const sheet = needTab(book, 'import');
    // From the bottom up, so that the lines above keep their numbers.
    for (const [first, length] of blocksOf(lines).reverse()) sheet.deleteRows(first, length);
    return lines.length;
  },
});

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
