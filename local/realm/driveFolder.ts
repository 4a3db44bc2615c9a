import type { DriveItem } from '../model/drive';
import { base64Length, MIME_FOLDER } from '../model/drive';
import type { RealmContext } from './context';
import { createItem, listedItems } from './driveActions';
import { blobArgument } from './driveBlob';
import { itemMethods, moveTarget } from './driveItemMethods';
import { fileIteratorOf, folderIteratorOf, makers } from './driveIterator';
import { parseQuery } from './driveQuery';
import { accepted, type ItemTarget, itemOf, reads, refusalText, writes } from './driveTarget';
import { emulated } from './emulate';

type Api = GoogleAppsScript.Drive.Folder;

/** Listings of one folder, or of everything the account sees (`DriveApp` itself). */
export type ListingScope = { ctx: RealmContext; folder: string | null; className: string };

function listed(scope: ListingScope, wanted: (item: DriveItem) => boolean): string[] {
  const { ctx, folder } = scope;
  return listedItems(
    ctx,
    ctx.effectiveUser.email,
    (item) => (folder === null || item.parent === folder) && wanted(item),
  ).map((item) => item.id);
}

function searched(scope: ListingScope, text: string, folders: boolean): string[] {
  const query = parseQuery(text, { state: scope.ctx.state, user: scope.ctx.effectiveUser.email });
  if (!query) throw scope.ctx.fail('Invalid argument: q');
  return listed(scope, (item) => (item.mimeType === MIME_FOLDER) === folders && query.matches(item));
}

/** The listing and creating methods, for a folder or for DriveApp. */
export function containerMethods(scopeOf: (target: never) => ListingScope): Record<string, unknown> {
  const list =
    (name: string, folders: boolean, wanted: (item: DriveItem, argument: string) => boolean) =>
    (target: never, argument: string) => {
      const scope = scopeOf(target);
      reads(scope.ctx, `${scope.className}.${name}`);
      const ids = listed(
        scope,
        (item) => (item.mimeType === MIME_FOLDER) === folders && wanted(item, argument),
      );
      return folders ? folderIteratorOf(scope.ctx, ids) : fileIteratorOf(scope.ctx, ids);
    };
  return {
    getFiles: list('getFiles', false, () => true),
    getFilesByName: list('getFilesByName', false, (item, name) => item.name === name),
    getFilesByType: list('getFilesByType', false, (item, type) => item.mimeType === type),
    getFolders: list('getFolders', true, () => true),
    getFoldersByName: list('getFoldersByName', true, (item, name) => item.name === name),
    searchFiles: (target: never, text: string) => {
      const scope = scopeOf(target);
      reads(scope.ctx, `${scope.className}.searchFiles`);
      return fileIteratorOf(scope.ctx, searched(scope, text, false));
    },
    searchFolders: (target: never, text: string) => {
      const scope = scopeOf(target);
      reads(scope.ctx, `${scope.className}.searchFolders`);
      return folderIteratorOf(scope.ctx, searched(scope, text, true));
    },
    createFolder: (target: never, name: string) => {
      const { ctx, folder, className } = scopeOf(target);
      writes(ctx, `${className}.createFolder`, 'drive.createFile');
      return makeFolder(ctx, create(ctx, { name, mimeType: MIME_FOLDER, parent: folder ?? undefined }));
    },
    createFile: (target: never, first: unknown, content?: string, mimeType?: string) => {
      const { ctx, folder, className } = scopeOf(target);
      const made =
        content === undefined ? fromBlob(ctx, first) : fromText(ctx, String(first), content, mimeType);
      writes(ctx, `${className}.createFile`, 'drive.createFile', { bytes: base64Length(made.content) });
      return makers.file?.(ctx, create(ctx, { ...made, parent: folder ?? undefined }));
    },
  };
}

function fromBlob(ctx: RealmContext, argument: unknown) {
  const blob = blobArgument(ctx, argument);
  return {
    name: blob.name ?? '',
    mimeType: blob.contentType ?? 'application/octet-stream',
    content: blob.bytes,
  };
}

function fromText(ctx: RealmContext, name: string, text: string, mimeType = 'text/plain') {
  return { name, mimeType, content: ctx.host.utf8ToBase64(String(text)) };
}

function create(
  ctx: RealmContext,
  made: { name: string; mimeType: string; parent: string | undefined; content?: string },
): string {
  const item = createItem(ctx, ctx.effectiveUser.email, made);
  if (typeof item === 'string') throw ctx.fail(refusalText(item));
  return item.id;
}

const own = {
  getSize: () => 0,
  moveTo: (target: ItemTarget, destination: unknown) => {
    writes(target.ctx, 'DriveApp.Folder.moveTo', 'drive.move');
    accepted(target.ctx, moveTarget(target, folderIdOf(target.ctx, destination)));
    return makeFolder(target.ctx, target.id);
  },
};

const shared = Object.fromEntries(
  Object.entries(itemMethods)
    .filter(([name]) => !/Commenter/.test(name))
    .map(([name, method]) => [
      name,
      (target: ItemTarget, ...args: never[]) => {
        const result = method(target, ...args);
        return result === target ? makeFolder(target.ctx, target.id) : result;
      },
    ]),
);

const folders = emulated<ItemTarget, Api>(
  'DriveApp.Folder',
  shared as never,
  containerMethods((target: ItemTarget) => {
    itemOf(target);
    return { ctx: target.ctx, folder: target.id, className: 'DriveApp.Folder' };
  }) as never,
  own as never,
);

/** A `DriveApp.Folder` for scripts. */
export function makeFolder(ctx: RealmContext, id: string): Api {
  return folders.make({ ctx, id, className: 'DriveApp.Folder' });
}

/** The id behind a Folder object; throws for anything else. */
export function folderIdOf(ctx: RealmContext, object: unknown): string {
  const target = folders.of(object);
  if (!target) throw ctx.fail('Invalid argument: folder');
  return target.id;
}

makers.folder = makeFolder;
