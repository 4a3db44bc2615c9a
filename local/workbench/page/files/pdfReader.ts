/** What is used of pdf.js; it is served as a file of its own and loaded when the first PDF is opened. */
export type PdfPage = {
  getViewport(at: { scale: number }): { readonly width: number; readonly height: number };
  render(into: {
    canvas: HTMLCanvasElement;
    canvasContext: CanvasRenderingContext2D;
    viewport: ReturnType<PdfPage['getViewport']>;
  }): { readonly promise: Promise<void>; cancel(): void };
  getTextContent(): Promise<{
    readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[];
  }>;
};

export type PdfDocument = {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
};

type PdfLibrary = {
  getDocument(source: { data: Uint8Array; isEvalSupported: boolean }): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
};

const address = '/pdfjs.mjs';

/** Opens a PDF in whatever browser, those without a viewer of their own (phones) included. */
export const openPdf = async (data: Uint8Array): Promise<{ document: PdfDocument; close: () => void }> => {
  const library = (await import(address)) as PdfLibrary;
  const loading = library.getDocument({ data, isEvalSupported: false });
  return { document: await loading.promise, close: () => void loading.destroy() };
};
