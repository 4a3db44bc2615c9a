import type { Node } from 'pdfmake/interfaces';
import LayoutBuilder from 'pdfmake/js/LayoutBuilder';
import PDFDocument from 'pdfmake/js/PDFDocument';
import Renderer from 'pdfmake/js/Renderer';
import SVGMeasure from 'pdfmake/js/SVGMeasure';
import { tableLayouts } from 'pdfmake/js/tableLayouts';
import { fontFiles, type PdfFont } from './pdfFonts';

export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfDefinition {
  /** Nodes as pdfmake takes them. */
  readonly content: unknown;
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly margins: PageMargins;
  /** Data URLs by name. */
  readonly images: Record<string, string>;
  /** True moves the node to a new page; see pdfmake's `pageBreakBefore`. */
  readonly pageBreakBefore?: ((node: Node, others: NodeQueries) => boolean) | undefined;
  readonly info: { readonly Title: string; readonly CreationDate: Date } & Record<string, string | Date>;
}

export interface NodeQueries {
  getPreviousNodesOnPage(): Node[];
}

/** Where a laid-out node begins and ends; pdfmake fills `positions` into the content it was given. */
export interface Position {
  readonly pageNumber: number;
  readonly top: number;
}

const defaultStyle = { font: 'Arimo', fontSize: 11 };

/**
 * Lays out and renders at one go. pdfmake's public `createPdf` is a promise (it may fetch pictures by URL);
 * Apps Script's `getAs` returns its blob at once, so its layouter and renderer are driven directly.
 */
export function makePdf(definition: PdfDefinition): Buffer {
  const document = openDocument(definition.pageSize, definition.images, definition.info);
  const pages = layOut(document, definition);
  new Renderer(document).renderPages(pages);
  return bytesOf(document);
}

function bytesOf(document: PDFDocument): Buffer {
  document.end();
  const parts: Buffer[] = [];
  for (let part = document.read(); part !== null; part = document.read()) parts.push(part);
  const bytes = Buffer.concat(parts);
  if (bytes.subarray(-8).toString('latin1').trim().endsWith('%%EOF')) return bytes;
  throw new Error('The PDF was not finished.');
}

type Clip = { readonly left: number; readonly width: number; readonly y: number; readonly height: number };

/** A PDF drawn piece by piece, in points from the upper left corner of the newest page. */
export interface DrawingPdf {
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  /** The face of the text that follows. */
  face(family: PdfFont, bold: boolean, italics: boolean, size: number): void;
  widthOf(text: string): number;
  text(text: string, x: number, y: number, colour: string, clip: Clip | null): void;
  fill(x: number, y: number, width: number, height: number, colour: string): void;
  /** The lines around one row of cells with these edges. */
  grid(edges: readonly number[], y: number, height: number, colour: string): void;
}

/** Renders what is drawn, without any layout. */
export function drawPdf(info: PdfDefinition['info'], draw: (pdf: DrawingPdf) => void): Buffer {
  const document = openDocument({ width: 100, height: 100 }, {}, info);
  const widths = new Map<string, number>();
  let face = '';
  draw({
    addPage: (options) => void document.addPage(options),
    face(family, bold, italics, size) {
      const wanted = `${family} ${bold} ${italics} ${size}`;
      if (wanted === face) return;
      face = wanted;
      document._font = document.provideFont(family, bold, italics);
      document.fontSize(size);
    },
    widthOf(text) {
      const key = `${face} ${text}`;
      const known = widths.get(key) ?? document.widthOfString(text);
      widths.set(key, known);
      return known;
    },
    text(text, x, y, colour, clip) {
      if (clip !== null) document.save().rect(clip.left, clip.y, clip.width, clip.height).clip();
      document.fillColor(colour).text(text, x, y, { lineBreak: false });
      if (clip !== null) document.restore();
    },
    fill: (x, y, width, height, colour) => void document.rect(x, y, width, height).fill(colour),
    grid(edges, y, height, colour) {
      const [first = 0] = edges;
      const last = edges.at(-1) ?? first;
      document.lineWidth(0.4);
      for (const x of edges) document.moveTo(x, y).lineTo(x, y + height);
      document.moveTo(first, y).lineTo(last, y);
      document
        .moveTo(first, y + height)
        .lineTo(last, y + height)
        .stroke(colour);
    },
  });
  return bytesOf(document);
}

export interface Measurer {
  /** The height that content takes in a column of `width` points, laid out for trial on an endless page. */
  height(content: unknown, width: number): number;
}

/** A measurer that takes pictures from `images` by name, those added later too. */
export function createMeasurer(images: Record<string, string>): Measurer {
  const document = openDocument({ width: 100, height: 100 }, images, {});
  return {
    height(content, width) {
      const end: { text: string; fontSize: number; positions?: Position[] } = { text: '.', fontSize: 1 };
      const margins = { left: 0, top: 0, right: 0, bottom: 0 };
      layOut(document, { content: [content, end], pageSize: { width, height: 1_000_000 }, margins, images });
      return end.positions?.[0]?.top ?? 0;
    },
  };
}

function openDocument(
  pageSize: { width: number; height: number },
  images: Record<string, string>,
  info: object,
): PDFDocument {
  const options = {
    size: [pageSize.width, pageSize.height],
    pdfVersion: '1.5',
    compress: true,
    autoFirstPage: false,
    displayTitle: true,
    lang: 'id',
    info: { Producer: 'eskm-sheets local runtime (pdfmake)', Creator: 'eskm-sheets', ...info },
    font: null,
  };
  const own = new Set(Object.values(fontFiles()).flatMap((family) => Object.values(family)));
  return new PDFDocument(fontFiles(), images, {}, {}, options, null, (path) => own.has(path));
}

function layOut(document: PDFDocument, definition: Omit<PdfDefinition, 'info'>) {
  const { width, height } = definition.pageSize;
  const size = { width, height, orientation: width > height ? 'landscape' : 'portrait' };
  const builder = new LayoutBuilder(size, definition.margins, new SVGMeasure());
  builder.registerTableLayouts(tableLayouts);
  return builder.layoutDocument(
    definition.content,
    document,
    {},
    defaultStyle,
    undefined,
    undefined,
    undefined,
    undefined,
    definition.pageBreakBefore,
  );
}
