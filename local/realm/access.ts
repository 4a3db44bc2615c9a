/** Who may do what with a file: its owner, its own permissions, and what the folders above it hand down. */
import type { DriveItem, DriveState } from '../model/drive';

export type Role = 'none' | 'viewer' | 'editor' | 'owner';

/** The item itself, then the folders above it, nearest first. */
export function withAncestors(drive: DriveState, id: string): DriveItem[] {
  const chain: DriveItem[] = [];
  const seen = new Set<string>();
  for (let item = drive.items[id]; item !== undefined && !seen.has(item.id); ) {
    chain.push(item);
    seen.add(item.id);
    item = item.parent === null ? undefined : drive.items[item.parent];
  }
  return chain;
}

/**
 * Everybody who may edit, without the owner: direct editors, editors of the folders above, and the owners of those
 * folders (a file made by staff in the head's folder may be edited by the head). In order, each once.
 */
export function editorsOf(drive: DriveState, id: string): string[] {
  const [item, ...above] = withAncestors(drive, id);
  if (item === undefined) return [];
  const all = [...item.editors, ...above.flatMap((folder) => [folder.owner, ...folder.editors])];
  return [...new Set(all)].filter((email) => email !== item.owner);
}

/** Everybody who may only look, direct or handed down; editors and owner not among them. */
export function viewersOf(drive: DriveState, id: string): string[] {
  const chain = withAncestors(drive, id);
  const [item] = chain;
  if (item === undefined) return [];
  const editors = editorsOf(drive, id);
  const all = chain.flatMap((one) => one.viewers);
  return [...new Set(all)].filter((email) => email !== item.owner && !editors.includes(email));
}

/** The strongest right of an account on a file or folder, links included; 'none' also if there is no such item. */
export function roleOf(drive: DriveState, id: string, email: string): Role {
  const chain = withAncestors(drive, id);
  const [item] = chain;
  if (item === undefined) return 'none';
  if (item.owner === email) return 'owner';
  if (editorsOf(drive, id).includes(email)) return 'editor';
  const link = chain.find((one) => one.linkAccess !== 'PRIVATE');
  if (link?.linkPermission === 'EDIT') return 'editor';
  if (link !== undefined || viewersOf(drive, id).includes(email)) return 'viewer';
  return 'none';
}

export function canView(drive: DriveState, id: string, email: string): boolean {
  return roleOf(drive, id, email) !== 'none';
}

export function canEdit(drive: DriveState, id: string, email: string): boolean {
  const role = roleOf(drive, id, email);
  return role === 'editor' || role === 'owner';
}
