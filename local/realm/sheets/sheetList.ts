/** Adding, copying, moving and deleting sheets of a workbook. */
import { nextNumberId } from '../../model/ids';
import { newSheet, type SheetState } from '../../model/spreadsheet';
import { type BookTarget, beginChange, type SheetTarget } from './app';
import { mustHaveRoom } from './limits';
import { objects } from './objects';
import { mayEditProtected } from './protectionRules';
import { PROTECTED } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function nameTaken({ book }: BookTarget, name: string): boolean {
  return book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** `Sheet2`, `Sheet3`…: the first number above the count of sheets that is free. */
function freeName(target: BookTarget): string {
  let number = target.book.sheets.length + 1;
  while (nameTaken(target, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** A copy's contents in a table of its own; protections are not copied. */
function contentOf(source: SheetState): Partial<SheetState> {
  return { ...source, protections: [], formId: null, filter: null };
}

/** Puts a sheet in, at `index` (0-based) or last; it becomes the active one (D). */
export function addSheet(target: BookTarget, sheet: SheetState, index: number): Sheet {
  const { app, book } = target;
  mustHaveRoom(target, sheet.maxRows * sheet.maxColumns);
  const own = app.ctx.own(sheet);
  book.sheets.splice(index, 0, own);
  book.activeSheetId = own.id;
  book.dirty = 'all';
  app.hasFormulas.delete(book);
  return objects.sheet({ app, book, sheet: own });
}

/** `insertSheet(name?, index?, { template }?)` in any of its forms. */
export function insertSheet(target: BookTarget, args: unknown[]): Sheet {
  beginChange(target, 'SpreadsheetApp.Spreadsheet.insertSheet', 'sheet metadata');
  const { app, book } = target;
  const name = args.find((arg) => typeof arg === 'string') ?? freeName(target);
  const activeIndex = book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId);
  const index = args.find((arg) => typeof arg === 'number') ?? activeIndex + 1;
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
    | { template?: unknown }
    | undefined;
  if (nameTaken(target, String(name)))
    throw app.ctx.fail(`A sheet with the name "${String(name)}" already exists. Please enter another name.`);
  const blank = newSheet(nextNumberId(app.ctx.state.ids), String(name));
  const template = objects.sheetOf(options?.template);
  const sheet =
    template === undefined
      ? blank
      : { ...blank, ...contentOf(template.sheet), id: blank.id, name: blank.name };
  return addSheet(target, sheet, Math.min(Number(index), book.sheets.length));
}

/** A copy at the end of a workbook, named `Copy of X`. */
export function copySheet(source: SheetTarget, destination: unknown): Sheet {
  const id = (destination as GoogleAppsScript.Spreadsheet.Spreadsheet).getId();
  const book = source.app.ctx.state.spreadsheets[id];
  if (book === undefined)
    throw source.app.ctx.fail('You do not have permission to access the requested document.');
  const target: BookTarget = { app: source.app, book };
  beginChange(target, 'SpreadsheetApp.Sheet.copyTo', 'sheet metadata');
  let name = `Copy of ${source.sheet.name}`;
  for (let n = 1; nameTaken(target, name); n++) name = `Copy of ${source.sheet.name} ${n}`;
  const blank = newSheet(nextNumberId(source.app.ctx.state.ids), name);
  const active = book.activeSheetId;
  const made = addSheet(
    target,
    { ...blank, ...contentOf(source.sheet), id: blank.id, name },
    book.sheets.length,
  );
  book.activeSheetId = active;
  return made;
}

export function deleteSheet(target: SheetTarget): void {
  const { app, book, sheet } = target;
  beginChange(target, 'SpreadsheetApp.Spreadsheet.deleteSheet', 'sheet metadata');
  if (book.sheets.length <= 1) throw app.ctx.fail("You can't remove all the sheets in a document.");
  if (sheet.formId !== null)
    throw app.ctx.fail('You cannot delete a sheet with a linked form. Please unlink the form first.');
  if (!sheet.protections.every((protection) => mayEditProtected(target, protection)))
    throw app.ctx.fail(PROTECTED);
  const index = book.sheets.indexOf(sheet);
  if (index < 0) return;
  book.sheets.splice(index, 1);
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.id);
  if (book.activeSheetId === sheet.id) book.activeSheetId = book.sheets[Math.max(0, index - 1)]?.id ?? 0;
  book.dirty = 'all';
}

/** Moves the active sheet to a 1-based position. */
export function moveSheet(target: SheetTarget, position: number): void {
  const { app, book, sheet } = target;
  if (position < 1 || position > book.sheets.length) throw app.ctx.fail('Invalid argument: pos');
  beginChange(target, 'SpreadsheetApp.Spreadsheet.moveActiveSheet', 'sheet metadata');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position - 1, 0, sheet);
}
