import {
  isGoogleType,
  MIME_DOCUMENT,
  MIME_DOCX,
  MIME_FOLDER,
  MIME_PDF,
  MIME_SPREADSHEET,
  MIME_XLSX,
} from '../model/drive';
import { base64Length } from './base64';
import { makeBlob } from './blob';
import type { RealmContext } from './context';
import { apiCall } from './driveApiCall';

/** The reference of `files.export`: "the exported content is limited to 10 MB". */
const mostExported = 10 * 1024 * 1024;

/** `Drive.Files.export`. */
export function exportFile(ctx: RealmContext, id: string, mimeType: string): unknown {
  const call = apiCall(ctx, 'drive.files.export');
  call.enter('drive.getAs pdf', { reads: true });
  const item = call.item(String(id));
  if (!isGoogleType(item.mimeType) || item.mimeType === MIME_FOLDER)
    throw call.fail(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  const blob = (bytes: string, ending: string) => {
    if (base64Length(bytes) > mostExported)
      throw call.fail(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
    return makeBlob({ ctx, bytes, contentType: mimeType, name: `${item.name}.${ending}` });
  };
  if (item.mimeType === MIME_DOCUMENT && mimeType === MIME_PDF)
    return blob(ctx.host.documentToPdf(item.id), 'pdf');
  if (item.mimeType === MIME_DOCUMENT && mimeType === MIME_DOCX)
    return blob(ctx.host.documentToDocx(item.id), 'docx');
  if (item.mimeType === MIME_SPREADSHEET && mimeType === MIME_PDF)
    return blob(ctx.host.spreadsheetToPdf(item.id), 'pdf');
  if (item.mimeType === MIME_SPREADSHEET && mimeType === MIME_XLSX)
    return blob(ctx.host.spreadsheetToXlsx(item.id), 'xlsx');
  throw call.fail(400, 'badRequest', 'The requested conversion is not supported.');
}
