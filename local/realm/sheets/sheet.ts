import { nextNumberId } from '../../model/ids';
import { renameSheet } from '../../model/structure';
import { emulated, googleEnum, type Methods } from '../emulate';
import { beginChange, type SheetTarget, settle } from './app';
import { conditionalFormatsOf, setConditionalFormats } from './conditionalFormat';
import { makeFilter } from './filter';
import { formUrl } from './formUrl';
import { namedRangesOf } from './namedRange';
import { objects } from './objects';
import { addProtection, listProtections } from './protections';
import { rangeAt } from './ranges';
import { contentMethods } from './sheetContent';
import { layoutMethods } from './sheetLayout';
import { copySheet } from './sheetList';
import { structureMethods } from './sheetStructure';

type Api = GoogleAppsScript.Spreadsheet.Sheet;

const SheetType = googleEnum('GRID', 'OBJECT', 'DATASOURCE');

const identity: Methods<SheetTarget, Api> = {
  getName: (target) => target.sheet.name,
  getSheetName: (target) => target.sheet.name,
  getSheetId: (target) => target.sheet.id,
  getIndex: (target) => target.book.sheets.indexOf(target.sheet) + 1,
  getParent: (target) => objects.book(target),
  getType: () => SheetType.GRID,
  setName(target: SheetTarget, name: string) {
    beginChange(target, 'SpreadsheetApp.Sheet.setName', 'sheet metadata');
    const taken = target.book.sheets.some(
      (sheet) => sheet !== target.sheet && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken)
      throw target.app.ctx.fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
    renameSheet(target.book, target.sheet, name);
    return objects.sheet(target);
  },
  activate(target) {
    target.app.ctx.charge('SpreadsheetApp.Sheet.activate', 'handle');
    target.book.activeSheetId = target.sheet.id;
    return objects.sheet(target);
  },
  copyTo(target: SheetTarget, destination: unknown) {
    settle(target.app);
    return copySheet(target, destination);
  },
  getActiveRange: (target) => activeRange(target),
  getActiveCell: (target) => activeRange(target),
  getCurrentCell: (target) => activeRange(target),
  setActiveRange: (_target: SheetTarget, range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
  setActiveSelection: (target: SheetTarget, range: GoogleAppsScript.Spreadsheet.Range | string) =>
    (typeof range === 'string' ? objects.sheet(target).getRange(range) : range).activate(),
  setCurrentCell: (_target: SheetTarget, range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
};

function activeRange(target: SheetTarget): unknown {
  const active = target.app.active.get(target.book.id);
  if (active?.sheetId !== target.sheet.id) return rangeAt(target, 1, 1, 1, 1);
  return objects.range({ ...target, rect: active.rect });
}

const belongings: Methods<SheetTarget, Api> = {
  protect: (target) =>
    addProtection(target, { id: nextNumberId(target.app.ctx.state.ids), type: 'SHEET', rect: null }),
  getProtections(target: SheetTarget, type: unknown) {
    target.app.ctx.charge('SpreadsheetApp.Sheet.getProtections', 'sheet metadata');
    return listProtections(target, String(type));
  },
  getNamedRanges: (target) => namedRangesOf(target, target.sheet.id),
  getConditionalFormatRules: (target) => conditionalFormatsOf(target),
  setConditionalFormatRules(target: SheetTarget, rules: unknown[]) {
    setConditionalFormats(target, rules);
  },
  clearConditionalFormatRules(target) {
    setConditionalFormats(target, []);
  },
  getFilter: (target) => (target.sheet.filter === null ? null : makeFilter(target)),
  getFormUrl: (target) => formUrl(target, target.sheet.formId),
  getCharts: () => [],
  getImages: () => [],
  getBandings: () => [],
  getPivotTables: () => [],
  getDrawings: () => [],
  getSlicers: () => [],
};

const sheets = emulated<SheetTarget, Api>(
  'SpreadsheetApp.Sheet',
  identity,
  contentMethods,
  structureMethods,
  layoutMethods,
  belongings,
);

objects.sheet = ({ app, book, sheet }) => sheets.make({ app, book, sheet });
objects.sheetOf = sheets.of;
