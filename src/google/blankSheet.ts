import type { Book, Sheet } from './sheetRows';

/** A new workbook's only, empty sheet, which becomes its first tab; no sheet of the office is ever taken over. */
export const blankSheet = (book: Book): Sheet | null => {
  const [only, second] = book.getSheets();
  return only !== undefined && second === undefined && only.getLastRow() === 0 ? only : null;
};
