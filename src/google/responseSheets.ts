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
import { columnLetters, type TableRow } from '../domain/survey/tableRow';
import { headers } from '../shared/office/tabs';
import { blockRows, readAllRows, readBlock, toRows } from './rowBlocks';
import { type Book, findTab, needTab, readTexts, type Sheet, writeTexts } from './sheetRows';

/** Header and rows from the mark on; null when the marked row isn't where it was. Our own tab's header is known. */
const readFrom = (
  sheet: Sheet,
  source: ResponseSource,
  mark: RowMark,
  hoursAhead: number,
): readonly TableRow[] | null => {
  const width = columnLetters(mark.width);
  const rows = toRows(sheet.getRange(`A${mark.line}:${width}`).getValues(), mark.line, hoursAhead);
  const [first] = rows;
  if (first === undefined || markText(first.cells) !== mark.text) return null;
  if (mark.line === 1) return rows;
  if (source !== 'form' && mark.width === headers[source].length)
    return [{ line: 1, cells: [...headers[source]] }, ...rows];
  return [...toRows(sheet.getRange(`A1:${width}1`).getValues(), 1, hoursAhead), ...rows];
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
      const mark = marks[source];
      const rows =
        (mark && readFrom(sheet, source, mark, hoursAhead())) ?? readAllRows(sheet, source, hoursAhead());
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
  block(source, from, count) {
    const sheet = used().includes(source) ? findTab(book, source) : null;
    if (sheet === null) return null;
    const limited = { from, count: Math.min(count, blockRows), hoursAhead: hoursAhead() };
    return { ...readBlock(sheet, source, limited), ...asked(elements()) };
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
