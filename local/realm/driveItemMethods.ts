import type { DriveItem } from '../model/drive';
import { driveUrl } from '../model/drive';
import { canEdit, editorsOf, roleOf, viewersOf } from './access';
import { checkEdit, moveItem, type Refusal, renameItem, trashItem } from './driveActions';
import { accessOf, Permission, permissionOf } from './driveEnums';
import { folderIteratorOf } from './driveIterator';
import { grant, revoke, setLink } from './driveSharing';
import { accepted, type ItemTarget, itemOf, reads, writes } from './driveTarget';
import { addressOf, makeDriveUser } from './driveUser';
import type { EnumMember } from './emulate';

type Method = (target: ItemTarget, ...args: never[]) => unknown;

function user(target: ItemTarget): string {
  return target.ctx.effectiveUser.email;
}

/** A getter of the metadata that came with the object: no call to Drive. */
function getter(name: string, get: (item: DriveItem, target: ItemTarget) => unknown): Method {
  return (target) => {
    reads(target.ctx, `${target.className}.${name}`);
    return get(itemOf(target), target);
  };
}

/** A change by an action; gives the object back, as DriveApp's setters do. */
function change(
  name: string,
  kind: 'drive.share' | 'drive.move' | 'drive.lookup',
  act: (target: ItemTarget, ...args: never[]) => Refusal | null,
): Method {
  return function (this: void, target: ItemTarget, ...args: never[]) {
    writes(target.ctx, `${target.className}.${name}`, kind);
    accepted(target.ctx, act(target, ...args));
    return target;
  };
}

function eachOf(list: unknown[], act: (email: string) => Refusal | null): Refusal | null {
  for (const one of list) {
    const refusal = act(addressOf(one));
    if (refusal) return refusal;
  }
  return null;
}

const share = (role: 'editor' | 'commenter' | 'viewer') => (target: ItemTarget, who: unknown) =>
  grant(target.ctx, user(target), target.id, addressOf(who), role, true);
const shareAll = (role: 'editor' | 'commenter' | 'viewer') => (target: ItemTarget, who: unknown[]) =>
  eachOf(who, (email) => grant(target.ctx, user(target), target.id, email, role, true));
const unshare = (roles?: ('editor' | 'commenter' | 'viewer')[]) => (target: ItemTarget, who: unknown) =>
  revoke(target.ctx, user(target), target.id, addressOf(who), roles);

/** A list of people: Drive gives an empty one to callers without edit rights (apps-script.md §Protection). */
function people(name: string, list: (target: ItemTarget, item: DriveItem) => string[]): Method {
  return (target) => {
    reads(target.ctx, `${target.className}.${name}`, 'drive.lookup');
    const item = itemOf(target);
    if (!canEdit(target.ctx.state.drive, target.id, user(target))) return [];
    return list(target, item).map((email) => makeDriveUser(target.ctx, email));
  };
}

function accessFor(target: ItemTarget, who: unknown): EnumMember {
  const email = addressOf(who);
  const role = roleOf(target.ctx.state.drive, target.id, email);
  if (role === 'viewer')
    return itemOf(target).commenters.includes(email) ? Permission.COMMENT : Permission.VIEW;
  return { owner: Permission.OWNER, editor: Permission.EDIT, none: Permission.NONE }[role];
}

/** The methods that files and folders have in common. */
export const itemMethods: Record<string, Method> = {
  getId: getter('getId', (item) => item.id),
  getName: getter('getName', (item) => item.name),
  getDescription: getter('getDescription', (item) => item.description || null),
  getUrl: getter('getUrl', (item) => driveUrl(item)),
  getDateCreated: getter('getDateCreated', (item) => new Date(item.created)),
  getLastUpdated: getter('getLastUpdated', (item) => new Date(item.modified)),
  isTrashed: getter('isTrashed', (item) => item.trashed),
  isStarred: getter('isStarred', (item) => item.starred),
  isShareableByEditors: getter('isShareableByEditors', (item) => item.writersCanShare),
  getSharingAccess: getter('getSharingAccess', accessOf),
  getSharingPermission: getter('getSharingPermission', permissionOf),
  getResourceKey: getter('getResourceKey', () => null),
  getOwner: getter('getOwner', (item, target) => makeDriveUser(target.ctx, item.owner)),
  getParents: getter('getParents', (item, target) =>
    folderIteratorOf(target.ctx, item.parent === null ? [] : [item.parent]),
  ),
  getEditors: people('getEditors', (target) => editorsOf(target.ctx.state.drive, target.id)),
  // Observed live: the list of viewers holds editors and the owner too.
  getViewers: people('getViewers', (target, item) => [
    item.owner,
    ...editorsOf(target.ctx.state.drive, target.id),
    ...viewersOf(target.ctx.state.drive, target.id),
  ]),
  getAccess: (target: ItemTarget, who: never) => {
    reads(target.ctx, `${target.className}.getAccess`, 'drive.lookup');
    itemOf(target);
    return accessFor(target, who);
  },
  setName: change('setName', 'drive.move', (target, name) =>
    renameItem(target.ctx, user(target), target.id, name),
  ),
  setDescription: change('setDescription', 'drive.move', (target, text) => {
    const refusal = checkEdit(target.ctx, user(target), target.id);
    if (!refusal) itemOf(target).description = text;
    return refusal;
  }),
  setStarred: change('setStarred', 'drive.move', (target, starred) => {
    itemOf(target).starred = starred;
    return null;
  }),
  setTrashed: change('setTrashed', 'drive.move', (target, trashed) =>
    trashItem(target.ctx, user(target), target.id, trashed),
  ),
  setShareableByEditors: change('setShareableByEditors', 'drive.share', (target, shareable) => {
    const item = itemOf(target);
    if (item.owner !== user(target)) return 'forbidden';
    item.writersCanShare = shareable;
    return null;
  }),
  setSharing: change('setSharing', 'drive.share', (target, access: EnumMember, permission: EnumMember) => {
    const kind = String(access);
    if (kind.startsWith('DOMAIN')) throw target.ctx.fail('Invalid argument: accessType');
    return setLink(
      target.ctx,
      user(target),
      target.id,
      kind as DriveItem['linkAccess'],
      String(permission) as DriveItem['linkPermission'],
    );
  }),
  addEditor: change('addEditor', 'drive.share', share('editor')),
  addEditors: change('addEditors', 'drive.share', shareAll('editor')),
  addViewer: change('addViewer', 'drive.share', share('viewer')),
  addViewers: change('addViewers', 'drive.share', shareAll('viewer')),
  addCommenter: change('addCommenter', 'drive.share', share('commenter')),
  addCommenters: change('addCommenters', 'drive.share', shareAll('commenter')),
  removeEditor: change('removeEditor', 'drive.share', unshare(['editor'])),
  removeViewer: change('removeViewer', 'drive.share', unshare(['viewer', 'commenter'])),
  removeCommenter: change('removeCommenter', 'drive.share', unshare(['commenter'])),
  revokePermissions: change('revokePermissions', 'drive.share', unshare()),
};

/** Moves the item behind the target; File and Folder give themselves back. */
export function moveTarget(target: ItemTarget, folderId: string): Refusal | null {
  return moveItem(target.ctx, user(target), target.id, folderId);
}
