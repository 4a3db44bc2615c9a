import { newDocument } from '../model/document';
import { blankDocument } from '../model/documentDefaults';
import { MIME_DOCUMENT, MIME_FORM, MIME_SPREADSHEET } from '../model/drive';
import { newForm } from '../model/form';
import { nextFileId, nextUuid } from '../model/ids';
import { newSpreadsheet } from '../model/spreadsheet';
import type { HostFunctions } from '../realm/context';
import { readDocx } from './docx/readDocx';
import { writeDocx } from './docx/writeDocx';
import { renderPdf, tableFileToSpreadsheet } from './onDemand';
import { imageSize } from './pdf/opaquePng';
import type { World } from './world';

type DocumentFunctions = Pick<
  HostFunctions,
  | 'documentToPdf'
  | 'documentToDocx'
  | 'docxToDocument'
  | 'tableFileToSpreadsheet'
  | 'newGoogleFile'
  | 'imageSize'
>;

/** Conversions of documents, tables and pictures that need Node. */
export function documentFunctions(world: World, now: () => number): DocumentFunctions {
  const { state } = world;
  const documentOf = (id: string) => {
    const document = state.documents[id];
    if (!document) throw new Error(`There is no document ${id}.`);
    return { model: document.model, title: state.drive.items[id]?.name ?? '' };
  };
  return {
    documentToPdf(id) {
      const { model, title } = documentOf(id);
      return renderPdf(model, { title, created: now(), exportId: nextUuid(state.ids) }).toString('base64');
    },
    documentToDocx(id) {
      const { model, title } = documentOf(id);
      return Buffer.from(writeDocx(model, title)).toString('base64');
    },
    docxToDocument: (bytes) => {
      const { model, dropped } = readDocx(Buffer.from(bytes, 'base64'));
      return { model, dropped: [...dropped] };
    },
    tableFileToSpreadsheet: (id, bytes) => tableFileToSpreadsheet(id, Buffer.from(bytes, 'base64')),
    newGoogleFile(id, mimeType) {
      if (mimeType === MIME_DOCUMENT) state.documents[id] = newDocument(id, blankDocument());
      if (mimeType === MIME_SPREADSHEET)
        state.spreadsheets[id] = newSpreadsheet(id, {
          locale: 'in_ID',
          timeZone: 'Asia/Jakarta',
          sheetName: 'Sheet1',
        });
      if (mimeType === MIME_FORM) state.forms[id] = newForm(id, `1FAIpQL${nextFileId(state.ids, 'google')}`);
    },
    imageSize: (bytes) => imageSize(Buffer.from(bytes, 'base64')),
  };
}
