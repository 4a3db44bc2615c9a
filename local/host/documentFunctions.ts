import { nextUuid } from '../model/ids';
import type { HostFunctions } from '../realm/context';
import { readDocx } from './docx/readDocx';
import { imageSize } from './pdf/opaquePng';
import { renderPdf } from './pdf/renderPdf';
import type { World } from './world';

type DocumentFunctions = Pick<HostFunctions, 'documentToPdf' | 'docxToDocument' | 'imageSize'>;

/** Conversions of documents and pictures that need Node. */
export function documentFunctions(world: World, now: () => number): DocumentFunctions {
  const { state } = world;
  return {
    documentToPdf(id) {
      const document = state.documents[id];
      if (!document) throw new Error(`There is no document ${id}.`);
      const title = state.drive.items[id]?.name ?? '';
      const stamp = { title, created: now(), exportId: nextUuid(state.ids) };
      return renderPdf(document.model, stamp).toString('base64');
    },
    docxToDocument: (bytes) => {
      const { model, dropped } = readDocx(Buffer.from(bytes, 'base64'));
      return { model, dropped: [...dropped] };
    },
    imageSize: (bytes) => imageSize(Buffer.from(bytes, 'base64')),
  };
}
