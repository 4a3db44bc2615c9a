// biome-ignore-all lint/style/noDefaultExport: this is the shape of the package itself.
// The parts of pdfmake that its public face drives only asynchronously; see pdfEngine.ts.
declare module 'pdfmake/js/PDFDocument' {
  export default class PDFDocument {
    constructor(
      fonts: object,
      images: Record<string, string>,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    end(): void;
    addPage(options: { size: readonly [number, number]; margin: number }): this;
    provideFont(family: string, bold: boolean, italics: boolean): unknown;
    /** The font in use, as `provideFont` gives it. */
    _font: unknown;
    fontSize(points: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(points: number): this;
    fill(colour: string): this;
    fillColor(colour: string): this;
    stroke(colour: string): this;
    save(): this;
    clip(): this;
    restore(): this;
    read(): Buffer | null;
  }
}

declare module 'pdfmake/js/LayoutBuilder' {
  import type PDFDocument from 'pdfmake/js/PDFDocument';
  export interface LaidOutPage {
    readonly items: readonly unknown[];
  }
  export default class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object);
    registerTableLayouts(layouts: object): void;
    layoutDocument(
      content: unknown,
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
      watermark: unknown,
      pageBreakBefore: unknown,
    ): LaidOutPage[];
  }
}

declare module 'pdfmake/js/Renderer' {
  import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder';
  import type PDFDocument from 'pdfmake/js/PDFDocument';
  export default class Renderer {
    constructor(document: PDFDocument);
    renderPages(pages: readonly LaidOutPage[]): void;
  }
}

declare module 'pdfmake/js/SVGMeasure' {
  export default class SVGMeasure {}
}

declare module 'pdfmake/js/tableLayouts' {
  export const tableLayouts: object;
}
