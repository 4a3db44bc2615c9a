/** `Spreadsheet`: who has access to the file. */

import type { DriveItem } from '../../model/drive';
import { editorsOf, viewersOf } from '../access';
import type { Methods } from '../emulate';
import { emailOf, makeUser } from '../user';
import { type BookTarget, mustEditFile } from './app';
import { objects } from './objects';

type Api = GoogleAppsScript.Spreadsheet.Spreadsheet;
type List = 'editors' | 'viewers';

function itemOf({ app, book }: BookTarget): DriveItem {
  const item = app.ctx.state.drive.items[book.id];
  if (item === undefined) throw app.ctx.fail('You do not have permission to access the requested document.');
  return item;
}

function change(target: BookTarget, method: string, edit: (item: DriveItem) => void): Api {
  target.app.ctx.charge(`SpreadsheetApp.Spreadsheet.${method}`, 'drive.share');
  mustEditFile(target);
  edit(itemOf(target));
  return objects.book(target);
}

function add(target: BookTarget, method: string, list: List, users: unknown[]): Api {
  return change(target, method, (item) => {
    for (const email of users.map(emailOf)) {
      if (email === item.owner || item[list].includes(email)) continue;
      item[list].push(email);
      const other = list === 'editors' ? item.viewers : item.editors;
      if (list === 'editors' && other.includes(email)) other.splice(other.indexOf(email), 1);
    }
  });
}

function remove(target: BookTarget, method: string, list: List, user: unknown): Api {
  return change(target, method, (item) => {
    const index = item[list].indexOf(emailOf(user));
    if (index >= 0) item[list].splice(index, 1);
  });
}

export const sharingMethods: Methods<BookTarget, Api> = {
  addEditor: (target: BookTarget, user: unknown) => add(target, 'addEditor', 'editors', [user]),
  addEditors: (target: BookTarget, users: unknown[]) => add(target, 'addEditors', 'editors', users),
  addViewer: (target: BookTarget, user: unknown) => add(target, 'addViewer', 'viewers', [user]),
  addViewers: (target: BookTarget, users: unknown[]) => add(target, 'addViewers', 'viewers', users),
  removeEditor: (target: BookTarget, user: unknown) => remove(target, 'removeEditor', 'editors', user),
  removeViewer: (target: BookTarget, user: unknown) => remove(target, 'removeViewer', 'viewers', user),
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
