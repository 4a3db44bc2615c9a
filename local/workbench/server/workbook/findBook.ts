import { evaluateBook } from '../../../host/formula/evaluateBook';
import type { SheetState, SpreadsheetState } from '../../../model/spreadsheet';
import { canView } from '../../../realm/access';
import type { Desk } from '../desk';
import { WorkbenchRefusal } from '../refusal';

/** A workbook that the person may look into, its formulas up to date. */
export const findBook = ({ runtime: { state }, person }: Desk, id: string): SpreadsheetState => {
  const book = state.spreadsheets[id];
  if (!book) throw new WorkbenchRefusal('Buku kerja itu tidak ada.');
  if (person === '' || !canView(state.drive, id, person))
    throw new WorkbenchRefusal('Mintalah akses kepada pemilik, atau masuk dengan akun lain.');
  const stale = state.clock.now - (book.volatileAt ?? Number.POSITIVE_INFINITY) >= 60_000;
  if (stale || book.dirty === 'all' || book.dirty.length > 0) {
    evaluateBook(book, state.clock.now);
    book.dirty = [];
  }
  return book;
};

export const findSheet = (book: SpreadsheetState, id: number): SheetState => {
  const sheet = book.sheets.find((one) => one.id === id);
  if (!sheet) throw new WorkbenchRefusal('Sheet itu tidak ada lagi.');
  return sheet;
};
