import { sheetLocale } from '../../model/locale';
import { showNumber, showText } from '../../model/numberFormat';
import type { Row, SheetState, SpreadsheetState, Style } from '../../model/spreadsheet';
import { type DrawingPdf, drawPdf } from './pdfEngine';
import { pdfFont } from './pdfFonts';
import type { PdfStamp } from './renderPdf';

/** A4 upright, as Drive exports a workbook unless its address says otherwise. */
const page = { width: 595.28, height: 841.89 };
const margin = 50;
const pointsPerPixel = 0.75;
const usualWidth = 100;
/** Air in a cell, in points: at the sides, and above and below the lines together. */
const air = { side: 2, height: 3.5 };
const gridline = '#b7b7b7';

/**
 * Exports a workbook as PDF: every visible sheet from a new page, fitted to the page's width, gridlines drawn unless
 * hidden, frozen rows at the head of every page. Google's own settings for this export are not documented. Drawn
 * directly: pdfmake's layouter takes milliseconds a row, and an annex has thousands.
 */
export function renderSheetPdf(book: SpreadsheetState, stamp: PdfStamp): Buffer {
  const info = { Title: stamp.title, CreationDate: new Date(stamp.created), Keywords: stamp.exportId };
  return drawPdf(info, (pdf) => {
    for (const sheet of book.sheets) if (!sheet.hidden) drawSheet(pdf, sheet, book);
  });
}

/** A cell ready to be drawn: its lines, where it begins and how wide it may run, in points. */
type Drawn = {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** How far its text runs over the cells beside it; not beyond `left` when it stays in its own. */
  readonly covers: number;
};
type DrawnRow = { readonly cells: readonly Drawn[]; readonly height: number };

function drawSheet(pdf: DrawingPdf, sheet: SheetState, book: SpreadsheetState): void {
  const height = lastOf(sheet.rows, (row) => row?.v.some(filled) ?? false);
  const width = Math.max(0, ...sheet.rows.map((row) => (row === null ? 0 : lastOf(row.v, filled))));
  if (height === 0 || width === 0) return;
  const pixels = Array.from({ length: width }, (_, at) => sheet.columnWidths[at] ?? usualWidth);
  const natural = pixels.reduce((sum, one) => sum + one * pointsPerPixel, 0);
  const scale = Math.min(1, (page.width - 2 * margin) / natural);
  const edges = [margin];
  for (const one of pixels) edges.push((edges.at(-1) ?? margin) + one * pointsPerPixel * scale);
  const rowAt = (at: number): DrawnRow => rowOf(pdf, sheet.rows[at] ?? null, { sheet, book, edges, scale });
  const frozen = Math.min(sheet.frozenRows, height - 1);
  const heads = Array.from({ length: frozen }, (_, at) => rowAt(at));
  let y = Number.POSITIVE_INFINITY;
  const put = (row: DrawnRow): void => {
    drawRow(pdf, row, y, { sheet, edges, scale });
    y += row.height;
  };
  for (let at = frozen; at < height; at += 1) {
    const row = rowAt(at);
    if (y + row.height > page.height - margin) {
      pdf.addPage({ size: [page.width, page.height], margin: 0 });
      y = margin;
      for (const head of heads) put(head);
    }
    put(row);
  }
}

const filled = (value: unknown): boolean => value !== null && value !== '';

function lastOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  let length = list.length;
  while (length > 0 && !is(list[length - 1] as T)) length -= 1;
  return length;
}

type Frame = {
  readonly sheet: SheetState;
  readonly book: SpreadsheetState;
  readonly edges: readonly number[];
  readonly scale: number;
};

const sizeOf = (style: Style, scale: number): number => (style.fontSize ?? 10) * scale;

