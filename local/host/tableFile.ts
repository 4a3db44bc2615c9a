import { read, utils, type WorkBook } from '@e965/xlsx';
import {
  type CellValue,
  newSheet,
  type Row,
  type SheetState,
  type SpreadsheetState,
} from '../model/spreadsheet';

const dateFormat = 'dd/mm/yyyy';

/**
 * A .xlsx, .xls or .csv as a workbook of Google Sheets: values (formulas by their last results), dates as serial
 * numbers with a date format. Throws when the bytes are none of these.
 */
export function tableFileToSpreadsheet(id: string, bytes: Uint8Array): SpreadsheetState {
  let book: WorkBook;
  try {
    book = read(bytes, { type: 'array', cellDates: false, cellNF: true, dense: true });
  } catch (error) {
    throw new Error(`The file is not a table: ${(error as Error).message}`);
  }
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const range = utils.decode_range(sheet?.['!ref'] ?? 'A1');
    const made = newSheet(index, name, Math.max(1000, range.e.r + 1), Math.max(26, range.e.c + 1));
    made.styles.push({ format: dateFormat });
    const cells = sheet?.['!data'] ?? [];
    made.rows = Array.from({ length: cells.length }, (_, row) => rowOf(cells[row] ?? [], made));
    return made;
  });
  return {
    id,
    locale: 'in_ID',
    timeZone: 'Asia/Jakarta',
    sheets: sheets.length > 0 ? sheets : [newSheet(0, 'Sheet1')],
    activeSheetId: 0,
    namedRanges: [],
    dirty: [],
  };
}

type SourceCell = { t: string; v?: unknown; z?: unknown } | undefined;

function rowOf(cells: readonly SourceCell[], sheet: SheetState): Row {
  const row: Row = { v: Array.from(cells, cellValue) };
  const styles = Array.from(cells, (cell) =>
    cell?.t === 'n' && /[dmy]/i.test(String(cell.z ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, ''))
      ? sheet.styles.length - 1
      : null,
  );
  if (styles.some((style) => style !== null)) row.s = styles;
  return row;
}

function cellValue(cell: SourceCell): CellValue {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === null) return null;
  if (cell.t === 'n' || cell.t === 'b' || cell.t === 's') return cell.v as CellValue;
  return cell.t === 'e' ? '#ERROR!' : String(cell.v);
}
