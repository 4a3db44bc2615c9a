import type { SheetRead, TableFile, TableFiles } from '../app/ports/tableFiles';
import { driveFiles, searchText } from './driveFiles';
import type { Book, Sheet } from './sheetRows';

const sheetType = 'application/vnd.google-apps.spreadsheet';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const xlsType = 'application/vnd.ms-excel';
const excelTypes = [xlsxType, xlsType];
const csvTypes = ['text/csv', 'text/comma-separated-values', 'text/tab-separated-values', 'text/plain'];

/** Marks the passing sheets, so that one left behind by a run that died is found and deleted by the next. */
const passing = { key: 'eskm', value: 'sementara' } as const;

const fields = 'id,name,mimeType,modifiedTime,trashed';

const kindOf = (mimeType: string): TableFile['kind'] => {
  if (mimeType === sheetType) return 'sheet';
  if (excelTypes.includes(mimeType)) return 'excel';
  return csvTypes.includes(mimeType) ? 'csv' : 'other';
};

const toFile = (file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): TableFile => ({
  id: file.id ?? '',
  name: file.name ?? '',
  kind: kindOf(file.mimeType ?? ''),
  changed: file.modifiedTime ?? '',
});

/** The cell of a foreign workbook: dates in that workbook's own zone, one call for each different day. */
const cellReader = (zone: string) => {
  const known = new Map<number, string>();
  return (value: unknown): string | number => {
    if (typeof value === 'number') return value;
    if (!(value instanceof Date)) return String(value ?? '');
    const at = value.getTime();
    const text =
      known.get(at) ?? Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm:ss').replace(/ 00:00:00$/, '');
    known.set(at, text);
    return text;
  };
};

const readBook = (book: Book, wanted: string): SheetRead => {
  const sheets = book.getSheets();
  const found: Sheet | undefined =
    sheets.find((sheet) => sheet.getName() === wanted) ??
    sheets.find((sheet) => sheet.getLastRow() > 0) ??
    sheets[0];
  if (found === undefined) throw new Error('A workbook without a sheet');
  const cell = cellReader(book.getSpreadsheetTimeZone());
  return {
    sheet: found.getName(),
    sheets: sheets.map((sheet) => sheet.getName()),
    rows: found
      .getDataRange()
      .getValues()
      .map((row) => row.map(cell)),
  };
};

const deletePassing = (): void => {
  const q = `appProperties has { key='${passing.key}' and value='${passing.value}' } and 'me' in owners`;
  const { files } = driveFiles().list({ q, fields: 'files(id)' });
  for (const { id } of files ?? []) if (id !== undefined) driveFiles().remove(id);
};

/**
 * Drive converts on `files.create` when the metadata names a Google type and the content is another
 * (developers.google.com/workspace/drive/api/guides/manage-uploads, "Import to Google Docs types").
 */
const converted = (blob: GoogleAppsScript.Base.Blob): string | null => {
  const resource = {
    name: 'E-SKM, sementara',
    mimeType: sheetType,
    appProperties: { [passing.key]: passing.value },
  };
  try {
    return driveFiles().create(resource, blob, { fields: 'id' }).id ?? null;
  } catch (error) {
    // Not an Excel file in spite of its name, damaged, or locked with a password.
    if (/bad request|invalid|unable to|conver/i.test(String(error))) return null;
    throw error;
  }
};

const blobOf = (file: Parameters<TableFiles['readExcel']>[0]): GoogleAppsScript.Base.Blob => {
  if ('id' in file) return DriveApp.getFileById(file.id).getBlob();
  const type = /\.xls$/i.test(file.name) ? xlsType : xlsxType;
  return Utilities.newBlob(Utilities.base64Decode(file.base64), type, file.name);
};

export const tableFiles: TableFiles = {
  recent(name) {
    const types = [sheetType, ...excelTypes, 'text/csv'].map((type) => `mimeType = '${type}'`).join(' or ');
    const named = name === '' ? '' : ` and name contains '${searchText(name)}'`;
    const { files } = driveFiles().list({
      q: `trashed = false and (${types})${named}`,
      orderBy: 'modifiedTime desc',
      pageSize: 30,
      fields: `files(${fields})`,
    });
    return (files ?? []).map(toFile);
  },
  find(id) {
    try {
      const file = driveFiles().get(id, { fields });
      return file.trashed ? null : toFile(file);
    } catch (error) {
      if (/not found/i.test(String(error))) return null;
      throw error;
    }
  },
  text(id) {
    const blob = DriveApp.getFileById(id).getBlob();
    const text = blob.getDataAsString('UTF-8');
    return text.includes('\uFFFD') ? blob.getDataAsString('windows-1252') : text;
  },
  readSheet: (id, sheet) => readBook(SpreadsheetApp.openById(id), sheet),
  readExcel(file, sheet) {
    deletePassing();
    const id = converted(blobOf(file));
    if (id === null) return null;
    try {
      return readBook(SpreadsheetApp.openById(id), sheet);
    } finally {
      // For good and not into the bin: the file may hold names and NIK.
      driveFiles().remove(id);
    }
  },
};
