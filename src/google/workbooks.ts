import type { Area, SheetExport, WorkbookSheet, Workbooks } from '../app/ports/workbooks';
import type { Instant } from '../domain/calendar/civilDate';
import { driveFiles, noMedia, searchText, storedFields, storedFile } from './driveFiles';
import { writeRows } from './rowRuns';
import type { Sheet } from './sheetRows';

const sheetType = 'application/vnd.google-apps.spreadsheet';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const satisfies Record<SheetExport['type'], string>;

/** `export` answers a blob when asked for the media; its type declaration says nothing is answered. */
type Exporter = {
  export(fileId: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
};

/** Looks of the sheet, a call each: titles repeat while scrolling and at the head of every printed page. */
const dress = (
  sheet: Sheet,
  width: number,
  { cells, headerRow, widths, heights, centred = false, formats, summary, texts }: WorkbookSheet,
): void => {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const across = (row: number, rows: number) => range({ row, column: 1, rows, columns: width });
  sheet.setFrozenRows(headerRow);
  across(1, headerRow).setFontWeight('bold');
  const given = Math.min(widths.length - 1, width);
  for (let at = 0; at < given; at += 1) sheet.setColumnWidth(at + 1, widths[at] ?? 100);
  if (given < width) sheet.setColumnWidths(given + 1, width - given, widths.at(-1) ?? 100);
  for (const { row, rows, pixels } of heights) sheet.setRowHeights(row, rows, pixels);
  const table = across(headerRow, cells.length - headerRow + 1)
    .setWrap(true)
    .setVerticalAlignment('middle');
  if (centred) table.setHorizontalAlignment('center');
  across(headerRow, 1).setBackground('#d9ead3');
  if (summary) {
    range(summary).setFontWeight('bold').setBackground('#f3f3f3');
    range({ ...summary, columns: 1 }).setHorizontalAlignment('left');
  }
  if (texts) range(texts).setWrap(false).setHorizontalAlignment('left');
  for (const { format, ...area } of formats) range(area).setNumberFormat(format);
};

/** A workbook of one sheet in the account's own Drive, in the office's locale, as large as what it holds. */
const passingBook = (name: string, sheet: WorkbookSheet): string => {
  const { title, cells, texts } = sheet;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const book = SpreadsheetApp.create(name, cells.length, width);
  book.setSpreadsheetLocale('in_ID');
  const [only] = book.getSheets();
  if (only === undefined) throw new Error('A new workbook has no sheet');
  only.setName(title);
  if (texts) only.getRange(texts.row, texts.column, texts.rows, texts.columns).setNumberFormat('@');
  writeRows(only, cells);
  dress(only, width, sheet);
  SpreadsheetApp.flush();
  return book.getId();
};

/** What a run that died has left: found by its name and kind, and put into the bin only, since a name proves nothing. */
const clearAway = (name: string, since: Instant): void => {
  const q = `name = '${searchText(name)}' and mimeType = '${sheetType}' and createdTime >= '${since}' and trashed = false and 'me' in owners`;
  const { files } = driveFiles().list({ q, fields: 'files(id)' });
  for (const { id } of files ?? [])
    if (id !== undefined) driveFiles().update({ trashed: true }, id, noMedia, { fields: 'id' });
};

/** The workbook is deleted for good whatever comes of it: all that it held is in the files. */
const exported = (passing: string, files: readonly SheetExport[]): readonly GoogleAppsScript.Base.Blob[] => {
  try {
    const exporter = driveFiles() as unknown as Exporter;
    return files.map(({ type, name }) =>
      exporter.export(passing, types[type], { alt: 'media' }).setName(name),
    );
  } finally {
    driveFiles().remove(passing);
  }
};

/**
 * A workbook of one sheet, exported whole: the export of a single sheet needs the export address and with it the scope
 * `script.external_request`, which E-SKM doesn't ask for. It is gone before the first file is there, so that a run that
 * died in between misses a file and clears away what it left.
 */
export const workbooks: Workbooks = {
  exportSheet(sheet, folderId, files, diedSince) {
    // A PDF's title is the name of what it is exported from.
    const name = (files.at(-1)?.name ?? sheet.title).replace(/\.\w+$/, '');
    if (diedSince !== null) clearAway(name, diedSince);
    const blobs = exported(passingBook(name, sheet), files);
    return files.map((file, at) => {
      const resource = { id: file.id, name: file.name, mimeType: types[file.type], parents: [folderId] };
      return storedFile(driveFiles().create(resource, blobs[at] ?? noMedia, { fields: storedFields }));
    });
  },
};
