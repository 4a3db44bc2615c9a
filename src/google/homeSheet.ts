import type { StatusTexts } from '../app/ports/statusTexts';
import { type Book, needTab } from './sheetRows';

const room = 24;

/**
 * Lines of the tab `Beranda`: label and text from the top, what stood below them emptied. Laid out by setup.
 * Nothing is written where it stands already: the guardian tells from the workbook's time whether anything happened.
 */
export const writeHome =
  (book: Book): StatusTexts['writeHome'] =>
  (lines) => {
    const rows = Array.from({ length: room }, (_, at) => [...(lines[at] ?? ['', ''])]);
    const range = needTab(book, 'home').getRange(1, 1, room, 2);
    const standing = range.getDisplayValues();
    if (rows.every((row, at) => row.every((text, column) => text === standing[at]?.[column]))) return;
    range.setValues(rows);
  };
