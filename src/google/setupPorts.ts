import { templates } from 'eskm:templates';
import type { SetupPorts } from '../app/ports/setupPorts';
import { drive } from './driveFiles';
import { ensureFlowRows } from './setupFlow';
import { ensureFolder, share } from './setupFolders';
import { ensureForm } from './setupForm';
import { ensureProtections } from './setupProtections';
import { ensureTabs } from './setupTabs';
import type { Book } from './sheetRows';

const owner = (book: Book): string => (book.getOwner()?.getEmail() ?? '').toLowerCase();

/** Adds who isn't there yet, without the mail that `addEditor` sends each time. */
const ensureEditors = (book: Book, emails: readonly string[]): readonly string[] => {
  const now = new Set([owner(book), ...book.getEditors().map((user) => user.getEmail().toLowerCase())]);
  const missing = [...new Set(emails)].filter((email) => email !== '' && !now.has(email));
  for (const emailAddress of missing)
    drive().Permissions.create({ type: 'user', role: 'writer', emailAddress }, book.getId(), {
      sendNotificationEmail: false,
      fields: 'id',
    });
  return missing;
};

export const setupPorts = (book: Book): SetupPorts => ({
  ensureTabs: (zone) => ensureTabs(book, zone),
  ensureFlowRows: (rows) => ensureFlowRows(book, rows),
  ensureProtections: (emails) => ensureProtections(book, emails, owner(book)),
  ensureEditors: (emails) => ensureEditors(book, emails),
  ensureForm: (form) => ensureForm(book, form),
  ensureFolder,
  share,
  templates,
  workbookUrl: () => book.getUrl(),
});
