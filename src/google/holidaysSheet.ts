import type { Holidays } from '../app/ports/holidays';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
import { monthNumbers } from '../shared/format/calendarNames';
import { formatDate } from '../shared/format/formatDate';
import { type Book, readTexts, replaceTexts } from './sheetRows';

/** The hidden tab `Hari Libur`; lines that hold no date are passed over (the health check names them). */
export const holidaysSheet = (book: Book): Holidays => ({
  read: () =>
    readTexts(book, 'holidays').flatMap(([text = '']) => {
      const date = parseCivilDate(text, monthNumbers);
      return date.ok ? [date.value] : [];
    }),
  begin(lines) {
    if (readTexts(book, 'holidays').length > 0) return;
    replaceTexts(
      book,
      'holidays',
      lines.map(({ date, name }) => [formatDate(date), name]),
    );
  },
});
