import type { PracticeNote, PracticeRoom } from '../app/ports/practiceRoom';
import type { SetupPorts } from '../app/ports/setupPorts';
import { practiceStaff } from '../app/practice/practiceStaff';
import { zoneOf } from '../app/settings';
import type { GuardianWorld, StaffWorld, TraineeWorld } from '../app/world';
import type { Role } from '../domain/workflow/role';
import { practiceMark, unsentMailName, unsentMailText } from '../shared/messages/practice';
import { clock } from './clock';
import { driveFiles, folderType, noMedia, searchText } from './driveFiles';
import { choiceCells, flowSheet } from './flowSheet';
import { guardianBook } from './guardianBook';
import { markDocument, redMark } from './markDocument';
import { setupPorts } from './setupPorts';
import { portsOf } from './world';

/** In the properties of the account that practises: nobody else reads them, and no tab of the office holds a trace. */
const key = 'latihan';
const store = () => PropertiesService.getUserProperties();

const types = {
  folder: folderType,
  book: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
} as const;

const readNote = (): PracticeNote | null => {
  const text = store().getProperty(key);
  return text === null ? null : (JSON.parse(text) as PracticeNote);
};

/** The account's own files of that name, outside the bin; a Latihan's names hold the minute of its beginning. */
const ownNamed = (name: string, mimeType: string): readonly string[] => {
  const { files } = driveFiles().list({
    q: `name = '${searchText(name)}' and mimeType = '${mimeType}' and trashed = false and 'me' in owners`,
    orderBy: 'createdTime',
    fields: 'files(id)',
  });
  return (files ?? []).flatMap(({ id }) => id ?? []);
};

const isOutsideBin = (id: string): boolean => {
  try {
    return driveFiles().get(id, { fields: 'trashed' }).trashed !== true;
  } catch (error) {
    if (/not found/i.test(String(error))) return false;
    throw error;
  }
};

const ensureBook = (name: string, folderId: string): string => {
  const id = ownNamed(name, types.book)[0] ?? SpreadsheetApp.create(name).getId();
  const parents = driveFiles().get(id, { fields: 'parents' }).parents ?? [];
  if (!parents.includes(folderId)) DriveApp.getFileById(id).moveTo(DriveApp.getFolderById(folderId));
  return id;
};

const trash = (id: string): void => {
  driveFiles().update({ trashed: true }, id, noMedia, { fields: 'id' });
};

/** As for the office, but everything stays inside the practice folder and is shared with nobody. */
const quietSetup = (setup: SetupPorts, folderId: string): SetupPorts => ({
  ...setup,
  ensureFolder: (id, name, parentId) =>
    setup.ensureFolder(id, name, parentId === 'root' ? folderId : parentId),
  ensureEditors: () => [],
  ensureProtections: () => 0,
  share: () => false,
});

/** The same ports over the practice workbook: another clock, the person's own lock, no mail. */
const openPractice = ({ bookId, folderId, shiftMs }: PracticeNote): GuardianWorld => {
  const book = SpreadsheetApp.openById(bookId);
  const flow = flowSheet(book);
  const ports = portsOf(book, flow, 'practice', 'user');
  return {
    ...ports,
    runsAs: 'guardian',
    clock: clock(() => zoneOf(ports.settings.read()), shiftMs),
    // Receipts and reminders of made-up people are of no use to anyone.
    mailer: { remaining: () => 100, send: () => undefined },
    book: guardianBook(book, bookId),
    choices: choiceCells(flow),
    setup: quietSetup(setupPorts(book), folderId),
  };
};

const room: PracticeRoom = {
  now: () => new Date().toISOString(),
  note: readNote,
  keep: (note) => {
    store().setProperty(key, JSON.stringify(note));
  },
  forget: () => {
    store().deleteProperty(key);
  },
  isThere: ({ folderId, bookId }) => isOutsideBin(folderId) && isOutsideBin(bookId),
  ensureFolder: (name) =>
    ownNamed(name, types.folder)[0] ??
    driveFiles().create({ name, mimeType: types.folder, parents: ['root'] }, noMedia, { fields: 'id' }).id ??
    '',
  ensureBook,
  trash(_, names) {
    // The folder last: its own are in the bin with it, and no longer found, when one of them was left elsewhere.
    for (const kind of ['form', 'book', 'folder'] as const)
      for (const id of ownNamed(names[kind], types[kind])) trash(id);
  },
  markTemplate(documentId) {
    const document = DocumentApp.openById(documentId);
    markDocument(document, practiceMark, redMark);
    document.saveAndClose();
  },
  open: openPractice,
  urls: ({ folderId, bookId }) => ({
    folder: `https://drive.google.com/drive/folders/${folderId}`,
    book: `https://docs.google.com/spreadsheets/d/${bookId}/edit`,
  }),
};

export const traineeWorld = (): TraineeWorld => ({ runsAs: 'trainee', room });

/** One of the four made-up people at the sidebar of this account's Latihan; null when there is none. */
export const practiceWorld = (role: Role): StaffWorld | null => {
  const note = readNote();
  if (note === null || note.bookId === '' || !isOutsideBin(note.bookId)) return null;
  const world = openPractice(note);
  const mails = {
    remaining: () => 100,
    send: (mail: Parameters<GuardianWorld['mailer']['send']>[0]): void => {
      const attachments = mail.attachments.map(({ name }) => name);
      world.files.create(note.folderId, unsentMailName(mail.subject), 'text/plain', {
        text: unsentMailText({ ...mail, attachments }),
      });
    },
  };
  return { ...practiceStaff(world, role), mailer: mails };
};
