import { templates } from 'eskm:templates';
import type { Documents } from '../app/ports/documents';
import type { Files } from '../app/ports/files';
import { refitProcessingTable } from '../shared/templates/report/refitProcessingTable';
import { bodyLines, editLines } from './bodyLines';
import { canonicalText } from './canonicalText';
import { driveFiles, storedFields, storedFile } from './driveFiles';
import { inspectMarkers } from './inspectMarkers';
import { greyMark, markDocument } from './markDocument';
import { mergeAtOnce } from './mergeAtOnce';
import { mergeDocument } from './mergeDocument';
import { renewCells, renewPictures } from './renewDocument';
import { tableRows, tableTexts } from './tableRows';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const docType = 'application/vnd.google-apps.document';
const pdfType = 'application/pdf';

/** The documents port over DocumentApp and Drive. */
export function createDocuments(files: Pick<Files, 'copy'>): Documents {
  return {
    convertTemplate(name, docxBase64, folderId) {
      const docx = Utilities.newBlob(Utilities.base64Decode(docxBase64), docxType, `${name}.docx`);
      // A target type of Google's own asks Drive to convert; DriveApp can't.
      const resource = { name, mimeType: docType, parents: [folderId] };
      return storedFile(driveFiles().create(resource, docx, { fields: storedFields }));
    },

    makeReportTemplate(name, folderId, elementCount) {
      const docx = Utilities.newBlob(Utilities.base64Decode(templates.laporan ?? ''), 'application/zip');
      const parts = Utilities.unzip(docx).filter((part) => !(part.getName() ?? '').endsWith('/'));
      for (const part of parts) {
        if (part.getName() !== 'word/document.xml') continue;
        part.setDataFromString(refitProcessingTable(part.getDataAsString('UTF-8'), elementCount), 'UTF-8');
      }
      const zipped = Utilities.zip(parts, `${name}.docx`).setContentType(docxType);
      const resource = { name, mimeType: docType, parents: [folderId] };
      return storedFile(driveFiles().create(resource, zipped, { fields: storedFields }));
    },

    copy: (templateId, name, folderId) => files.copy(templateId, name, folderId),

    inspect: (docId) => inspectMarkers(DocumentApp.openById(docId)),

    merge(docId, data) {
      mergeAtOnce(docId, data);
      const document = DocumentApp.openById(docId);
      mergeDocument(document, data);
      const lines = bodyLines(document).map(({ text }) => text);
      const tables = tableTexts(document);
      // Others, the PDF export included, see the changes only after this.
      document.saveAndClose();
      return { lines, tables };
    },

    tableRows: (docId, head) => tableRows(DocumentApp.openById(docId), head),

    read(docId) {
      const document = DocumentApp.openById(docId);
      return { lines: bodyLines(document), tables: tableTexts(document) };
    },

    renew(docId, { lines, cells, pictures }) {
      const document = DocumentApp.openById(docId);
      editLines(document, lines);
      renewCells(document, cells);
      renewPictures(document, pictures);
      const now = bodyLines(document).map(({ text }) => text);
      document.saveAndClose();
      return now;
    },

    bodyLines: (docId) => bodyLines(DocumentApp.openById(docId)),

    edit(docId, edits) {
      const document = DocumentApp.openById(docId);
      editLines(document, edits);
      document.saveAndClose();
    },

    mark(docId, words) {
      const document = DocumentApp.openById(docId);
      markDocument(document, words, greyMark);
      document.saveAndClose();
    },

    canonicalText: (docId) => canonicalText(DocumentApp.openById(docId)),

    exportPdf(docId, name, folderId, id) {
      const pdf = DriveApp.getFileById(docId).getAs(pdfType).setName(name);
      const resource = { name, mimeType: pdfType, parents: [folderId], ...(id === undefined ? {} : { id }) };
      return storedFile(driveFiles().create(resource, pdf, { fields: storedFields }));
    },
  };
}
