import { base64Length, type DriveItem, driveUrl, isTrashed, MIME_FOLDER } from '../model/drive';
import { canEdit, canView, editorsOf, viewersOf, withAncestors } from './access';
import type { RealmContext } from './context';
import { commentersOf } from './driveSharing';

/** The id Drive gives an account's permission: digits made from the address. */
export function permissionId(email: string): string {
  let [a, b] = [7, 13];
  for (const letter of email) {
    a = (a * 31 + letter.charCodeAt(0)) % 999_999_937;
    b = (b * 37 + letter.charCodeAt(0)) % 999_999_893;
  }
  return `0${a.toString().padStart(9, '0')}${b.toString().padStart(9, '0')}`;
}

function userResource(ctx: RealmContext, email: string) {
  return {
    kind: 'drive#user',
    displayName: ctx.state.accounts[email]?.name ?? email,
    me: email === ctx.effectiveUser.email,
    permissionId: permissionId(email),
    emailAddress: email,
  };
}

/** Every permission on an item, those handed down by folders included. */
export function permissionResources(ctx: RealmContext, item: DriveItem) {
  const { drive } = ctx.state;
  const commenters = commentersOf(ctx, item.id);
  const person = (email: string, role: string) => ({
    kind: 'drive#permission',
    id: permissionId(email),
    type: 'user',
    emailAddress: email,
    displayName: ctx.state.accounts[email]?.name ?? email,
    role,
    deleted: false,
    pendingOwner: false,
  });
  const open = withAncestors(drive, item.id).find((one) => one.linkAccess !== 'PRIVATE');
  const linkRole = { VIEW: 'reader', COMMENT: 'commenter', EDIT: 'writer', NONE: 'reader' } as const;
  const link = open && {
    kind: 'drive#permission',
    id: open.linkAccess === 'ANYONE' ? 'anyone' : 'anyoneWithLink',
    type: 'anyone',
    role: linkRole[open.linkPermission],
    allowFileDiscovery: open.linkAccess === 'ANYONE',
  };
  return [
    ...(link ? [link] : []),
    ...viewersOf(drive, item.id).map((email) =>
      person(email, commenters.includes(email) ? 'commenter' : 'reader'),
    ),
    ...editorsOf(drive, item.id).map((email) => person(email, 'writer')),
    person(item.owner, 'owner'),
  ];
}

/** Checksums cost a digest each: only when they are asked for. */
const checksums = { md5Checksum: 'md5', sha1Checksum: 'sha1', sha256Checksum: 'sha256' } as const;

/** The File resource of the Drive API (v3), as the account sees it. `wants` tells which costly fields are needed. */
export function fileResource(
  ctx: RealmContext,
  item: DriveItem,
  wants: (field: string) => boolean,
): Record<string, unknown> {
  const { drive } = ctx.state;
  const me = ctx.effectiveUser.email;
  const edits = canEdit(drive, item.id, me);
  const owned = item.owner === me;
  const seesParent = item.parent !== null && canView(drive, item.parent, me);
  const shared = editorsOf(drive, item.id).length + viewersOf(drive, item.id).length > 0;
  const extension = item.content === null ? undefined : /\.(\w+)$/.exec(item.name)?.[1];
  const resource: Record<string, unknown> = {
    kind: 'drive#file',
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(item.description ? { description: item.description } : {}),
    starred: item.starred,
    trashed: isTrashed(drive, item),
    explicitlyTrashed: item.trashed,
    ...(seesParent ? { parents: [item.parent] } : {}),
    ...(Object.keys(item.appProperties).length > 0 ? { appProperties: { ...item.appProperties } } : {}),
    spaces: ['drive'],
    webViewLink: driveUrl(item),
    createdTime: new Date(item.created).toISOString(),
    modifiedTime: new Date(item.modified).toISOString(),
    owners: [userResource(ctx, item.owner)],
    lastModifyingUser: userResource(ctx, item.modifiedBy),
    shared: shared || item.linkAccess !== 'PRIVATE',
    ownedByMe: owned,
    writersCanShare: item.writersCanShare,
    capabilities: {
      canEdit: edits,
      canRename: edits,
      canCopy: item.mimeType !== MIME_FOLDER,
      canDownload: true,
      canTrash: owned,
      canDelete: owned,
      canShare: owned || (edits && item.writersCanShare),
      canAddChildren: edits && item.mimeType === MIME_FOLDER,
      canListChildren: item.mimeType === MIME_FOLDER,
      canMoveItemWithinDrive: edits,
      canModifyContent: edits,
    },
  };
  if (item.content !== null) {
    resource.size = String(base64Length(item.content));
    resource.originalFilename = item.name;
    resource.webContentLink = `https://drive.google.com/uc?id=${item.id}&export=download`;
    if (extension) resource.fileExtension = extension;
    for (const [field, algorithm] of Object.entries(checksums))
      if (wants(field)) resource[field] = hex(ctx, ctx.host.digest(algorithm, item.content));
  }
  if (edits) {
    resource.permissions = permissionResources(ctx, item);
    resource.permissionIds = permissionResources(ctx, item).map((permission) => permission.id);
  }
  return resource;
}

function hex(ctx: RealmContext, base64: string): string {
  return [...ctx.host.base64ToLatin1(base64)]
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('');
}
