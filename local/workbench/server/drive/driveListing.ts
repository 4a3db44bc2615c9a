import { drivePerson } from '../../../host/drivePerson';
import { type DriveItem, isTrashed, MIME_FOLDER } from '../../../model/drive';
import type { RuntimeState } from '../../../model/state';
import { canEdit, withAncestors } from '../../../realm/access';
import type { DriveListing, DrivePlace, DriveTarget } from '../../contract/drive';
import { WorkbenchRefusal } from '../refusal';
import { driveEntry } from './driveEntry';

const titles: Readonly<Record<string, string>> = {
  mine: 'Drive Saya',
  shared: 'Dibagikan kepada saya',
  trash: 'Sampah',
};

type Trail = DriveListing['trail'];

/**
 * The way to an item as this person sees it: from their own Drive, or from what others share with them, folders that
 * they can't see left out. The item itself is not in it.
 */
export const trailOf = (state: RuntimeState, id: string, email: string): Trail => {
  const person = drivePerson(state, email);
  const [, ...above] = withAncestors(state.drive, id);
  const seen = above.filter((folder) => folder.id !== person.root && person.see(folder.id) !== undefined);
  const folders = seen
    .filter((folder) => folder.parent !== null)
    .map((folder) => ({ place: folder.id, name: folder.name }))
    .reverse();
  const first = above.some((folder) => folder.id === person.root) ? 'mine' : 'shared';
  return [{ place: first, name: titles[first] ?? '' }, ...folders];
};

/** Given to the person directly; what merely lies in a shared folder is found there. */
const sharedWith = (item: DriveItem, email: string): boolean =>
  item.owner !== email &&
  item.parent !== null &&
  (item.editors.includes(email) || item.viewers.includes(email));

const byNewest = (one: DriveItem, other: DriveItem): number => other.modified - one.modified;

/** Folders first, then by name as people read it: 1, 2, … 10. */
const byName = (one: DriveItem, other: DriveItem): number =>
  Number(other.mimeType === MIME_FOLDER) - Number(one.mimeType === MIME_FOLDER) ||
  one.name.localeCompare(other.name, 'id', { numeric: true });

const itemsAt = (state: RuntimeState, place: DrivePlace, email: string): DriveItem[] => {
  const person = drivePerson(state, email);
  const all = Object.values(state.drive.items);
  if (place === 'mine') return [...person.list(person.root)].sort(byName);
  if (place === 'shared')
    return all.filter((item) => sharedWith(item, email) && !isTrashed(state.drive, item)).sort(byName);
  if (place === 'trash') return all.filter((item) => item.trashed && item.owner === email).sort(byNewest);
  return [...person.list(place)].sort(byName);
};

/** What a place in Drive shows a person. Refuses a folder that isn't there for them. */
export const driveListing = (state: RuntimeState, email: string, place: DrivePlace): DriveListing => {
  const person = drivePerson(state, email);
  const at = place === person.root ? 'mine' : place;
  const entries = itemsAt(state, at, email).map((item) => driveEntry(state, item, email));
  const title = titles[at];
  if (title !== undefined) return { place: at, title, trail: [], entries, open: at === 'mine' };
  const folder = person.see(at);
  if (folder?.mimeType !== MIME_FOLDER)
    throw new WorkbenchRefusal('Folder ini tidak ada, atau tidak dibagikan kepada Anda.');
  return {
    place: at,
    title: folder.name,
    trail: trailOf(state, at, email),
    entries,
    open: canEdit(state.drive, at, email),
  };
};

/** Folders into which this person may put things, for "Pindahkan ke …"; not the moved item and what it holds. */
export const driveTargets = (state: RuntimeState, email: string, moving: string): DriveTarget[] => {
  const { drive } = state;
  const person = drivePerson(state, email);
  const root = { id: person.root, name: titles.mine ?? '', path: [] };
  const folders = Object.values(drive.items).filter(
    (item) =>
      item.mimeType === MIME_FOLDER &&
      item.parent !== null &&
      !isTrashed(drive, item) &&
      person.see(item.id) !== undefined &&
      !withAncestors(drive, item.id).some((one) => one.id === moving),
  );
  const targets = folders.map((folder) => ({
    id: folder.id,
    name: folder.name,
    path: trailOf(state, folder.id, email).map((step) => step.name),
  }));
  const full = (target: DriveTarget) => [...target.path, target.name].join(' / ');
  return [
    root,
    ...targets.sort((one, other) => full(one).localeCompare(full(other), 'id', { numeric: true })),
  ];
};
