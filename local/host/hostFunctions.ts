import { nextUuid } from '../model/ids';
import type { SpreadsheetState } from '../model/spreadsheet';
import type { HostFunctions } from '../realm/context';
import { byteFunctions } from './bytes';
import { documentFunctions } from './documentFunctions';
import { formFunctions } from './formFunctions';
import { evaluateBook } from './formula/evaluateBook';
import { mailFunctions } from './mailFunctions';
import { renderSheetPdf } from './pdf/renderSheetPdf';
import type { ExecutionRecord, World } from './world';
import { workbookToXlsx } from './xlsx';

/** All functions that the realm may ask of Node, for one execution. Add yours by spreading your own table in. */
export function createHostFunctions(world: World, record: ExecutionRecord, now: () => number): HostFunctions {
  const computedBook = (spreadsheetId: string): SpreadsheetState => {
    const book = world.state.spreadsheets[spreadsheetId];
    if (book === undefined) throw new Error(`There is no workbook ${spreadsheetId}`);
    if (book.dirty.length > 0) evaluateBook(book, now());
    book.dirty = [];
    return book;
  };
  return {
    ...byteFunctions,
    log: (level, message) => void record.log.push({ level, message, at: now() }),
    recordUi: (event) => void record.ui.push(event),
    spreadsheetToXlsx: (id) => Buffer.from(workbookToXlsx(computedBook(id))).toString('base64'),
    spreadsheetToPdf: (id) =>
      renderSheetPdf(computedBook(id), {
        title: world.state.drive.items[id]?.name ?? '',
        created: now(),
        exportId: nextUuid(world.state.ids),
      }).toString('base64'),
    evaluateFormulas: evaluateBook,
    ...formFunctions(world, now),
    ...documentFunctions(world, now),
    ...mailFunctions(world, record),
  };
}
