import type { DocumentModel, ParagraphElement } from '../../model/documentModel';
import { opaquePng } from './opaquePng';
import type { Measurer, Position } from './pdfEngine';

/** A pdfmake node as this folder builds it; what is not named here passes through to pdfmake. */
export interface PdfNode {
  /** Left, top, right, bottom in points. */
  margin?: [number, number, number, number];
  pageBreak?: 'before';
  id?: string;
  /** Filled in by the layout, one for each line. */
  positions?: Position[];
  [attribute: string]: unknown;
}

/** What turning blocks into pdfmake content shares. */
export interface PdfContext {
  readonly model: DocumentModel;
  readonly markers: ReadonlyMap<ParagraphElement, string>;
  /** Data URLs by name; filled on the way. */
  readonly images: Record<string, string>;
  readonly measurer: Measurer;
  /** The page number and count, in a header or footer; the body refers by reference. */
  readonly page?: { readonly current: number; readonly count: number };
  /** Footnote ids in the order met; filled on the way. */
  readonly footnotes: string[];
  /** Ids already given to nodes; pdfmake refuses doubles. */
  readonly ids: Set<string>;
}

/** Id of the document's last node: what NUMPAGES in the body refers to. */
export const lastNodeId = 'document-end';

const knownImages = new Map<string, string>();

/** Puts a picture into the context's images and gives its name there. */
export function imageName(context: PdfContext, mimeType: string, base64: string): string {
  const name = `image-${base64.length}-${base64.slice(-40, -4)}`;
  if (!context.images[name]) {
    let url = knownImages.get(base64);
    if (url === undefined) {
      url =
        mimeType === 'image/jpeg'
          ? `data:image/jpeg;base64,${base64}`
          : `data:image/png;base64,${opaquePng(mimeType, base64)}`;
      if (knownImages.size > 50) knownImages.clear();
      knownImages.set(base64, url);
    }
    context.images[name] = url;
  }
  return name;
}

/** The id once, undefined when a node has it already. */
export function freshId(context: PdfContext, id: string | undefined): string | undefined {
  if (id === undefined || context.ids.has(id)) return undefined;
  context.ids.add(id);
  return id;
}
