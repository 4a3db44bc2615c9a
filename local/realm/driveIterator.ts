import { base64Length } from '../model/drive';
import type { RealmContext } from './context';
import { reads } from './driveTarget';
import { emulated } from './emulate';

type Kind = 'file' | 'folder';
type Target = { ctx: RealmContext; ids: string[]; at: number; kind: Kind; asked: boolean };

/** How File and Folder objects are made; set by their modules, which need this one. */
export const makers: {
  file?: (ctx: RealmContext, id: string) => unknown;
  folder?: (ctx: RealmContext, id: string) => unknown;
} = {};

/** Listings come in pages of a hundred: each page is a call to Drive. */
const PAGE = 100;

function page(target: Target, method: string): void {
  const due = !target.asked || (target.at > 0 && target.at % PAGE === 0 && target.at < target.ids.length);
  target.asked = true;
  const name = target.kind === 'file' ? 'FileIterator' : 'FolderIterator';
  reads(target.ctx, `DriveApp.${name}.${method}`, due ? 'drive.lookup' : 'handle');
}

const methods = {
  hasNext: (target: Target) => {
    page(target, 'hasNext');
    return target.at < target.ids.length;
  },
  next: (target: Target) => {
    page(target, 'next');
    const id = target.ids[target.at];
    if (id === undefined)
      throw target.ctx.fail('Cannot retrieve the next object: iterator has reached the end.');
    target.at += 1;
    return makers[target.kind]?.(target.ctx, id);
  },
  /** The rest of the list, as opaque text. */
  getContinuationToken: (target: Target) => {
    const rest = target.ids.slice(target.at).join(',');
    return target.ctx.host.utf8ToBase64(`${target.kind}:${rest}`);
  },
};

const files = emulated<Target, GoogleAppsScript.Drive.FileIterator>(
  'DriveApp.FileIterator',
  methods as never,
);
const folders = emulated<Target, GoogleAppsScript.Drive.FolderIterator>(
  'DriveApp.FolderIterator',
  methods as never,
);

/** An iterator over files, in the order of the ids. */
export function fileIteratorOf(ctx: RealmContext, ids: string[]): GoogleAppsScript.Drive.FileIterator {
  return files.make({ ctx, ids, at: 0, kind: 'file', asked: false });
}

/** An iterator over folders, in the order of the ids. */
export function folderIteratorOf(ctx: RealmContext, ids: string[]): GoogleAppsScript.Drive.FolderIterator {
  return folders.make({ ctx, ids, at: 0, kind: 'folder', asked: false });
}

/** The ids behind a continuation token of the given kind; throws for anything else. */
export function continued(ctx: RealmContext, token: string, kind: Kind): string[] {
  const text = base64Length(token) > 0 ? ctx.host.base64ToUtf8(token) : '';
  if (!text.startsWith(`${kind}:`)) throw ctx.fail('Invalid argument: continuationToken');
  const rest = text.slice(kind.length + 1);
  return rest === '' ? [] : rest.split(',');
}
