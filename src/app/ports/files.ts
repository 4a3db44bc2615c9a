/** A stored file as its platform knows it. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly mimeType: string;
};

/** Folders of the office; made by setup. */
export type FolderKind =
  | 'office'
  | 'templates'
  | 'reports'
  | 'archive'
  | 'deskWaiting'
  | 'deskApproved'
  | 'deskReturned';

export type FileContent =
  | { readonly base64: string }
  | { readonly text: string }
  | { readonly bytes: Uint8Array };

/** One permission on a file or folder, inherited ones included. */
export type Grant = {
  /** Lower-case; '' for a grant that names no person (link, domain). */
  readonly email: string;
  readonly kind: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: 'owner' | 'editor' | 'commenter' | 'viewer';
};

/** A remark on a file; Drive tells its author's name, never the address. */
export type FileComment = { readonly author: string; readonly text: string };

export type Files = {
  folderUrl(folderId: string): string;
  folderOf(kind: FolderKind): string;
  /** The subfolder `name` of `parentId`, made when absent (searched first: names aren't unique in Drive). */
  ensureFolder(parentId: string, name: string): string;
  /** null when there is none, it lies in the bin, or this account can't see it. */
  get(fileId: string): StoredFile | null;
  /** Files that are not folders and not in the bin. */
  list(folderId: string): readonly StoredFile[];
  subfolders(folderId: string): readonly { readonly id: string; readonly name: string }[];
  /** The folder a file or folder stands in; null when this account can't see it, or it is in the bin. */
  parentOf(id: string): string | null;
  /** Changes whenever the content or the name does; null as for `get`. Drive's modified time, one cheap look. */
  changeMark(id: string): string | null;
  /** SHA-256 over the exact bytes, lower-case hex. */
  sha256(fileId: string): string;
  /** The same in one call, null when there is none, it lies in the bin, or this account can't see it. */
  fingerprint(fileId: string): string | null;
  /** Bytes of a stored file, without fetching it. */
  size(fileId: string): number;
  content(fileId: string): Uint8Array;
  /** Content as base64. */
  base64(fileId: string): string;
  /** Content read as UTF-8. */
  text(fileId: string): string;
  /** Ids that `create` accepts, so that a creation tried twice makes one file (not for Google's own types). */
  reserveIds(count: number): readonly string[];
  create(folderId: string, name: string, mimeType: string, content: FileContent, id?: string): StoredFile;
  /** `id` as in `create`; left out for a Google Doc. */
  copy(fileId: string, name: string, folderId: string, id?: string): StoredFile;
  rename(fileId: string, name: string): void;
  move(fileOrFolderId: string, toFolderId: string): void;
  trash(fileId: string): void;
  /** Open remarks on a file, oldest first. */
  comments(fileId: string): readonly FileComment[];
  /** Who may do what here; null when this account isn't allowed to see it (an empty list would pass for safe). */
  access(id: string): readonly Grant[] | null;
};
