import { drivePerson } from '../../../host/drivePerson';
import { workbookToXlsx } from '../../../host/xlsx';
import { MIME_DOCUMENT, MIME_PDF, MIME_SPREADSHEET, MIME_XLSX } from '../../../model/drive';
import type { RuntimeState } from '../../../model/state';
import type { DriveFile } from '../../contract/drive';
import { WorkbenchRefusal } from '../refusal';
import { inDrive } from './driveRefusal';

/** The bytes of a file; a Google Doc comes as PDF, a workbook as .xlsx, as "Download" gives them. */
export const driveFile = (state: RuntimeState, email: string, id: string): DriveFile =>
  inDrive(state, email, 'read', id, () => {
    const person = drivePerson(state, email);
    const item = person.see(id);
    const file = (name: string, mimeType: string, bytes: Uint8Array): DriveFile => ({
      name,
      mimeType,
      base64: Buffer.from(bytes).toString('base64'),
    });
    if (item?.mimeType === MIME_DOCUMENT) return file(`${item.name}.pdf`, MIME_PDF, person.downloadPdf(id));
    const book = state.spreadsheets[id];
    if (item?.mimeType === MIME_SPREADSHEET && book !== undefined)
      return file(`${item.name}.xlsx`, MIME_XLSX, workbookToXlsx(book));
    if (item !== undefined && item.content === null)
      throw new WorkbenchRefusal(`“${item.name}” tidak dapat diunduh.`);
    return file(item?.name ?? '', item?.mimeType ?? '', person.download(id));
  });
