/** `Spreadsheet`: its sheets, its ranges, its names, its protections. */

import type { SheetState } from '../../model/spreadsheet';
import type { Methods } from '../emulate';
import { type BookTarget, beginChange, type SheetTarget, settle } from './app';
import { formUrl } from './formUrl';
import { namedRangesOf, removeNamedRange, setNamedRange } from './namedRange';
import { objects } from './objects';
import { listProtections } from './protections';
import { makeRangeList } from './rangeList';
import { rangeByA1 } from './ranges';
import { copySheet, deleteSheet, insertSheet, moveSheet } from './sheetList';
import { findText } from './textFinder';

type Api = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function activeSheet({ app, book }: BookTarget): SheetTarget {
  const sheet = book.sheets.find((one) => one.id === book.activeSheetId) ?? book.sheets[0];
  if (sheet === undefined) throw app.ctx.fail('Sheet not found');
  return { app, book, sheet };
}

export function activeRange(target: BookTarget): Range {
  const active = activeSheet(target);
  const kept = target.app.active.get(target.book.id);
  const here = kept !== undefined && kept.sheetId === active.sheet.id;
  return objects.range({ ...active, rect: here ? kept.rect : { row: 0, column: 0, rows: 1, columns: 1 } });
}

function mustBeSheet(target: BookTarget, object: unknown): SheetTarget {
  const found = objects.sheetOf(object);
  if (found === undefined || found.book !== target.book) throw target.app.ctx.fail('Sheet not found');
  return found;
}

function range(target: BookTarget, notation: string): Range {
  target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getRange', 'handle');
  const found = rangeByA1(target, activeSheet(target).sheet, notation);
  if (found === undefined) throw target.app.ctx.fail('Range not found');
  return found;
}

function sheetOrNull(target: BookTarget, method: string, sheet: SheetState | undefined): Sheet | null {
  target.app.ctx.charge(`SpreadsheetApp.Spreadsheet.${method}`, 'handle');
  return sheet === undefined ? null : objects.sheet({ ...target, sheet });
}

export const sheetMethods: Methods<BookTarget, Api> = {
  getSheets(target) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getSheets', 'handle');
    return target.book.sheets.map((sheet) => objects.sheet({ ...target, sheet }));
  },
  getSheetByName: (target: BookTarget, name: string) =>
    sheetOrNull(
      target,
      'getSheetByName',
      target.book.sheets.find((sheet) => sheet.name === String(name)),
    ),
  getSheetById: (target: BookTarget, id: number) =>
    sheetOrNull(
      target,
      'getSheetById',
      target.book.sheets.find((sheet) => sheet.id === id),
    ),
  getNumSheets: (target) => target.book.sheets.length,
  getActiveSheet: (target) => objects.sheet(activeSheet(target)),
  setActiveSheet(target: BookTarget, object: unknown) {
    const found = mustBeSheet(target, object);
    target.book.activeSheetId = found.sheet.id;
    return objects.sheet(found);
  },
  getActiveRange: activeRange,
  getActiveCell: activeRange,
  getCurrentCell: activeRange,
  setActiveRange: (_target: BookTarget, one: Range) => one.activate(),
  setCurrentCell: (_target: BookTarget, one: Range) => one.activate(),
  setActiveSelection: (target: BookTarget, one: Range | string) =>
    (typeof one === 'string' ? range(target, one) : one).activate(),
  getRange: range,
  getRangeByName(target: BookTarget, name: string) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getRangeByName', 'handle');
    const named = target.book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return named === undefined ? null : (rangeByA1(target, activeSheet(target).sheet, named.name) ?? null);
  },
  getRangeList: (target: BookTarget, notations: string[]) =>
    makeRangeList(
      target.app,
      notations.map((notation) => range(target, notation)),
    ),
  insertSheet: (target: BookTarget, ...args: unknown[]) => insertSheet(target, args),
  deleteSheet(target: BookTarget, object: unknown) {
    deleteSheet(mustBeSheet(target, object));
  },
  deleteActiveSheet(target) {
    deleteSheet(activeSheet(target));
    return objects.sheet(activeSheet(target));
  },
  duplicateActiveSheet(target) {
    const copy = copySheet(activeSheet(target), objects.book(target));
    return copy.activate();
  },
  renameActiveSheet(target: BookTarget, name: string) {
    objects.sheet(activeSheet(target)).setName(name);
  },
  moveActiveSheet(target: BookTarget, position: number) {
    moveSheet(activeSheet(target), position);
  },
  getNamedRanges: (target) => namedRangesOf(target),
  setNamedRange(target: BookTarget, name: string, one: unknown) {
    setNamedRange(target, name, one);
  },
  removeNamedRange(target: BookTarget, name: string) {
    removeNamedRange(target, name);
  },
  getProtections(target: BookTarget, type: unknown) {
    target.app.ctx.charge('SpreadsheetApp.Spreadsheet.getProtections', 'sheet metadata');
    return target.book.sheets.flatMap((sheet) => listProtections({ ...target, sheet }, String(type)));
  },
  getFormUrl(target) {
    const linked = target.book.sheets.find((sheet) => sheet.formId !== null);
    return formUrl(target, linked?.formId ?? null);
  },
  createTextFinder: (target: BookTarget, text: string) =>
    findText(
      Array.from(target.book.sheets, (sheet) => ({
        ...target,
        sheet,
        rect: { row: 0, column: 0, rows: null, columns: null },
      })),
      text,
    ),
  setSpreadsheetLocale(target: BookTarget, locale: string) {
    beginChange(target, 'SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', 'sheet metadata');
    target.book.locale = locale;
    target.book.dirty = 'all';
  },
  setSpreadsheetTimeZone(target: BookTarget, zone: string) {
    beginChange(target, 'SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', 'sheet metadata');
    target.book.timeZone = zone;
  },
  getSpreadsheetLocale: (target) => target.book.locale,
  getSpreadsheetTimeZone: (target) => target.book.timeZone,
  getDataRange: (target) => objects.sheet(activeSheet(target)).getDataRange(),
  getLastRow: (target) => objects.sheet(activeSheet(target)).getLastRow(),
  getLastColumn: (target) => objects.sheet(activeSheet(target)).getLastColumn(),
  getSheetId: (target) => activeSheet(target).sheet.id,
  getSheetName: (target) => activeSheet(target).sheet.name,
  appendRow(target: BookTarget, values: unknown[]) {
    settle(target.app);
    return objects.sheet(activeSheet(target)).appendRow(values as never);
  },
};
