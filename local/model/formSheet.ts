import { type FormResponseState, type FormState, itemColumns } from './form';
import { type AnswerCell, answerCell, timestampCell } from './formAnswerCell';
import { nextNumberId } from './ids';
import { rowAt, setAt, setCell, styleIndex } from './rows';
import { newSheet, type Row, type SheetState, type SpreadsheetState } from './spreadsheet';
import type { RuntimeState } from './state';
import { shiftSheet } from './structure';
import { zoneOffset } from './zone';

type FormColumn = NonNullable<SheetState['formColumns']>[number];

/** The words Google writes, by the workbook's language. The Indonesian heading of the time column is unproven. */
function words(locale: string): { sheet: string; timestamp: string; email: string } {
  return /^(in|id)(_|-|$)/.test(locale)
    ? { sheet: 'Jawaban Formulir', timestamp: 'Cap waktu', email: 'Alamat email' }
    : { sheet: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address' };
}

/** The sheet a form writes to; null when it has none, or its workbook or sheet is gone. */
export function responseSheet(
  state: RuntimeState,
  form: FormState,
): { book: SpreadsheetState; sheet: SheetState } | null {
  const book = form.destinationId === null ? undefined : state.spreadsheets[form.destinationId];
  const sheet = book?.sheets.find((one) => one.id === form.destinationSheetId);
  return book === undefined || sheet === undefined ? null : { book, sheet };
}

function freeName(book: SpreadsheetState, stem: string): string {
  let number = 1;
  while (book.sheets.some((sheet) => sheet.name.toLowerCase() === `${stem} ${number}`.toLowerCase()))
    number += 1;
  return `${stem} ${number}`;
}

/** Makes the response sheet in a workbook, with headings and the responses so far, as `setDestination` does. */
export function linkResponseSheet(state: RuntimeState, form: FormState, book: SpreadsheetState): SheetState {
  const sheet = newSheet(nextNumberId(state.ids), freeName(book, words(book.locale).sheet), 100, 26);
  // The whole time can be read (O): more than a column of its own has.
  sheet.columnWidths[0] = 150;
  sheet.formId = form.id;
  sheet.frozenRows = 1;
  sheet.formColumns = [];
  book.sheets.unshift(sheet);
  book.activeSheetId = sheet.id;
  form.destinationId = book.id;
  form.destinationSheetId = sheet.id;
  syncResponseColumns(state, form);
  for (const response of form.responses) writeResponseRow(state, form, response);
  return sheet;
}

/** Cuts the form from its sheet; rows and headings stay. */
export function unlinkResponseSheet(state: RuntimeState, form: FormState): void {
  const linked = responseSheet(state, form);
  if (linked !== null) {
    linked.sheet.formId = null;
    delete linked.sheet.formColumns;
  }
  form.destinationId = null;
  form.destinationSheetId = null;
}

function putCell(
  book: SpreadsheetState,
  sheet: SheetState,
  at: number,
  column: number,
  cell: AnswerCell,
): void {
  setCell(sheet, at, column, cell.value);
  if (cell.format !== null) {
    const row = rowAt(sheet, at);
    row.s ??= [];
    setAt(row.s, column, styleIndex(sheet, { format: cell.format }));
  }
  if (book.dirty !== 'all')
    book.dirty.push({ sheetId: sheet.id, rect: { row: at, column, rows: 1, columns: 1 } });
}

/**
 * Brings the headings in line with the form: items added later get a column at the end, a renamed item keeps its
 * column under the new heading, a removed one keeps its column.
 */
export function syncResponseColumns(state: RuntimeState, form: FormState): void {
  const linked = responseSheet(state, form);
  if (linked === null) return;
  const { book, sheet } = linked;
  const columns: FormColumn[] = sheet.formColumns ?? [];
  sheet.formColumns = columns;
  const word = words(book.locale);
  const wanted = [
    { key: 'timestamp', heading: word.timestamp },
    ...(form.collectEmail ? [{ key: 'email', heading: word.email }] : []),
    ...form.items.flatMap(itemColumns),
  ];
  for (const { key, heading } of wanted) {
    const known = columns.find((column) => column.key === key);
    if (known === undefined) {
      const used = Math.max(rowAt(sheet, 0).v.length, ...columns.map((column) => column.column + 1));
      columns.push({ key, column: used, heading });
      sheet.maxColumns = Math.max(sheet.maxColumns, used + 1);
      putCell(book, sheet, 0, used, { value: heading, format: null, text: heading });
    } else if (known.heading !== heading) {
      known.heading = heading;
      putCell(book, sheet, 0, known.column, { value: heading, format: null, text: heading });
    }
  }
}

function lastRow(sheet: SheetState, fits: (row: Row | null) => boolean): number {
  let at = sheet.rows.length - 1;
  while (at >= 0 && !fits(sheet.rows[at] ?? null)) at -= 1;
  return at;
}

/** What was written: the row (0-based), its width, and headings and texts of the form's columns in sheet order. */
export type WrittenRow = {
  spreadsheetId: string;
  sheetId: number;
  row: number;
  columns: number;
  headings: string[];
  values: string[];
};

/** Writes a response to its row: the one it had when it is an edit, else one inserted after the last response. */
export function writeResponseRow(
  state: RuntimeState,
  form: FormState,
  response: FormResponseState,
  edited = false,
): WrittenRow | null {
  const linked = responseSheet(state, form);
  if (linked === null) return null;
  const { book, sheet } = linked;
  let at = edited ? lastRow(sheet, (row) => row?.r === response.id) : -1;
  if (at < 0) {
    at =
      Math.max(
        0,
        lastRow(sheet, (row) => row?.r !== undefined),
      ) + 1;
    // Rows below move down, and everything that names them follows. Forms is not held back by protections.
    shiftSheet(book, sheet, { axis: 'row', at, count: 1 });
    rowAt(sheet, at).r = response.id;
  }
  const wall = response.timestamp + zoneOffset(book.timeZone, response.timestamp);
  const columns = [...(sheet.formColumns ?? [])].sort((one, two) => one.column - two.column);
  const written = columns.map(({ key, column }) => {
    const cell = cellFor(form, response, key, wall, book.locale);
    if (cell === null) return '';
    putCell(book, sheet, at, column, cell);
    return cell.text;
  });
  return {
    spreadsheetId: book.id,
    sheetId: sheet.id,
    row: at,
    columns: Math.max(1, ...columns.map((column) => column.column + 1)),
    headings: columns.map((column) => column.heading),
    values: written,
  };
}

/** Null for a column whose question is gone. */
function cellFor(
  form: FormState,
  response: FormResponseState,
  key: string,
  wall: number,
  locale: string,
): AnswerCell | null {
  if (key === 'timestamp') return timestampCell(wall, locale);
  if (key === 'email') return { value: response.email, format: null, text: response.email ?? '' };
  const [id, row] = key.split(':');
  const item = form.items.find((one) => String(one.id) === id);
  if (item === undefined) return null;
  return answerCell(item, response.answers[item.id], row === undefined ? null : Number(row), locale);
}
