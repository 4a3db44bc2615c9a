import { existsSync, readFileSync, statSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';

export type TableCell = string | number | boolean;

/** One row with its line in the file, counted from 1 at the very top. */
export type FileRow = { line: number; cells: TableCell[] };

/** A file that can't be read as a table; the message is the sentence to show. */
export class UnreadableFile extends Error {}

export type FileTable = {
  rows: FileRow[];
  /** Name of the sheet that was read, and of those that weren't; empty for CSV. */
  sheet: string;
  otherSheets: string[];
};

/** Reads a CSV (comma, semicolon or tab; UTF-8 or Windows-1252) or a workbook (XLSX, XLS) from disk. */
export const readTableFile = (path: string): FileTable => {
  const bytes = readBytes(path);
  const isWorkbook = startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, '\xd0\xcf\x11\xe0');
  return isWorkbook
    ? workbookTable(bytes, path)
    : { rows: csvRows(textOf(bytes), path), sheet: '', otherSheets: [] };
};

const readBytes = (path: string): Buffer => {
  if (!existsSync(path)) throw new UnreadableFile(`Berkas ${path} tidak ditemukan.`);
  if (statSync(path).isDirectory())
    throw new UnreadableFile(`${path} adalah folder, bukan berkas CSV atau XLSX.`);
  try {
    return readFileSync(path);
  } catch {
    throw new UnreadableFile(`Berkas ${path} tidak dapat dibuka.`);
  }
};

const startsWith = (bytes: Buffer, magic: string): boolean =>
  bytes.subarray(0, magic.length).toString('latin1') === magic;

/** UTF-8 where the bytes are that, else the code page in which older spreadsheets save CSV. */
const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const csvRows = (text: string, path: string): FileRow[] => {
  if (text.includes('\0')) throw new UnreadableFile(`Berkas ${path} bukan CSV atau XLSX.`);
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  let line = 1;
  const rows = parsed.data.map((cells) => {
    const row = { line, cells };
    // A quoted cell may run over several lines of the file.
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
  const fault = parsed.errors.find(({ type }) => type === 'Quotes');
  if (fault !== undefined) {
    const at = rows[fault.row ?? 0]?.line ?? 1;
    throw new UnreadableFile(`Berkas ${path}, baris ${at}: tanda kutip (") tidak berpasangan.`);
  }
  return rows;
};

/** The separator that occurs most outside quotes in the first lines; Indonesian spreadsheets save CSV with `;`. */
const delimiterOf = (text: string): string => {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, n: sample.split(delimiter).length }));
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).delimiter;
};

const workbookTable = (bytes: Buffer, path: string): FileTable => {
  const workbook = openWorkbook(bytes, path);
  const filled = workbook.SheetNames.filter((name) => workbook.Sheets[name]?.['!ref'] !== undefined);
  const [sheet = '', ...otherSheets] = filled;
  const dateOffset = workbook.Workbook?.WBProps?.date1904 ? 1462 : 0;
  return { rows: sheetRows(workbook.Sheets[sheet] ?? {}, dateOffset), sheet, otherSheets };
};

const openWorkbook = (bytes: Buffer, path: string): XLSX.WorkBook => {
  try {
    return XLSX.read(bytes, { cellNF: true, cellHTML: false, cellText: true });
  } catch {
    throw new UnreadableFile(`Berkas ${path} rusak atau bukan buku kerja Excel.`);
  }
};

/** All rows from A1 on, so that lines and columns are those the spreadsheet shows. Dates stay serial numbers (1900). */
const sheetRows = (sheet: XLSX.WorkSheet, dateOffset: number): FileRow[] => {
  const { e: end } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_, r) => ({
    line: r + 1,
    cells: Array.from({ length: end.c + 1 }, (_unused, c) =>
      cellValue(sheet[XLSX.utils.encode_cell({ r, c })], dateOffset),
    ),
  }));
};

const cellValue = (cell: XLSX.CellObject | undefined, dateOffset: number): TableCell => {
  if (cell?.v === undefined || cell.t === 'z') return '';
  // An error (#N/A) must not pass for a blank: its text is refused where an answer is expected.
  if (cell.t === 'e') return cell.w ?? '#ERROR!';
  if (cell.v instanceof Date) return cell.w ?? '';
  if (typeof cell.v === 'number' && typeof cell.z === 'string' && XLSX.SSF.is_date(cell.z))
    return cell.v + dateOffset;
  return cell.v;
};
