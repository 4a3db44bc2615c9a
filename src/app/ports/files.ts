/** A stored file as its platform knows it. `sha256` in lower-case hex over its exact bytes. */
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

export type Files = {
  folderUrl(folderId: string): string;
  folderOf(kind: FolderKind): string;
  /** The subfolder `name` of `parentId`, made when absent (searched first: names aren't unique in Drive). */
  ensureFolder(parentId: string, name: string): string;
  get(fileId: string): StoredFile | null;
  list(folderId: string): readonly StoredFile[];
  subfolders(folderId: string): readonly { readonly id: string; readonly name: string }[];
  sha256(fileId: string): string;
  /** Bytes as base64. */
  bytes(fileId: string): string;
  create(folderId: string, name: string, mimeType: string, bytesBase64: string): StoredFile;
  copy(fileId: string, name: string, folderId: string): StoredFile;
  move(fileOrFolderId: string, toFolderId: string): void;
  trash(fileId: string): void;
};
