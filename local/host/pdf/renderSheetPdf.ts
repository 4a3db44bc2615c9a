import { sheetLocale } from '../../model/locale';
import { showNumber, showText } from '../../model/numberFormat';
import type { Row, SheetState, SpreadsheetState, Style } from '../../model/spreadsheet';
import { makePdf } from './pdfEngine';
import { pdfFont } from './pdfFonts';
import type { PdfStamp } from './renderPdf';

/** A4 upright, as Drive exports a workbook unless its address says otherwise. */
const page = { width: 595.28, height: 841.89 };
const margin = 50;
const pointsPerPixel = 0.75;
const usualWidth = 100;

/**
 * Exports a workbook as PDF: every visible sheet from a new page, fitted to the page's width, gridlines drawn unless
 * hidden, frozen rows at the head of every page. Google's own settings for this export are not documented.
 */
export function renderSheetPdf(book: SpreadsheetState, stamp: PdfStamp): Buffer {
  const content = book.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet, at) => {
      const table = sheetTable(sheet, book);
      return table === null ? [] : [at === 0 ? table : { ...table, pageBreak: 'before' }];
    });
  return makePdf({
    content,
    pageSize: page,
    margins: { left: margin, top: margin, right: margin, bottom: margin },
    images: {},
    info: { Title: stamp.title, CreationDate: new Date(stamp.created), Keywords: stamp.exportId },
  });
}

type Cell = Record<string, unknown>;

function sheetTable(sheet: SheetState, book: SpreadsheetState): Cell | null {
  const height = lastOf(sheet.rows, (row) => row?.v.some(filled) ?? false);
  const width = Math.max(0, ...sheet.rows.map((row) => (row === null ? 0 : lastOf(row.v, filled))));
  if (height === 0 || width === 0) return null;
  const pixels = Array.from({ length: width }, (_, at) => sheet.columnWidths[at] ?? usualWidth);
  const room = page.width - 2 * margin;
  const natural = pixels.reduce((sum, one) => sum + one * pointsPerPixel, 0);
  const scale = Math.min(1, room / natural);
  // Each cell keeps two points of air on both sides.
  const widths = pixels.map((one) => one * pointsPerPixel * scale - 4);
  const cells = cellWriter(sheet, book, scale);
  return {
    table: {
      headerRows: Math.min(sheet.frozenRows, height - 1),
      dontBreakRows: true,
      widths,
      body: Array.from({ length: height }, (_, at) => rowCells(sheet.rows[at] ?? null, width, cells)),
    },
    layout: {
      hLineWidth: () => (sheet.gridlinesHidden ? 0 : 0.4),
      vLineWidth: () => (sheet.gridlinesHidden ? 0 : 0.4),
      hLineColor: () => '#b7b7b7',
      vLineColor: () => '#b7b7b7',
      paddingLeft: () => 2,
      paddingRight: () => 2,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
  };
}

const filled = (value: unknown): boolean => value !== null && value !== '';

function lastOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  let length = list.length;
  while (length > 0 && !is(list[length - 1] as T)) length -= 1;
  return length;
}

type CellWriter = (row: Row, column: number) => Cell;

function cellWriter(sheet: SheetState, book: SpreadsheetState, scale: number): CellWriter {
  const locale = sheetLocale(book.locale);
  return (row, column) => {
    const value = row.v[column] ?? null;
    const style: Style = sheet.styles[row.s?.[column] ?? -1] ?? {};
    const text =
      typeof value === 'number'
        ? showNumber(value, style.format, locale)
        : typeof value === 'string'
          ? showText(value, style.format)
          : String(value ?? '');
    return {
      text,
      font: pdfFont(style.fontFamily),
      fontSize: (style.fontSize ?? 10) * scale,
      alignment: alignmentOf(style, typeof value === 'number'),
      noWrap: style.wrap !== 'WRAP',
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italics: true } : {}),
      ...(style.fontColor ? { color: style.fontColor } : {}),
      ...(style.background ? { fillColor: style.background } : {}),
    };
  };
}

function alignmentOf({ horizontal }: Style, isNumber: boolean): 'left' | 'center' | 'right' {
  if (horizontal === 'center') return 'center';
  if (horizontal === 'left' || horizontal === 'general-left') return 'left';
  if (horizontal === 'right' || horizontal === 'general-right') return 'right';
  return isNumber ? 'right' : 'left';
}

/** Text that isn't wrapped runs over the empty cells beside it. */
function rowCells(row: Row | null, width: number, cells: CellWriter): Cell[] {
  if (row === null) return Array.from({ length: width }, () => ({ text: ' ' }));
  const line: Cell[] = [];
  for (let at = 0; at < width; at += 1) {
    const cell = cells(row, at);
    const end = runsTo(row, at, width);
    const spans = end > at + 1 && typeof row.v[at] === 'string' && row.v[at] !== '' && cell.noWrap === true;
    line.push(spans ? { ...cell, colSpan: end - at } : cell);
    if (!spans) continue;
    for (let over = at + 1; over < end; over += 1) line.push({});
    at = end - 1;
  }
  return line;
}

function runsTo(row: Row, from: number, width: number): number {
  let at = from + 1;
  while (at < width && !filled(row.v[at] ?? null)) at += 1;
  return at;
}
