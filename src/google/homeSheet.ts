import type { StatusTexts } from '../app/ports/statusTexts';
import { type Book, needTab } from './sheetRows';

const room = 24;

/** Lines of the tab `Beranda`: label and text from the top, what stood below them emptied. Laid out by setup. */
export const writeHome =
  (book: Book): StatusTexts['writeHome'] =>
  (lines) => {
    const rows = Array.from({ length: room }, (_, at) => [...(lines[at] ?? ['', ''])]);
    needTab(book, 'home').getRange(1, 1, room, 2).setValues(rows);
  };
