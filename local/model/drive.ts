// Owned by the Drive services. `local/realm/access.ts` reads owner, editors, viewers and parent.
import type { IdState } from './ids';
import { nextFileId } from './ids';

export type DriveComment = {
  id: string;
  author: string;
  content: string;
  /** Milliseconds since 1970 UTC. */
  created: number;
  resolved: boolean;
};

export type DriveItem = {
  id: string;
  name: string;
  mimeType: string;
  /** Folder id; null for an account's root. */
  parent: string | null;
  owner: string;
  /** Direct permissions; those of the folders above are added by `access.ts`. */
  editors: string[];
  /** Viewers, those who may comment included (`commenters` names these again). */
  viewers: string[];
  commenters: string[];
  trashed: boolean;
  starred: boolean;
  /** Milliseconds since 1970 UTC. */
  created: number;
  modified: number;
  /** Account that changed the content last. */
  modifiedBy: string;
  description: string;
  /** Base64 of the bytes; null for folders and Google's own types (their content is elsewhere in the state). */
  content: string | null;
  linkAccess: 'PRIVATE' | 'ANYONE_WITH_LINK' | 'ANYONE';
  linkPermission: 'NONE' | 'VIEW' | 'COMMENT' | 'EDIT';
  /** Whether editors may share; off: only the owner. */
  writersCanShare: boolean;
  appProperties: Record<string, string>;
  comments: DriveComment[];
  /** From this instant on the item shows in listings of its folder (Drive's listings lag behind). */
  listedFrom: number;
};

/** A mail that Drive itself sends when something is shared. */
export type SharingNotice = { from: string; to: string; itemId: string; role: string; sent: number };

export type DriveState = {
  items: Record<string, DriveItem>;
  /** Root folder id per account. */
  roots: Record<string, string>;
  /** Milliseconds until a new or moved item shows in listings; none unless a test sets it. */
  listingLag?: number;
  notices?: SharingNotice[];
  /** Ids of `Drive.Files.generateIds` not used yet. */
  reservedIds?: string[];
};

export const MIME_FOLDER = 'application/vnd.google-apps.folder';
export const MIME_SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const MIME_DOCUMENT = 'application/vnd.google-apps.document';
export const MIME_FORM = 'application/vnd.google-apps.form';
export const MIME_PDF = 'application/pdf';
export const MIME_DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const MIME_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A new private item of `owner`, in the folder `parent`. The caller puts it into `items`. */
export function newDriveItem(
  ids: IdState,
  item: {
    name: string;
    mimeType: string;
    parent: string | null;
    owner: string;
    now: number;
    content?: string;
    /** An id reserved before (`Drive.Files.generateIds`). */
    id?: string;
  },
): DriveItem {
  const google = isGoogleType(item.mimeType) && item.mimeType !== MIME_FOLDER;
  return {
    id: item.id ?? nextFileId(ids, google ? 'google' : 'file'),
    name: item.name,
    mimeType: item.mimeType,
    parent: item.parent,
    owner: item.owner,
    editors: [],
    viewers: [],
    commenters: [],
    trashed: false,
    starred: false,
    created: item.now,
    modified: item.now,
    modifiedBy: item.owner,
    description: '',
    content: item.content ?? null,
    linkAccess: 'PRIVATE',
    linkPermission: 'NONE',
    writersCanShare: true,
    appProperties: {},
    comments: [],
    listedFrom: item.now,
  };
}

/** Google's own types hold no bytes. */
export function isGoogleType(mimeType: string): boolean {
  return mimeType.startsWith('application/vnd.google-apps');
}

/** Whether the item or a folder above it lies in the bin. */
export function isTrashed(drive: DriveState, item: DriveItem): boolean {
  for (let at: DriveItem | undefined = item, steps = 0; at && steps < 100; steps++) {
    if (at.trashed) return true;
    at = at.parent === null ? undefined : drive.items[at.parent];
  }
  return false;
}

/** The number of bytes base64 text stands for. */
export function base64Length(text: string): number {
  return Math.floor((text.length * 3) / 4) - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
}

/** The address a person opens an item at. */
export function driveUrl(item: Pick<DriveItem, 'id' | 'mimeType'>): string {
  switch (item.mimeType) {
    case MIME_FOLDER:
      return `https://drive.google.com/drive/folders/${item.id}`;
    case MIME_DOCUMENT:
      return `https://docs.google.com/document/d/${item.id}/edit?usp=drivesdk`;
    case MIME_SPREADSHEET:
      return `https://docs.google.com/spreadsheets/d/${item.id}/edit?usp=drivesdk`;
    case MIME_FORM:
      return `https://docs.google.com/forms/d/${item.id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${item.id}/view?usp=drivesdk`;
  }
}
