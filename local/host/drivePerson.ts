/**
 * What people do in Drive with their own hands, outside any script: the head of office moves a folder on a phone,
 * uploads a signed PDF, comments, shares; staff write in a draft. The same rights are checked as for scripts.
 */
import type { DocumentModel } from '../model/documentModel';
import { type DriveItem, MIME_FOLDER } from '../model/drive';
import type { RuntimeState } from '../model/state';
import {
  checkEdit,
  commentOn,
  createItem,
  type DriveWorld,
  listedItems,
  moveItem,
  type Refusal,
  renameItem,
  replaceContent,
  rootOf,
  trashItem,
  visibleItem,
} from '../realm/driveActions';
import { type GrantedRole, grant, revoke, setLink } from '../realm/driveSharing';
import { renderPdf } from './onDemand';
import { ownCopy } from './ownCopy';

/** The person may not do this, or there is no such file for them. */
export class PersonRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string,
  ) {
    super(message);
    this.name = 'PersonRefused';
  }
}

export type DrivePerson = {
  readonly email: string;
  /** Id of the person's own Drive. */
  readonly root: string;
  /** What a folder shows this person, the newest first; names aren't unique. */
  list(folderId: string): readonly DriveItem[];
  /** The item, or undefined when the person can't see it. */
  see(id: string): DriveItem | undefined;
  /** The bytes of a plain file. */
  download(id: string): Uint8Array;
  /** A Google Doc as PDF, as "File > Download" gives it: other bytes each time. */
  downloadPdf(id: string): Uint8Array;
  createFolder(parentId: string, name: string): string;
  /** Gives the new file's id; it belongs to this person. */
  upload(folderId: string, name: string, mimeType: string, bytes: Uint8Array): string;
  /** "Manage versions": new bytes under the same id. */
  replace(id: string, bytes: Uint8Array): void;
  move(id: string, toFolderId: string): void;
  rename(id: string, name: string): void;
  trash(id: string): void;
  restore(id: string): void;
  comment(id: string, text: string): void;
  share(id: string, email: string, role: GrantedRole): void;
  unshare(id: string, email: string): void;
  /** Opens an item to everybody with its address (VIEW, COMMENT, EDIT), or closes it (null). */
  shareLink(id: string, permission: 'VIEW' | 'COMMENT' | 'EDIT' | null): void;
  /** Writes in a Google Doc: `change` alters a copy of its content, which then takes its place. */
  editDocument(id: string, change: (content: DocumentModel) => void): void;
};

/** The hands of one person in Drive. `email` is the account's canonical address. Refusals throw `PersonRefused`. */
export function drivePerson(state: RuntimeState, email: string): DrivePerson {
  const world: DriveWorld = { state, now: () => state.clock.now, own: ownCopy };
  const done = (doing: string, id: string, refusal: Refusal | null): void => {
    if (refusal) throw refused(doing, id, refusal);
  };
  const refused = (doing: string, id: string, refusal: Refusal) =>
    new PersonRefused(refusal, `${email} cannot ${doing} ${state.drive.items[id]?.name ?? id}: ${refusal}.`);
  const see = (id: string) => visibleItem(world, email, id);
  const make = (
    doing: string,
    parent: string,
    made: { name: string; mimeType: string; content?: string },
  ) => {
    const item = createItem(world, email, { ...made, parent });
    if (typeof item === 'string') throw refused(doing, parent, item);
    return item.id;
  };
  return {
    email,
    root: rootOf(world, email),
    see,
    list: (folderId) => listedItems(world, email, (item) => item.parent === folderId),
    download(id) {
      const item = see(id);
      if (!item || item.content === null) throw refused('download', id, 'notFound');
      return Buffer.from(item.content, 'base64');
    },
    downloadPdf(id) {
      const document = see(id) && state.documents[id];
      if (!document) throw refused('download', id, 'notFound');
      const title = state.drive.items[id]?.name ?? '';
      const exportId = `${email} ${state.clock.now} ${Math.random()}`;
      return renderPdf(document.model, { title, created: state.clock.now, exportId });
    },
    createFolder: (parentId, name) => make('make a folder in', parentId, { name, mimeType: MIME_FOLDER }),
    upload: (folderId, name, mimeType, bytes) =>
      make('upload into', folderId, { name, mimeType, content: Buffer.from(bytes).toString('base64') }),
    replace: (id, bytes) =>
      done('replace', id, replaceContent(world, email, id, Buffer.from(bytes).toString('base64'))),
    move: (id, to) => done('move', id, moveItem(world, email, id, to)),
    rename: (id, name) => done('rename', id, renameItem(world, email, id, name)),
    trash: (id) => done('trash', id, trashItem(world, email, id, true)),
    restore: (id) => done('restore', id, trashItem(world, email, id, false)),
    comment: (id, text) => done('comment on', id, commentOn(world, email, id, text)),
    share: (id, who, role) => done('share', id, grant(world, email, id, who, role, true)),
    unshare: (id, who) => done('share', id, revoke(world, email, id, who)),
    shareLink: (id, permission) =>
      done(
        'share',
        id,
        permission === null
          ? setLink(world, email, id, 'PRIVATE', 'NONE')
          : setLink(world, email, id, 'ANYONE_WITH_LINK', permission),
      ),
    editDocument(id, change) {
      done('edit', id, checkEdit(world, email, id));
      const document = state.documents[id];
      const item = state.drive.items[id];
      if (!document || !item) throw refused('edit', id, 'notFound');
      const copy = ownCopy(document.model);
      change(copy);
      document.model = ownCopy(copy);
      item.modified = state.clock.now;
      item.modifiedBy = email;
    },
  };
}
