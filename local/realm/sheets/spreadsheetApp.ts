import './range';
import './sheet';
import './spreadsheet';
import { newDriveItem } from '../../model/drive';
import { newSpreadsheet } from '../../model/spreadsheet';
import type { RealmContext } from '../context';
import { emulated, googleEnum, type Methods } from '../emulate';
import { eventParts } from '../event';
import { createUi } from '../ui';
import { type BookTarget, createSheetsApp, findBook, type SheetsApp, settle } from './app';
import { newConditionalFormat } from './conditionalFormat';
import { DataValidationCriteria, newDataValidation } from './dataValidation';
import { objects } from './objects';
import { ProtectionType } from './protections';
import { CopyPasteType } from './rangeCopying';
import { rangeAt } from './ranges';
import { newRichText, newTextStyle } from './richText';
import { activeRange, activeSheet } from './spreadsheetSheets';

type Api = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const ALL = 'https://www.googleapis.com/auth/spreadsheets';

const ENUMS = {
  BorderStyle: googleEnum('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  CopyPasteType,
  DataValidationCriteria,
  Dimension: googleEnum('COLUMNS', 'ROWS'),
  Direction: googleEnum('UP', 'DOWN', 'PREVIOUS', 'NEXT'),
  InterpolationType: googleEnum('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'),
  ProtectionType,
  SheetType: googleEnum('GRID', 'OBJECT', 'DATASOURCE'),
  WrapStrategy: googleEnum('WRAP', 'OVERFLOW', 'CLIP'),
};

function open(app: SheetsApp, method: string, id: string): Book {
  app.ctx.requireScope(`SpreadsheetApp.${method}`, ALL);
  app.ctx.charge(`SpreadsheetApp.${method}`, 'handle');
  return objects.book({ app, book: findBook(app, id) });
}

/** The workbook the script is bound to; null for any other script. */
function container(app: SheetsApp, method: string): BookTarget | null {
  const { script, state } = app.ctx;
  if (script.authMode === 'NONE' || !script.simpleTrigger)
    app.ctx.requireScope(`SpreadsheetApp.${method}`, CURRENT, ALL);
  app.ctx.charge(`SpreadsheetApp.${method}`, 'handle');
  if (script.containerId === null || state.spreadsheets[script.containerId] === undefined) return null;
  return { app, book: findBook(app, script.containerId) };
}

function create(app: SheetsApp, name: string, rows = 1000, columns = 26): Book {
  const { ctx } = app;
  ctx.requireScope('SpreadsheetApp.create', ALL);
  ctx.charge('SpreadsheetApp.create', 'drive.createFile');
  ctx.useQuota('spreadsheets created', 1);
  const email = ctx.effectiveUser.email;
  const parent = ctx.state.drive.roots[email] ?? null;
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  const item = newDriveItem(ctx.state.ids, { name, mimeType, parent, owner: email, now: ctx.now() });
  ctx.state.drive.items[item.id] = ctx.own(item);
  const locale = ctx.state.spreadsheets[ctx.script.containerId ?? '']?.locale ?? 'in_ID';
  const made = newSpreadsheet(item.id, {
    locale,
    timeZone: ctx.script.timeZone,
    sheetName: 'Sheet1',
    rows,
    columns,
  });
  const book = ctx.own(made);
  ctx.state.spreadsheets[item.id] = book;
  return objects.book({ app, book });
}

/** `SpreadsheetApp`. */
export function createSpreadsheetApp(ctx: RealmContext): Api {
  const app = createSheetsApp(ctx);
  let chosen: BookTarget | null = null;
  let ui: GoogleAppsScript.Base.Ui | null = null;
  const active = (method: string): BookTarget | null => chosen ?? container(app, method);
  const mustActive = (method: string): BookTarget => {
    const book = active(method);
    if (book === null) throw new TypeError("Cannot read properties of null (reading 'getActiveSheet')");
    return book;
  };
  const activeBook = (method: string): Book | null => {
    const book = active(method);
    return book === null ? null : objects.book(book);
  };
  registerEvents(app);

  const methods: Methods<null, Api> = {
    create: (_: null, name: string, rows?: number, columns?: number) => create(app, name, rows, columns),
    openById: (_: null, id: string) => open(app, 'openById', id),
    openByUrl(_: null, url: string) {
      const id = /\/d\/([\w-]{20,})/.exec(url)?.[1];
      if (id === undefined) throw ctx.fail(`Invalid argument: url`);
      return open(app, 'openByUrl', id);
    },
    open: (_: null, file: { getId(): string }) => open(app, 'open', file.getId()),
    getActive: () => activeBook('getActive'),
    getActiveSpreadsheet: () => activeBook('getActiveSpreadsheet'),
    setActiveSpreadsheet(_: null, book: Book) {
      chosen = { app, book: findBook(app, book.getId()) };
    },
    getActiveSheet: () => objects.sheet(activeSheet(mustActive('getActiveSheet'))),
    setActiveSheet: (_: null, sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
    getActiveRange: () => activeRange(mustActive('getActiveRange')),
    setActiveRange: (_: null, range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
    getCurrentCell: () => activeRange(mustActive('getCurrentCell')),
    setCurrentCell: (_: null, range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
    flush() {
      ctx.charge('SpreadsheetApp.flush', 'flush');
      settle(app);
    },
    getUi() {
      if (!ctx.script.interactive || ctx.script.containerId === null)
        throw ctx.fail('Cannot call SpreadsheetApp.getUi() from this context.');
      ctx.charge('SpreadsheetApp.getUi', 'handle');
      ui ??= createUi(ctx);
      return ui;
    },
    newDataValidation: () => newDataValidation(app),
    newRichTextValue: newRichText,
    newTextStyle,
    newConditionalFormatRule: () => newConditionalFormat(app),
  };
  return emulated<null, Api>('SpreadsheetApp', ENUMS as unknown as Methods<null, Api>, methods).make(null);
}

function registerEvents(app: SheetsApp): void {
  eventParts.source.SpreadsheetApp = (_ctx, id) => objects.book({ app, book: findBook(app, id) });
  eventParts.range = (_ctx, id, { sheetId, row, column, rows, columns }) => {
    const book = findBook(app, id);
    const sheet = book.sheets.find((one) => one.id === sheetId);
    return sheet === undefined ? undefined : rangeAt({ app, book, sheet }, row, column, rows, columns);
  };
}