function rowOf(pdf: DrawingPdf, row: Row | null, { sheet, book, edges, scale }: Frame): DrawnRow {
  const locale = sheetLocale(book.locale);
  const cells: Drawn[] = [];
  const columns = edges.length - 1;
  for (let at = 0; row !== null && at < columns; at += 1) {
    const value = row.v[at] ?? null;
    const style: Style = sheet.styles[row.s?.[at] ?? -1] ?? {};
    if (!filled(value) && style.background === undefined) continue;
    const text =
      typeof value === 'number'
        ? showNumber(value, style.format, locale)
        : typeof value === 'string'
          ? showText(value, style.format)
          : String(value ?? '');
    setFont(pdf, style, scale);
    const own = (edges[at + 1] ?? 0) - (edges[at] ?? 0) - 2 * air.side;
    // Text that isn't wrapped and doesn't fit runs over the empty cells beside it.
    const over = typeof value === 'string' && style.wrap !== 'WRAP' && pdf.widthOf(text) > own;
    const end = over ? runsTo(row, at, columns) : at + 1;
    const left = edges[at] ?? margin;
    const width = (edges[end] ?? left) - left;
    const lines = style.wrap === 'WRAP' ? wrapped(pdf, text, style, width - 2 * air.side, scale) : [text];
    const align = over ? 'left' : alignmentOf(style, typeof value === 'number');
    const covers = over ? left + Math.min(width, 2 * air.side + pdf.widthOf(text)) : left;
    cells.push({ lines, style, left, width, align, covers });
  }
  const heights = cells.map(({ lines, style }) => lines.length * sizeOf(style, scale) * 1.2);
  // A height that was set stays; the others fit what is in them.
  const natural = Math.max(10 * scale * 1.2, ...heights) + air.height;
  return { cells, height: row?.height === undefined ? natural : row.height * pointsPerPixel * scale };
}

function runsTo(row: Row, from: number, columns: number): number {
  let at = from + 1;
  while (at < columns && !filled(row.v[at] ?? null)) at += 1;
  return at;
}

function setFont(pdf: DrawingPdf, style: Style, scale: number): void {
  pdf.face(pdfFont(style.fontFamily), style.bold === true, style.italic === true, sizeOf(style, scale));
}

function wrapped(
  pdf: DrawingPdf,
  text: string,
  style: Style,
  room: number,
  scale: number,
): readonly string[] {
  setFont(pdf, style, scale);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && pdf.widthOf(`${last} ${word}`) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function alignmentOf({ horizontal }: Style, isNumber: boolean): Drawn['align'] {
  if (horizontal === 'center') return 'center';
  if (horizontal === 'left' || horizontal === 'general-left') return 'left';
  if (horizontal === 'right' || horizontal === 'general-right') return 'right';
  return isNumber ? 'right' : 'left';
}

function drawRow(
  pdf: DrawingPdf,
  { cells, height }: DrawnRow,
  y: number,
  { sheet, edges, scale }: Omit<Frame, 'book'>,
): void {
  for (const { style, left, width } of cells)
    if (style.background !== undefined) pdf.fill(left, y, width, height, style.background);
  // No gridline runs through a text.
  const crosses = (x: number): boolean => cells.some(({ left, covers }) => left < x && x < covers);
  if (!sheet.gridlinesHidden)
    pdf.grid(
      edges.filter((x) => !crosses(x)),
      y,
      height,
      gridline,
    );
  for (const { lines, style, left, width, align } of cells) {
    setFont(pdf, style, scale);
    const line = sizeOf(style, scale) * 1.2;
    const top = y + (height - lines.length * line) / 2;
    for (const [at, text] of lines.entries()) {
      const spare = width - 2 * air.side - pdf.widthOf(text);
      const shift = align === 'left' ? 0 : align === 'right' ? spare : spare / 2;
      // What doesn't fit beside a filled cell is cut off at its edge.
      const clip = spare < 0 ? { left, width, y, height } : null;
      pdf.text(
        text,
        left + air.side + Math.max(0, shift),
        top + at * line,
        style.fontColor ?? '#000000',
        clip,
      );
    }
  }
}
