// Owned by the Drive services. `local/realm/access.ts` reads owner, editors, viewers and parent.
import type { IdState } from './ids';
import { nextFileId } from './ids';

export type DriveItem = {
  id: string;
  name: string;
  mimeType: string;
  /** Folder id; null for an account's root. */
  parent: string | null;
  owner: string;
  /** Direct permissions; those of the folders above are added by `access.ts`. */
  editors: string[];
  viewers: string[];
  trashed: boolean;
  /** Milliseconds since 1970 UTC. */
  created: number;
  modified: number;
  description: string;
  /** Base64 of the bytes; null for folders and Google's own types (their content is elsewhere in the state). */
  content: string | null;
  linkAccess: 'PRIVATE' | 'ANYONE_WITH_LINK' | 'ANYONE';
  linkPermission: 'NONE' | 'VIEW' | 'COMMENT' | 'EDIT';
};

export type DriveState = {
  items: Record<string, DriveItem>;
  /** Root folder id per account. */
  roots: Record<string, string>;
};

export const MIME_FOLDER = 'application/vnd.google-apps.folder';
export const MIME_SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const MIME_DOCUMENT = 'application/vnd.google-apps.document';
export const MIME_FORM = 'application/vnd.google-apps.form';

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
  },
): DriveItem {
  const google = item.mimeType.startsWith('application/vnd.google-apps') && item.mimeType !== MIME_FOLDER;
  return {
    id: nextFileId(ids, google ? 'google' : 'file'),
    name: item.name,
    mimeType: item.mimeType,
    parent: item.parent,
    owner: item.owner,
    editors: [],
    viewers: [],
    trashed: false,
    created: item.now,
    modified: item.now,
    description: '',
    content: item.content ?? null,
    linkAccess: 'PRIVATE',
    linkPermission: 'NONE',
  };
}
