/** Who is given what: shared by DriveApp, the advanced service and the persons of `local/host/drivePerson.ts`. */
import type { DriveItem } from '../model/drive';
import { canEdit, withAncestors } from './access';
import type { DriveWorld, Refusal } from './driveActions';
import { visibleItem } from './driveActions';

export type GrantedRole = 'editor' | 'commenter' | 'viewer';

function checkShare(world: DriveWorld, user: string, id: string): DriveItem | Refusal {
  const item = visibleItem(world, user, id);
  if (!item) return 'notFound';
  const may = item.owner === user || (canEdit(world.state.drive, id, user) && item.writersCanShare);
  return may ? item : 'forbidden';
}

/** Gives an account a direct permission; a stronger one it has stays. `notify` lets Drive send its mail. */
export function grant(
  world: DriveWorld,
  user: string,
  id: string,
  who: string,
  role: GrantedRole,
  notify: boolean,
): Refusal | null {
  const item = checkShare(world, user, id);
  if (typeof item === 'string') return item;
  const email = who.trim().toLowerCase();
  if (item.owner === email || item.editors.includes(email)) return null;
  if (role === 'editor') {
    drop(item.viewers, email);
    drop(item.commenters, email);
    item.editors.push(email);
  } else {
    if (!item.viewers.includes(email)) item.viewers.push(email);
    if (role === 'commenter' && !item.commenters.includes(email)) item.commenters.push(email);
  }
  if (notify) {
    world.state.drive.notices ??= world.own([]);
    world.state.drive.notices.push(world.own({ from: user, to: email, itemId: id, role, sent: world.now() }));
  }
  return null;
}

/** Takes away a direct permission (rights handed down by folders stay). Anyone may give up their own. */
export function revoke(
  world: DriveWorld,
  user: string,
  id: string,
  who: string,
  roles: readonly GrantedRole[] = ['editor', 'commenter', 'viewer'],
): Refusal | null {
  const email = who.trim().toLowerCase();
  const own = email === user;
  const item = own ? (visibleItem(world, user, id) ?? 'notFound') : checkShare(world, user, id);
  if (typeof item === 'string') return item;
  if (roles.includes('editor')) drop(item.editors, email);
  if (roles.includes('commenter')) drop(item.commenters, email);
  if (roles.includes('viewer')) {
    drop(item.viewers, email);
    drop(item.commenters, email);
  }
  return null;
}

/** Opens an item to everybody with its address, or closes it. */
export function setLink(
  world: DriveWorld,
  user: string,
  id: string,
  access: DriveItem['linkAccess'],
  permission: DriveItem['linkPermission'],
): Refusal | null {
  const item = checkShare(world, user, id);
  if (typeof item === 'string') return item;
  item.linkAccess = access;
  item.linkPermission = access === 'PRIVATE' ? 'NONE' : permission;
  return null;
}

/** Everybody who may comment but not edit, handed-down permissions included. */
export function commentersOf(world: DriveWorld, id: string): string[] {
  return [...new Set(withAncestors(world.state.drive, id).flatMap((one) => one.commenters))];
}

function drop(list: string[], email: string): void {
  const at = list.indexOf(email);
  if (at >= 0) list.splice(at, 1);
}
