import type { HealthPorts } from '../app/ports/health';
import { driveFiles, folderType, noMedia, searchText } from './driveFiles';
import { missingFlowRows } from './setupFlow';
import { formHealth, openToAnswers } from './setupForm';
import { protectionFaults } from './setupProtections';
import { missingTabs, zoneFits } from './setupTabs';
import type { Book } from './sheetRows';

const untrash = (id: string): boolean => {
  try {
    driveFiles().update({ trashed: false }, id, noMedia, { fields: 'id' });
    return true;
  } catch {
    // Gone for good, or another account's.
    return false;
  }
};

const authorisation = (): { readonly granted: boolean; readonly url: string } => {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const granted = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  return { granted, url: granted ? '' : (info.getAuthorizationUrl() ?? '') };
};

const notOwnedBy = (folderId: string, email: string): number => {
  const { files } = driveFiles().list({
    q: `'${folderId}' in parents and trashed = false and mimeType != '${folderType}' and not '${searchText(email)}' in owners`,
    pageSize: 1000,
    fields: 'files(id)',
  });
  return files?.length ?? 0;
};

/** The looks of the health check; each in as few calls as it takes, and only when asked. */
export const healthPorts = (book: Book): HealthPorts => ({
  missingTabs: () => missingTabs(book),
  zoneFits: (zone) => zoneFits(book, zone),
  missingFlowRows: (rows) => missingFlowRows(book, rows).length,
  protectionFaults: (emails) =>
    protectionFaults(book, emails, (book.getOwner()?.getEmail() ?? '').toLowerCase()),
  workbookId: () => book.getId(),
  form: (id, services, elements) => formHealth(book, id, services, elements),
  openForm: openToAnswers,
  notOwnedBy,
  untrash,
  authorisation,
});
