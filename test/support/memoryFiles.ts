import { createHash } from 'node:crypto';
import type {
  FileComment,
  FileContent,
  Files,
  FolderKind,
  Grant,
  StoredFile,
} from '../../src/app/ports/files';

type Item = {
  id: string;
  name: string;
  mimeType: string;
  parent: string | null;
  bytes: Uint8Array | null;
  trashed: boolean;
  grants: Grant[];
  comments: FileComment[];
};

/** A Drive as plain data: folders of the office under their kind's name. */
export type MemoryFiles = Files & {
  /** Changes what is behind an id, as a person would. */
  overwrite(id: string, bytes: Uint8Array): void;
  grant(id: string, grants: readonly Grant[]): void;
  comment(id: string, comment: FileComment): void;
  items(): readonly Item[];
};

const folderMime = 'application/vnd.google-apps.folder';

const bytesOf = (content: FileContent): Uint8Array => {
  if ('bytes' in content) return content.bytes;
  return 'text' in content
    ? new Uint8Array(Buffer.from(content.text, 'utf8'))
    : new Uint8Array(Buffer.from(content.base64, 'base64'));
};

const digestOf = (item: Item): string =>
  createHash('sha256')
    .update(item.bytes ?? new Uint8Array())
    .digest('hex');

export const memoryFiles = (): MemoryFiles => {
  const items = new Map<string, Item>();
  let counter = 0;
  const nextId = () => `file-${++counter}`;
  const put = (item: Omit<Item, 'trashed' | 'grants' | 'comments'>): Item => {
    const whole: Item = { ...item, trashed: false, grants: [], comments: [] };
    items.set(item.id, whole);
    return whole;
  };
  const need = (id: string): Item => {
    const item = items.get(id);
    if (item === undefined || item.trashed)
      throw new Error(`No item with the given ID could be found: ${id}`);
    return item;
  };
  const stored = (item: Item): StoredFile => ({
    id: item.id,
    name: item.name,
    url: `https://drive.google.com/file/d/${item.id}`,
    mimeType: item.mimeType,
  });
  const kinds: readonly FolderKind[] = [
    'office',
    'templates',
    'reports',
    'archive',
    'deskWaiting',
    'deskApproved',
    'deskReturned',
  ];
  for (const kind of kinds) put({ id: kind, name: kind, mimeType: folderMime, parent: null, bytes: null });
  const children = (parent: string) => [...items.values()].filter((i) => i.parent === parent && !i.trashed);

  return {
    folderUrl: (id) => `https://drive.google.com/drive/folders/${id}`,
    folderOf: (kind) => kind,
    ensureFolder(parent, name) {
      const found = children(parent).find((i) => i.mimeType === folderMime && i.name === name);
      return (found ?? put({ id: nextId(), name, mimeType: folderMime, parent, bytes: null })).id;
    },
    get(id) {
      const item = items.get(id);
      return item === undefined || item.trashed ? null : stored(item);
    },
    list: (folder) =>
      children(folder)
        .filter((i) => i.mimeType !== folderMime)
        .map(stored),
    subfolders: (folder) =>
      children(folder)
        .filter((i) => i.mimeType === folderMime)
        .map(({ id, name }) => ({ id, name })),
    parentOf: (id) => {
      const item = items.get(id);
      return item === undefined || item.trashed ? null : item.parent;
    },
    changeMark(id) {
      const item = items.get(id);
      return item === undefined || item.trashed ? null : `${item.name} ${digestOf(item)}`;
    },
    sha256: (id) => digestOf(need(id)),
    fingerprint(id) {
      const item = items.get(id);
      return item === undefined || item.trashed ? null : digestOf(item);
    },
    size: (id) => need(id).bytes?.length ?? 0,
    content: (id) => need(id).bytes ?? new Uint8Array(),
    base64: (id) => Buffer.from(need(id).bytes ?? new Uint8Array()).toString('base64'),
    text: (id) => Buffer.from(need(id).bytes ?? new Uint8Array()).toString('utf8'),
    reserveIds: (count) => Array.from({ length: count }, nextId),
    create: (parent, name, mimeType, content, id) =>
      stored(put({ id: id ?? nextId(), name, mimeType, parent, bytes: bytesOf(content) })),
    copy: (source, name, parent, id) => {
      const from = need(source);
      return stored(put({ id: id ?? nextId(), name, mimeType: from.mimeType, parent, bytes: from.bytes }));
    },
    rename(id, name) {
      need(id).name = name;
    },
    move(id, to) {
      need(id).parent = to;
    },
    trash(id) {
      need(id).trashed = true;
    },
    comments: (id) => need(id).comments,
    access: (id) => need(id).grants,
    overwrite(id, bytes) {
      need(id).bytes = bytes;
    },
    grant(id, grants) {
      need(id).grants = [...grants];
    },
    comment(id, comment) {
      need(id).comments.push(comment);
    },
    items: () => [...items.values()],
  };
};
