import type { Holidays } from '../app/ports/holidays';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
import { monthNumbers } from '../shared/format/calendarNames';
import { type Book, readTexts } from './sheetRows';

/** The hidden tab `Hari Libur`; lines that hold no date are passed over (the health check names them). */
export const holidaysSheet = (book: Book): Holidays => ({
  read: () =>
    readTexts(book, 'holidays').flatMap(([text = '']) => {
      const date = parseCivilDate(text, monthNumbers);
      return date.ok ? [date.value] : [];
    }),
});
