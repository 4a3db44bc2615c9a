import { base64Length, type DriveItem, isGoogleType, MIME_FOLDER } from '../model/drive';
import { nextFileId } from '../model/ids';
import { type BlobTarget, blobOf } from './blob';
import type { RealmContext } from './context';
import {
  checkEdit,
  createItem,
  type DriveWorld,
  moveItem,
  renameItem,
  replaceContent,
  rootOf,
  trashItem,
} from './driveActions';
import { apiCall, type Options, usualFields } from './driveApiCall';
import { apiObject } from './driveApiError';
import { convertInto, converts } from './driveConversion';
import { copyFile } from './driveCopy';
import { exportFile } from './driveExport';
import { listFiles } from './driveListing';
import { fileResource } from './driveResource';

type Resource = Record<string, unknown>;

function mediaOf(ctx: RealmContext, media: unknown): BlobTarget | undefined {
  if (media === undefined || media === null) return undefined;
  const blob = blobOf(media);
  if (!blob) throw ctx.fail('The mediaData parameter only supports Blob types for upload.');
  return blob;
}

/** Ids handed out and not used yet: `create` takes only these. */
const reserved = (world: DriveWorld): string[] => {
  world.state.drive.reservedIds ??= world.own([]);
  return world.state.drive.reservedIds;
};

function takeReserved(
  ctx: RealmContext,
  call: ReturnType<typeof apiCall>,
  id: string,
  mimeType: string,
): void {
  if (isGoogleType(mimeType) && mimeType !== MIME_FOLDER)
    throw call.fail(400, 'invalid', 'Generated IDs are not supported for Google Docs formats.');
  if (ctx.state.drive.items[id])
    throw call.fail(409, 'fileIdInUse', 'A file already exists with the provided ID.');
  const at = reserved(ctx).indexOf(id);
  if (at < 0) throw call.fail(400, 'invalid', 'The provided file ID is not usable.');
  reserved(ctx).splice(at, 1);
}

function applyMetadata(item: DriveItem, resource: Resource): void {
  if (resource.description !== undefined) item.description = String(resource.description ?? '');
  if (resource.starred !== undefined) item.starred = resource.starred === true;
  if (resource.writersCanShare !== undefined) item.writersCanShare = resource.writersCanShare === true;
  const properties = (resource.appProperties ?? {}) as Record<string, string | null>;
  for (const [key, value] of Object.entries(properties)) {
    if (value === null) delete item.appProperties[key];
    else item.appProperties[key] = String(value);
  }
}

function create(ctx: RealmContext, resource: Resource, media: unknown, options: Options = {}): unknown {
  const call = apiCall(ctx, 'drive.files.create');
  const blob = mediaOf(ctx, media);
  const mimeType = String(resource.mimeType ?? blob?.contentType ?? 'application/octet-stream');
  const google = isGoogleType(mimeType);
  const converting = blob !== undefined && google && mimeType !== MIME_FOLDER;
  call.enter(converting ? 'drive.convert' : 'drive.createFile', { bytes: base64Length(blob?.bytes ?? '') });
  if (converting && !converts(blob.contentType ?? '', mimeType))
    throw call.fail(400, 'badRequest', 'Bad Request');
  const parents = (resource.parents ?? []) as string[];
  if (parents.length > 1)
    throw call.fail(403, 'multipleParentsNotSupported', 'A shared drive item must have exactly one parent.');
  const id = resource.id === undefined ? undefined : String(resource.id);
  if (id !== undefined) takeReserved(ctx, call, id, mimeType);
  const parent = parents[0] === 'root' ? undefined : parents[0];
  const item = createItem(ctx, ctx.effectiveUser.email, {
    name: String(resource.name ?? blob?.name ?? 'Untitled'),
    mimeType,
    parent,
    ...(id === undefined ? {} : { id }),
    ...(google ? {} : { content: blob?.bytes ?? '' }),
  });
  if (typeof item === 'string') throw call.refuse(item, parent ?? '');
  applyMetadata(item, resource);
  if (converting) {
    try {
      convertInto(ctx, item, blob.bytes);
    } catch {
      // Damaged, locked with a password, or not what its type says: nothing is left behind.
      delete ctx.state.drive.items[item.id];
      throw call.fail(400, 'badRequest', 'Bad Request');
    }
  } else if (google && mimeType !== MIME_FOLDER) ctx.host.newGoogleFile(item.id, mimeType);
  return call.pick((wants) => fileResource(ctx, item, wants), options, usualFields);
}

function get(ctx: RealmContext, id: string, options: Options = {}): unknown {
  const call = apiCall(ctx, 'drive.files.get');
  call.enter('drive.lookup', { reads: true });
  if (options.alt === 'media') throw ctx.fail('Drive.Files.get with alt=media is not emulated locally');
  const item = call.item(String(id));
  return call.pick((wants) => fileResource(ctx, item, wants), options, usualFields);
}

