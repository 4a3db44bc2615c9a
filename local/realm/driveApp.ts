import { MIME_FOLDER } from '../model/drive';
import type { RealmContext } from './context';
import { listedItems, rootOf, visibleItem } from './driveActions';
import { Access, Permission } from './driveEnums';
import { makeFile } from './driveFile';
import { containerMethods, makeFolder } from './driveFolder';
import { continued, fileIteratorOf, folderIteratorOf } from './driveIterator';
import { NO_ITEM, reads } from './driveTarget';
import { emulated } from './emulate';

type Api = GoogleAppsScript.Drive.DriveApp;

/** `DriveApp`. */
export function createDriveApp(ctx: RealmContext): Api {
  const user = ctx.effectiveUser.email;
  const byId = (method: string, id: string, folder: boolean) => {
    reads(ctx, `DriveApp.${method}`, 'drive.lookup');
    const item = visibleItem(ctx, user, String(id));
    if (!item || (item.mimeType === MIME_FOLDER) !== folder) throw ctx.fail(NO_ITEM);
    return item.id;
  };
  const trashed = (folder: boolean) =>
    listedItems(ctx, user, (item) => (item.mimeType === MIME_FOLDER) === folder, { trashed: true }).map(
      (item) => item.id,
    );
  const rootScope = containerMethods(() => ({ ctx, folder: null, className: 'DriveApp' }));
  const own = {
    Access,
    Permission,
    getFileById: (_: null, id: string) => makeFile(ctx, byId('getFileById', id, false)),
    getFolderById: (_: null, id: string) => makeFolder(ctx, byId('getFolderById', id, true)),
    getFileByIdAndResourceKey: (_: null, id: string) =>
      makeFile(ctx, byId('getFileByIdAndResourceKey', id, false)),
    getRootFolder: () => {
      reads(ctx, 'DriveApp.getRootFolder', 'drive.lookup');
      return makeFolder(ctx, rootOf(ctx, user));
    },
    getTrashedFiles: () => {
      reads(ctx, 'DriveApp.getTrashedFiles');
      return fileIteratorOf(ctx, trashed(false));
    },
    getTrashedFolders: () => {
      reads(ctx, 'DriveApp.getTrashedFolders');
      return folderIteratorOf(ctx, trashed(true));
    },
    continueFileIterator: (_: null, token: string) => {
      reads(ctx, 'DriveApp.continueFileIterator');
      return fileIteratorOf(ctx, continued(ctx, token, 'file'));
    },
    continueFolderIterator: (_: null, token: string) => {
      reads(ctx, 'DriveApp.continueFolderIterator');
      return folderIteratorOf(ctx, continued(ctx, token, 'folder'));
    },
  };
  return emulated<null, Api>('DriveApp', rootScope as never, own as never).make(null);
}
