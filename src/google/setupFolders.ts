import type { FolderSharing } from '../app/ports/setupPorts';
import { drive, driveFiles, folderType, noMedia, searchText } from './driveFiles';

const stillThere = (id: string): boolean => {
  try {
    return driveFiles().get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch {
    return false;
  }
};

const ownNamed = (name: string, parentId: string): string | null => {
  const { files } = driveFiles().list({
    q: `name = '${searchText(name)}' and mimeType = '${folderType}' and trashed = false and '${parentId}' in parents and 'me' in owners`,
    orderBy: 'createdTime',
    fields: 'files(id)',
  });
  return files?.[0]?.id ?? null;
};

/** A folder of the owner: by its id wherever it was moved to, else by name, else made. */
export const ensureFolder = (
  id: string,
  name: string,
  parentId: string,
): { readonly id: string; readonly made: boolean } => {
  if (id !== '' && stillThere(id)) return { id, made: false };
  const found = ownNamed(name, parentId);
  if (found !== null) return { id: found, made: false };
  const folder = driveFiles().create({ name, mimeType: folderType, parents: [parentId] }, noMedia, {
    fields: 'id',
  });
  return { id: folder.id ?? '', made: true };
};

const roleFor = (email: string, { editors, viewers }: FolderSharing): 'writer' | 'reader' | null => {
  if (editors.includes(email)) return 'writer';
  return viewers.includes(email) ? 'reader' : null;
};

/**
 * Makes the folder's permissions exactly these, besides its owner: too many would let others decide for the
 * Camat. No invitation is mailed. Inherited permissions can't be taken away here; the guardian looks for them.
 */
export const share = (folderId: string, sharing: FolderSharing): boolean => {
  const permissions = drive().Permissions;
  const present =
    permissions.list(folderId, { fields: 'permissions(id,emailAddress,type,role)', pageSize: 100 })
      .permissions ?? [];
  const held = new Set<string>();
  let changed = false;
  for (const one of present) {
    if (one.role === 'owner' || one.id === undefined) continue;
    const email = (one.emailAddress ?? '').toLowerCase();
    const role = one.type === 'user' ? roleFor(email, sharing) : null;
    if (role === one.role) held.add(email);
    else if (role === null) permissions.remove(folderId, one.id);
    else {
      permissions.update({ role }, folderId, one.id);
      held.add(email);
    }
    changed ||= role !== one.role;
  }
  const owner = (present.find((one) => one.role === 'owner')?.emailAddress ?? '').toLowerCase();
  for (const email of [...sharing.editors, ...sharing.viewers]) {
    if (email === '' || email === owner || held.has(email)) continue;
    permissions.create(
      { type: 'user', role: roleFor(email, sharing) ?? 'reader', emailAddress: email },
      folderId,
      {
        sendNotificationEmail: false,
        fields: 'id',
      },
    );
    held.add(email);
    changed = true;
  }
  return changed;
};
