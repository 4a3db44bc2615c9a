import type { StoredFile } from '../app/ports/files';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What every listing asks of a file. */
export const storedFields = 'id,name,mimeType,webViewLink';

/** The advanced Drive service: the manifest switches it on, so that its absence is a fault of the deployment. */
export function drive(): GoogleAppsScript.Drive {
  if (!Drive) throw new Error('The advanced Drive service is not enabled in appsscript.json.');
  return Drive;
}

export const driveFiles = () => drive().Files;

/** A file of the Drive API as the ports know it. */
export function storedFile(file: DriveFile): StoredFile {
  const id = file.id ?? '';
  return {
    id,
    name: file.name ?? '',
    mimeType: file.mimeType ?? '',
    url: file.webViewLink ?? `https://drive.google.com/file/d/${id}/view`,
  };
}

/** Drive's calls take a null where there is no content to send; their types have no word for it. */
export const noMedia = null as unknown as GoogleAppsScript.Base.Blob;

export const folderType = 'application/vnd.google-apps.folder';

/** A text inside the single quotes of a search (Drive API, "Search for files and folders"). */
export const searchText = (text: string): string => text.replace(/['\\]/g, '\\$&');
