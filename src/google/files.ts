import type { FileComment, FileContent, Files, FolderKind, Grant, StoredFile } from '../app/ports/files';
import { drive, driveFiles, folderType, noMedia, storedFields, storedFile } from './driveFiles';

const roles: Readonly<Record<string, Grant['role']>> = {
  owner: 'owner',
  organizer: 'owner',
  fileOrganizer: 'editor',
  writer: 'editor',
  commenter: 'commenter',
  reader: 'viewer',
};
const kinds: readonly Grant['kind'][] = ['user', 'group', 'domain', 'anyone'];

/**
 * The files port over DriveApp and the advanced Drive service (v3): listings, checksums and permissions are one
 * call there and one per file in DriveApp. `folderOf` names the office's folders, as setup recorded them.
 */
export function createFiles(folderOf: (kind: FolderKind) => string): Files {
  const folders = new Map<string, StoredFile[]>();
  const texts = new Map<string, string>();
  return {
    folderOf,
    folderUrl: (folderId) => `https://drive.google.com/drive/folders/${folderId}`,
    ensureFolder(parentId, name) {
      // Looked up once in an execution: several use cases of one click ask for the same few folders.
      const known = folders.get(parentId) ?? [...children(parentId, true)];
      folders.set(parentId, known);
      const found = known.find((folder) => folder.name === name);
      if (found) return found.id;
      const made = storedFile(
        driveFiles().create({ name, mimeType: folderType, parents: [parentId] }, noMedia, {
          fields: storedFields,
        }),
      );
      known.push(made);
      return made.id;
    },
    get: (fileId) => {
      const file = look(fileId, `${storedFields},trashed`);
      return file === null || file.trashed ? null : storedFile(file);
    },
    list: (folderId) => children(folderId, false),
    subfolders: (folderId) => children(folderId, true).map(({ id, name }) => ({ id, name })),
    parentOf: (id) => {
      const file = look(id, 'parents,trashed');
      return file === null || file.trashed ? null : (file.parents?.[0] ?? null);
    },
    changeMark(id) {
      const file = look(id, 'modifiedTime,trashed');
      return file === null || file.trashed ? null : (file.modifiedTime ?? null);
    },
    sha256: (fileId) =>
      driveFiles().get(fileId, { fields: 'sha256Checksum' }).sha256Checksum ?? digest(fileId),
    fingerprint(fileId) {
      const file = look(fileId, 'sha256Checksum,trashed');
      return file === null || file.trashed ? null : (file.sha256Checksum ?? digest(fileId));
    },
    size: (fileId) => Number(driveFiles().get(fileId, { fields: 'size' }).size ?? 0),
    // Apps Script's bytes are signed; the array takes them modulo 256.
    content: (fileId) => Uint8Array.from(DriveApp.getFileById(fileId).getBlob().getBytes()),
    base64: (fileId) => Utilities.base64Encode(DriveApp.getFileById(fileId).getBlob().getBytes()),
    text(fileId) {
      // A file of ours is written once and never rewritten, so that one reading does for an execution.
      const text = texts.get(fileId) ?? DriveApp.getFileById(fileId).getBlob().getDataAsString('UTF-8');
      texts.set(fileId, text);
      return text;
    },
    reserveIds: (count) => driveFiles().generateIds({ count, space: 'drive' }).ids ?? [],
    create(folderId, name, mimeType, content, id) {
      const blob = blobOf(content, mimeType, name);
      return storedFile(
        driveFiles().create(resource(name, folderId, id, mimeType), blob, { fields: storedFields }),
      );
    },
    copy: (fileId, name, folderId, id) =>
      storedFile(driveFiles().copy(resource(name, folderId, id), fileId, { fields: storedFields })),
    rename: (fileId, name) => {
      folders.clear();
      driveFiles().update({ name }, fileId, noMedia, { fields: 'id' });
    },
    move(id, toFolderId) {
      folders.clear();
      const from = (look(id, 'parents')?.parents ?? []).join(',');
      driveFiles().update({}, id, noMedia, { addParents: toFolderId, removeParents: from, fields: 'id' });
    },
    trash: (fileId) => {
      folders.clear();
      driveFiles().update({ trashed: true }, fileId, noMedia, { fields: 'id' });
    },
    comments: (fileId) => commentsOn(fileId),
    access: (id) => grantsOf(id),
  };
}

function resource(name: string, folderId: string, id?: string, mimeType?: string) {
  return { name, parents: [folderId], ...(mimeType && { mimeType }), ...(id && { id }) };
}

function blobOf(content: FileContent, mimeType: string, name: string): GoogleAppsScript.Base.Blob {
  if ('text' in content)
    return Utilities.newBlob('', mimeType, name).setDataFromString(content.text, 'UTF-8');
  if ('base64' in content) return Utilities.newBlob(Utilities.base64Decode(content.base64), mimeType, name);
  return Utilities.newBlob(Array.from(new Int8Array(content.bytes)), mimeType, name);
}

/** A file's metadata; null when there is none or this account may not see it (Drive answers both alike). */
function look(id: string, fields: string): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File | null {
  try {
    return driveFiles().get(id, { fields });
  } catch (error) {
    if (/not found/i.test(String(error))) return null;
    throw error;
  }
}

/** What stands in a folder, outside the bin, oldest first: of two with one name the first is the original. */
function children(folderId: string, folders: boolean): readonly StoredFile[] {
  const q = `'${folderId}' in parents and trashed = false and mimeType ${folders ? '=' : '!='} '${folderType}'`;
  const found: StoredFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveFiles().list({
      q,
      pageSize: 1000,
      orderBy: 'createdTime',
      fields: `nextPageToken,files(${storedFields})`,
      ...(pageToken && { pageToken }),
    });
    found.push(...(page.files ?? []).map(storedFile));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

function digest(fileId: string): string {
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    DriveApp.getFileById(fileId).getBlob().getBytes(),
  );
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

function commentsOn(fileId: string): readonly FileComment[] {
  const fields = 'comments(author/displayName,content,resolved,deleted,createdTime)';
  const { comments } = drive().Comments.list(fileId, { fields, pageSize: 100 });
  return (comments ?? [])
    .filter(({ resolved, deleted }) => !resolved && !deleted)
    .sort((a, b) => ((a.createdTime ?? '') < (b.createdTime ?? '') ? -1 : 1))
    .map(({ author, content }) => ({ author: author?.displayName ?? '', text: content ?? '' }));
}

/** Only who may edit a file may list its permissions; the refusal must not look like an empty list. */
function grantsOf(id: string): readonly Grant[] | null {
  try {
    const fields = 'permissions(emailAddress,type,role,deleted)';
    const { permissions } = drive().Permissions.list(id, { fields, pageSize: 100 });
    return (permissions ?? []).filter(({ deleted }) => !deleted).map(grant);
  } catch (error) {
    if (/not found|permission|forbidden/i.test(String(error))) return null;
    throw error;
  }
}

function grant(permission: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission): Grant {
  return {
    email: (permission.emailAddress ?? '').toLowerCase(),
    kind: kinds.find((kind) => kind === permission.type) ?? 'anyone',
    role: roles[permission.role ?? ''] ?? 'editor',
  };
}
