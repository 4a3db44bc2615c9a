import { newDocument } from '../model/document';
import { type DriveItem, MIME_DOCUMENT, MIME_DOCX, MIME_SPREADSHEET, MIME_XLSX } from '../model/drive';
import type { RealmContext } from './context';

const tableTypes = [MIME_XLSX, 'text/csv', 'application/vnd.ms-excel'];

/** Whether Drive turns bytes of one type into one of Google's own (those emulated here). */
export function converts(from: string, to: string): boolean {
  if (to === MIME_DOCUMENT) return from === MIME_DOCX;
  return to === MIME_SPREADSHEET && tableTypes.includes(from);
}

/** Converts uploaded bytes into the content of a Google Doc or Sheet, new or existing. */
export function convertInto(ctx: RealmContext, item: DriveItem, bytes: string): void {
  const { state } = ctx;
  if (item.mimeType === MIME_DOCUMENT) {
    const { model, dropped } = ctx.host.docxToDocument(bytes);
    state.documents[item.id] = ctx.own(newDocument(item.id, model, dropped));
  } else {
    state.spreadsheets[item.id] = ctx.own(ctx.host.tableFileToSpreadsheet(item.id, bytes));
  }
}