function update(
  ctx: RealmContext,
  resource: Resource | null,
  id: string,
  media: unknown,
  options: Options = {},
): unknown {
  const call = apiCall(ctx, 'drive.files.update');
  const user = ctx.effectiveUser.email;
  const blob = mediaOf(ctx, media);
  const moving = options.addParents !== undefined || options.removeParents !== undefined;
  call.enter(blob ? 'drive.createFile' : 'drive.move', { bytes: base64Length(blob?.bytes ?? '') });
  const item = call.item(String(id));
  const changes = resource ?? {};
  if (changes.parents !== undefined)
    throw call.fail(
      403,
      'fieldNotWritable',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  if (moving) move(ctx, call, item, options);
  if (changes.name !== undefined) call.done(renameItem(ctx, user, item.id, String(changes.name)), item.id);
  if (changes.trashed !== undefined)
    call.done(trashItem(ctx, user, item.id, changes.trashed === true), item.id);
  const others = Object.keys(changes).filter((key) => key !== 'trashed' && key !== 'name');
  if (others.length > 0 || blob) call.done(checkEdit(ctx, user, item.id), item.id);
  applyMetadata(item, changes);
  if (blob) {
    if (
      item.mimeType === MIME_FOLDER ||
      (isGoogleType(item.mimeType) && !converts(blob.contentType ?? '', item.mimeType))
    )
      throw call.fail(400, 'badRequest', 'Bad Request');
    if (isGoogleType(item.mimeType)) convertInto(ctx, item, blob.bytes);
    else call.done(replaceContent(ctx, user, item.id, blob.bytes), item.id);
  }
  return call.pick((wants) => fileResource(ctx, item, wants), options, usualFields);
}

function move(ctx: RealmContext, call: ReturnType<typeof apiCall>, item: DriveItem, options: Options): void {
  const list = (value: unknown) =>
    String(value ?? '')
      .split(',')
      .filter(Boolean);
  const [add] = list(options.addParents);
  const leaves = list(options.removeParents).includes(item.parent ?? '');
  if (add === undefined) {
    if (leaves)
      throw call.fail(403, 'cannotRemoveLastParent', 'The last parent of an item cannot be removed.');
    return;
  }
  const target = add === 'root' ? rootOf(ctx, ctx.effectiveUser.email) : add;
  if (!leaves && target !== item.parent)
    throw call.fail(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  call.done(moveItem(ctx, ctx.effectiveUser.email, item.id, target), item.id);
}

function copy(ctx: RealmContext, resource: Resource, id: string, options: Options = {}): unknown {
  const call = apiCall(ctx, 'drive.files.copy');
  call.enter('drive.makeCopy');
  const original = call.item(String(id));
  if (original.mimeType === MIME_FOLDER)
    throw call.fail(403, 'cannotCopyFile', 'This file cannot be copied by the user.');
  const wantedId = resource?.id === undefined ? undefined : String(resource.id);
  if (wantedId !== undefined) takeReserved(ctx, call, wantedId, original.mimeType);
  const [parent] = (resource?.parents ?? []) as string[];
  const item = copyFile(ctx, ctx.effectiveUser.email, original.id, {
    name: resource?.name === undefined ? undefined : String(resource.name),
    parent,
    id: wantedId,
  });
  if (typeof item === 'string') throw call.refuse(item, parent ?? original.id);
  applyMetadata(item, resource ?? {});
  return call.pick((wants) => fileResource(ctx, item, wants), options, usualFields);
}

function generateIds(ctx: RealmContext, options: Options = {}): unknown {
  const call = apiCall(ctx, 'drive.files.generateIds');
  call.enter('drive.lookup');
  const ids = Array.from({ length: Number(options.count ?? 10) }, () => nextFileId(ctx.state.ids, 'file'));
  reserved(ctx).push(...ids);
  return { kind: 'drive#generatedIds', space: 'drive', ids };
}

function remove(ctx: RealmContext, id: string): void {
  const call = apiCall(ctx, 'drive.files.delete');
  call.enter('drive.move');
  const item = call.item(String(id));
  if (item.owner !== ctx.effectiveUser.email || item.parent === null) throw call.refuse('forbidden', item.id);
  const doomed = [item.id];
  for (const at of doomed)
    for (const one of Object.values(ctx.state.drive.items)) if (one.parent === at) doomed.push(one.id);
  for (const one of doomed) {
    delete ctx.state.drive.items[one];
    delete ctx.state.documents[one];
    delete ctx.state.spreadsheets[one];
    delete ctx.state.forms[one];
  }
}

/** `Drive.Files` (v3). */
export function createFilesCollection(ctx: RealmContext): unknown {
  return apiObject(ctx, 'Drive.Files', {
    create: (resource: Resource, media?: unknown, options?: Options) => create(ctx, resource, media, options),
    get: (id: string, options?: Options) => get(ctx, id, options),
    update: (resource: Resource, id: string, media?: unknown, options?: Options) =>
      update(ctx, resource, id, media, options),
    copy: (resource: Resource, id: string, options?: Options) => copy(ctx, resource, id, options),
    list: (options?: Options) => listFiles(ctx, options),
    export: (id: string, mimeType: string) => exportFile(ctx, id, mimeType),
    generateIds: (options?: Options) => generateIds(ctx, options),
    remove: (id: string) => remove(ctx, id),
  });
}
