import type { WorkbookSheet, Workbooks } from '../app/ports/workbooks';
import { columnLetters } from '../domain/survey/tableRow';
import { driveFiles, storedFields, storedFile } from './driveFiles';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const pdfType = 'application/pdf';

/** `export` answers a blob when asked for the media; its type declaration says nothing is answered. */
type Exporter = {
  export(fileId: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
};

/** A workbook of one sheet in the account's own Drive, in the office's locale; thrown away after the export. */
const scratchOf = (
  name: string,
  { title, cells, headerRow, widths, formats, forPrint = false }: WorkbookSheet,
): string => {
  const book = SpreadsheetApp.create(name);
  book.setSpreadsheetLocale('in_ID');
  const [sheet] = book.getSheets();
  if (sheet === undefined) throw new Error('A new workbook has no sheet');
  const width = Math.max(1, ...cells.map((row) => row.length));
  const [height, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height < cells.length) sheet.insertRowsAfter(height, cells.length - height);
  if (height > cells.length) sheet.deleteRows(cells.length + 1, height - cells.length);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  sheet.setName(title);
  sheet
    .getRange(1, 1, cells.length, width)
    .setValues(cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]));
  sheet.setFrozenRows(headerRow);
  sheet.getRange(1, 1, headerRow, width).setFontWeight('bold');
  sheet.getRange(headerRow, 1, 1, width).setBackground('#d9ead3').setWrap(true);
  const given = Math.min(widths.length - 1, width);
  for (let at = 0; at < given; at += 1) sheet.setColumnWidth(at + 1, widths[at] ?? 100);
  if (given < width) sheet.setColumnWidths(given + 1, width - given, widths.at(-1) ?? 100);
  if (forPrint) {
    const below = sheet.getRange(headerRow, 1, cells.length - headerRow + 1, width);
    below.setHorizontalAlignment('center').setVerticalAlignment('middle');
    sheet.getRange(headerRow, 1, cells.length - headerRow + 1, 1).setWrap(true);
  }
  const last = columnLetters(width);
  for (const format of new Set(formats.map((one) => one.format))) {
    const rows = formats.filter((one) => one.format === format).map(({ row }) => `B${row}:${last}${row}`);
    sheet.getRangeList(rows).setNumberFormat(format);
  }
  SpreadsheetApp.flush();
  return book.getId();
};

/**
 * A workbook of one sheet, exported whole: the export of a single sheet needs the export address and with it the scope
 * `script.external_request`, which E-SKM doesn't ask for.
 */
const exported =
  (mimeType: string): Workbooks['exportPdf'] =>
  (name, folderId, id, sheet) => {
    const scratch = scratchOf(name, sheet);
    try {
      const files = driveFiles() as unknown as Exporter;
      const blob = files.export(scratch, mimeType, { alt: 'media' }).setName(name);
      const resource = { id, name, mimeType, parents: [folderId] };
      return storedFile(driveFiles().create(resource, blob, { fields: storedFields }));
    } finally {
      DriveApp.getFileById(scratch).setTrashed(true);
    }
  };

export const workbooks: Workbooks = { exportXlsx: exported(xlsxType), exportPdf: exported(pdfType) };
