import type { WorkbookSheet, Workbooks } from '../app/ports/workbooks';
import { driveFiles, storedFields, storedFile } from './driveFiles';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `export` answers a blob when asked for the media; its type declaration says nothing is answered. */
type Exporter = {
  export(fileId: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
};

/** A workbook of one sheet in the account's own Drive, in the office's locale; thrown away after the export. */
const scratchOf = (name: string, { title, cells, headerRow, widths, formats }: WorkbookSheet): string => {
  const book = SpreadsheetApp.create(name);
  book.setSpreadsheetLocale('in_ID');
  const [sheet] = book.getSheets();
  if (sheet === undefined) throw new Error('A new workbook has no sheet');
  const width = cells[0]?.length ?? 1;
  const [height, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height < cells.length) sheet.insertRowsAfter(height, cells.length - height);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  sheet.setName(title);
  sheet.getRange(1, 1, cells.length, width).setValues(cells.map((row) => [...row]));
  sheet.setFrozenRows(headerRow);
  sheet.getRange(1, 1, headerRow, width).setFontWeight('bold');
  sheet.getRange(headerRow, 1, 1, width).setBackground('#d9ead3').setWrap(true);
  for (let at = 0; at < width; at += 1) sheet.setColumnWidth(at + 1, widths[at] ?? widths.at(-1) ?? 100);
  for (const { row, format } of formats) sheet.getRange(row, 2, 1, width - 1).setNumberFormat(format);
  SpreadsheetApp.flush();
  return book.getId();
};

export const workbooks: Workbooks = {
  exportXlsx(name, folderId, id, sheet) {
    const scratch = scratchOf(name, sheet);
    try {
      const files = driveFiles() as unknown as Exporter;
      const blob = files.export(scratch, xlsxType, { alt: 'media' }).setName(name);
      const resource = { id, name, mimeType: xlsxType, parents: [folderId] };
      return storedFile(driveFiles().create(resource, blob, { fields: storedFields }));
    } finally {
      DriveApp.getFileById(scratch).setTrashed(true);
    }
  },
};
