/**
 * What a person or script may do in Drive, whoever asks: used by DriveApp, the advanced service and the persons
 * of `local/host/drivePerson.ts`. Each action gives null, or the reason why it is refused.
 */
import type { DriveItem } from '../model/drive';
import { isTrashed, MIME_FOLDER, newDriveItem } from '../model/drive';
import type { RuntimeState } from '../model/state';
import { canEdit, canView, withAncestors } from './access';

export type Refusal = 'notFound' | 'forbidden' | 'notAFolder' | 'loop';

/** Where the action happens: the state, the clock, and how objects enter the state (`ctx.own`). */
export type DriveWorld = {
  readonly state: RuntimeState;
  now(): number;
  own<T>(value: T): T;
};

/** The item, if the account may see it. */
export function visibleItem(world: DriveWorld, user: string, id: string): DriveItem | undefined {
  const item = world.state.drive.items[id];
  return item && canView(world.state.drive, id, user) ? item : undefined;
}

/** The account's root folder id; the runtime makes one with each account. */
export function rootOf(world: DriveWorld, user: string): string {
  return world.state.drive.roots[user] ?? '';
}

function checkFolder(world: DriveWorld, user: string, id: string): Refusal | null {
  const folder = visibleItem(world, user, id);
  if (!folder) return 'notFound';
  if (folder.mimeType !== MIME_FOLDER) return 'notAFolder';
  return canEdit(world.state.drive, id, user) ? null : 'forbidden';
}

/** Makes a file or folder that belongs to `user`, wherever it is put (apps-script.md §Docs and Drive). */
export function createItem(
  world: DriveWorld,
  user: string,
  made: { name: string; mimeType: string; parent?: string | undefined; content?: string; id?: string },
): DriveItem | Refusal {
  const parent = made.parent ?? rootOf(world, user);
  const refusal = checkFolder(world, user, parent);
  if (refusal) return refusal;
  const { drive, ids } = world.state;
  const now = world.now();
  const item = world.own({
    ...newDriveItem(ids, { ...made, parent, owner: user, now }),
    listedFrom: now + (drive.listingLag ?? 0),
  });
  drive.items[item.id] = item;
  return item;
}

/**
 * Moves an item. Needs edit rights on the item and both folders; the owner may take what is theirs out of any
 * folder. Rights handed down by the old folder end, direct ones stay.
 */
export function moveItem(world: DriveWorld, user: string, id: string, folder: string): Refusal | null {
  const { drive } = world.state;
  const item = visibleItem(world, user, id);
  if (!item) return 'notFound';
  const refusal = checkFolder(world, user, folder);
  if (refusal) return refusal;
  const mayTake =
    item.owner === user ||
    (canEdit(drive, id, user) && (item.parent === null || canEdit(drive, item.parent, user)));
  if (!mayTake || item.parent === null) return 'forbidden';
  if (withAncestors(drive, folder).some((one) => one.id === id)) return 'loop';
  if (item.parent === folder) return null;
  item.parent = folder;
  item.listedFrom = world.now() + (drive.listingLag ?? 0);
  return null;
}

/** Puts an item into the bin or takes it out: the owner's alone in My Drive. */
export function trashItem(world: DriveWorld, user: string, id: string, trashed: boolean): Refusal | null {
  const item = visibleItem(world, user, id);
  if (!item) return 'notFound';
  if (item.owner !== user || item.parent === null) return 'forbidden';
  item.trashed = trashed;
  return null;
}

/** Checks that the account may change the item's content, name and description. */
export function checkEdit(world: DriveWorld, user: string, id: string): Refusal | null {
  if (!visibleItem(world, user, id)) return 'notFound';
  return canEdit(world.state.drive, id, user) ? null : 'forbidden';
}

/** Renames an item. */
export function renameItem(world: DriveWorld, user: string, id: string, name: string): Refusal | null {
  const refusal = checkEdit(world, user, id);
  const item = world.state.drive.items[id];
  if (refusal || !item) return refusal ?? 'notFound';
  item.name = name;
  return null;
}

/** Replaces a file's bytes (base64). */
export function replaceContent(world: DriveWorld, user: string, id: string, content: string): Refusal | null {
  const refusal = checkEdit(world, user, id);
  const item = world.state.drive.items[id];
  if (refusal || !item) return refusal ?? 'notFound';
  item.content = content;
  item.modified = world.now();
  item.modifiedBy = user;
  return null;
}

/** Adds a comment; viewers may not. */
export function commentOn(world: DriveWorld, user: string, id: string, content: string): Refusal | null {
  const item = visibleItem(world, user, id);
  if (!item) return 'notFound';
  const chain = withAncestors(world.state.drive, id);
  const mayComment =
    canEdit(world.state.drive, id, user) ||
    chain.some((one) => one.commenters.includes(user) || one.linkPermission === 'COMMENT');
  if (!mayComment) return 'forbidden';
  const comment = {
    id: `c${world.now()}-${item.comments.length + 1}`,
    author: user,
    content,
    created: world.now(),
    resolved: false,
  };
  item.comments.push(world.own(comment));
  return null;
}

/** Items of a folder that listings show now, the newest first as Drive lists them. */
export function listedItems(
  world: DriveWorld,
  user: string,
  wanted: (item: DriveItem) => boolean,
  options: { trashed?: boolean } = {},
): DriveItem[] {
  const { drive } = world.state;
  const now = world.now();
  return Object.values(drive.items)
    .filter(
      (item) =>
        item.parent !== null &&
        item.listedFrom <= now &&
        isTrashed(drive, item) === (options.trashed === true) &&
        wanted(item) &&
        canView(drive, item.id, user),
    )
    .reverse();
}
