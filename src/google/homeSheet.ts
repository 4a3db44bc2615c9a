import type { StatusTexts } from '../app/ports/statusTexts';
import { type Book, needTab } from './sheetRows';

/** Lines of the tab `Beranda`: label and text from the top, what stood below them emptied. */
export const writeHome =
  (book: Book): StatusTexts['writeHome'] =>
  (lines) => {
    const sheet = needTab(book, 'home');
    const room = 30;
    const rows = Array.from({ length: room }, (_, at) => [...(lines[at] ?? ['', ''])]);
    sheet.getRange(1, 1, room, 2).setNumberFormat('@').setValues(rows);
  };
