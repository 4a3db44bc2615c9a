/** `Spreadsheet`: who has access to the file. */

import type { DriveItem } from '../../model/drive';
import { editorsOf, viewersOf } from '../access';
import type { Refusal } from '../driveActions';
import { type GrantedRole, grant, revoke } from '../driveSharing';
import type { Methods } from '../emulate';
import { emailOf, makeUser } from '../user';
import { type BookTarget, mustEditFile } from './app';
import { objects } from './objects';

type Api = GoogleAppsScript.Spreadsheet.Spreadsheet;

function itemOf({ app, book }: BookTarget): DriveItem {
  const item = app.ctx.state.drive.items[book.id];
  if (item === undefined) throw app.ctx.fail('You do not have permission to access the requested document.');
  return item;
}

/** Shares or unshares the file with each account; Drive sends its mail, as it does for DriveApp. */
function change(
  target: BookTarget,
  method: string,
  users: unknown[],
  act: (email: string) => Refusal | null,
): Api {
  target.app.ctx.charge(`SpreadsheetApp.Spreadsheet.${method}`, 'drive.share');
  for (const user of users)
    if (act(emailOf(user)) !== null)
      throw target.app.ctx.fail('You do not have permission to perform that action.');
  return objects.book(target);
}

function add(target: BookTarget, method: string, role: GrantedRole, users: unknown[]): Api {
  const { ctx } = target.app;
  return change(target, method, users, (email) =>
    grant(ctx, ctx.effectiveUser.email, target.book.id, email, role, true),
  );
}

function remove(target: BookTarget, method: string, role: GrantedRole, user: unknown): Api {
  const { ctx } = target.app;
  return change(target, method, [user], (email) =>
    revoke(ctx, ctx.effectiveUser.email, target.book.id, email, [role]),
  );
}

export const sharingMethods: Methods<BookTarget, Api> = {
  addEditor: (target: BookTarget, user: unknown) => add(target, 'addEditor', 'editor', [user]),
  addEditors: (target: BookTarget, users: unknown[]) => add(target, 'addEditors', 'editor', users),
  addViewer: (target: BookTarget, user: unknown) => add(target, 'addViewer', 'viewer', [user]),
  addViewers: (target: BookTarget, users: unknown[]) => add(target, 'addViewers', 'viewer', users),
  removeEditor: (target: BookTarget, user: unknown) => remove(target, 'removeEditor', 'editor', user),
  removeViewer: (target: BookTarget, user: unknown) => remove(target, 'removeViewer', 'viewer', user),
  getOwner(target) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getOwner', 'drive.lookup');
    return makeUser(itemOf(target).owner);
  },
  /** The owner is among them; only an editor may ask. */
  getEditors(target) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getEditors', 'drive.lookup');
    mustEditFile(target);
    const { drive } = target.app.ctx.state;
    return [itemOf(target).owner, ...editorsOf(drive, target.book.id)].map(makeUser);
  },
  /** Includes editors and owner (L). */
  getViewers(target) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getViewers', 'drive.lookup');
    mustEditFile(target);
    const { drive } = target.app.ctx.state;
    const { id } = target.book;
    return [itemOf(target).owner, ...editorsOf(drive, id), ...viewersOf(drive, id)].map(makeUser);
  },
};
