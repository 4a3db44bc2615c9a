/** `Spreadsheet` as a file: name, address, copy; and what it shows to the person in front of it. */

import { newDriveItem } from '../../model/drive';
import type { MenuEntry } from '../context';
import type { Methods } from '../emulate';
import { type BookTarget, beginChange, settle } from './app';
import { objects } from './objects';

type Api = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A copy in the caller's Drive, with its cells and protections, without its triggers and its form's link. */
function copy({ app, book }: BookTarget, name: string): Api {
  const { ctx } = app;
  ctx.charge('SpreadsheetApp.Spreadsheet.copy', 'drive.makeCopy');
  settle(app);
  const item = newDriveItem(ctx.state.ids, {
    name,
    mimeType: 'application/vnd.google-apps.spreadsheet',
    parent: ctx.state.drive.roots[ctx.effectiveUser.email] ?? null,
    owner: ctx.effectiveUser.email,
    now: ctx.now(),
  });
  ctx.state.drive.items[item.id] = ctx.own(item);
  const copied = ctx.own({ ...book, id: item.id, dirty: 'all' as const });
  for (const sheet of copied.sheets) sheet.formId = null;
  ctx.state.spreadsheets[item.id] = copied;
  return objects.book({ app, book: copied });
}

type OldMenu = ({ name: string; functionName: string } | null)[];

function entries(items: OldMenu): MenuEntry[] {
  return items.map((item) =>
    item === null
      ? { kind: 'separator' }
      : { kind: 'item', caption: item.name, functionName: item.functionName },
  );
}

function addMenu({ app }: BookTarget, title: string, items: OldMenu): void {
  app.ctx.charge('SpreadsheetApp.Spreadsheet.addMenu', 'handle');
  app.ctx.host.recordUi(app.ctx.own({ kind: 'menu', title, addOn: false, items: entries(items) }));
}

export const fileMethods: Methods<BookTarget, Api> = {
  getId: (target) => target.book.id,
  getUrl: (target) => `https://docs.google.com/spreadsheets/d/${target.book.id}/edit`,
  getName(target) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getName', 'handle');
    return target.app.ctx.state.drive.items[target.book.id]?.name ?? '';
  },
  rename(target: BookTarget, name: string) {
    beginChange(target, 'SpreadsheetApp.Spreadsheet.rename', 'sheet metadata');
    const item = target.app.ctx.state.drive.items[target.book.id];
    if (item !== undefined) item.name = name;
  },
  copy,
  toast({ app }: BookTarget, message: string, title = '', seconds: number | null = null) {
    app.ctx.charge('SpreadsheetApp.Spreadsheet.toast', 'handle');
    app.ctx.host.recordUi(app.ctx.own({ kind: 'toast', title, message: String(message), seconds }));
  },
  addMenu,
  updateMenu: addMenu,
  removeMenu: () => undefined,
};
