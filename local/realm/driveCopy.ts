import type { DriveItem } from '../model/drive';
import { isGoogleType } from '../model/drive';
import type { DriveWorld, Refusal } from './driveActions';
import { createItem, visibleItem } from './driveActions';

/**
 * Copies a file: the copy belongs to `user`, has no permissions of its own, and lies in `parent` (default: beside
 * the original where the user may write, else in their root). A workbook's bound script is copied with it.
 */
export function copyFile(
  world: DriveWorld,
  user: string,
  id: string,
  to: { name?: string | undefined; parent?: string | undefined; id?: string | undefined },
): DriveItem | Refusal {
  const original = visibleItem(world, user, id);
  if (!original) return 'notFound';
  const made = {
    name: to.name ?? `Copy of ${original.name}`,
    mimeType: original.mimeType,
    ...(to.id ? { id: to.id } : {}),
    ...(original.content === null ? {} : { content: original.content }),
  };
  const parent = to.parent ?? original.parent ?? undefined;
  const beside = createItem(world, user, { ...made, parent });
  const copy = typeof beside === 'string' && to.parent === undefined ? createItem(world, user, made) : beside;
  if (typeof copy === 'string') return copy;
  copy.description = original.description;
  if (isGoogleType(original.mimeType)) copyGoogleContent(world, user, id, copy);
  return copy;
}

function copyGoogleContent(world: DriveWorld, user: string, from: string, copy: DriveItem): void {
  const { state } = world;
  const document = state.documents[from];
  if (document) state.documents[copy.id] = world.own({ ...document, id: copy.id });
  const book = state.spreadsheets[from];
  if (book) state.spreadsheets[copy.id] = world.own({ ...book, id: copy.id });
  const form = state.forms[from];
  if (form)
    state.forms[copy.id] = world.own({
      ...form,
      id: copy.id,
      publishedId: `1FAIpQL${copy.id.slice(0, 49)}`,
      responses: [],
      destinationId: null,
      destinationSheetId: null,
    });
  for (const project of Object.values(state.projects).filter((one) => one.containerId === from)) {
    const id = `${project.id}-${copy.id.slice(1, 9)}`;
    state.projects[id] = world.own({ ...project, id, containerId: copy.id, owner: user });
  }
}
