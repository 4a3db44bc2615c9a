import type { Officials } from '../app/ports/officials';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
import { monthNumbers } from '../shared/format/calendarNames';
import { deputyLabels, roleLabels } from '../shared/office/roleLabels';
import { type Book, readTexts, replaceTexts } from './sheetRows';

/** The identifier whose label this is; the text itself when it is none, so that the judge can name it. */
const idOf = (labels: Readonly<Record<string, string>>, text: string): string =>
  Object.entries(labels).find(([, label]) => label.toLowerCase() === text.toLowerCase())?.[0] ?? text;

/** People type 01/07/2026; what can't be read stays as typed, so that the judge can name it. */
const isoDate = (text: string): string => {
  const date = parseCivilDate(text, monthNumbers);
  return date.ok ? date.value : text;
};

const labelOf = (labels: Readonly<Record<string, string>>, id: string): string => labels[id] ?? id;

/** The hidden tab `Pejabat`. */
export const officialsSheet = (book: Book): Officials => ({
  read: () =>
    readTexts(book, 'officials').flatMap((cells, at) => {
      const [role = '', emails = '', name = '', nip = '', rank = '', deputy = '', from = '', until = ''] =
        cells;
      if (cells.every((cell) => cell === '')) return [];
      return [
        {
          line: at + 2,
          role: idOf(roleLabels, role),
          emails,
          name,
          nip,
          rank,
          deputy: idOf(deputyLabels, deputy),
          from: isoDate(from),
          until: isoDate(until),
        },
      ];
    }),
  put: (lines) =>
    replaceTexts(
      book,
      'officials',
      lines.map((line) => [
        labelOf(roleLabels, line.role),
        line.emails,
        line.name,
        line.nip,
        line.rank,
        labelOf(deputyLabels, line.deputy),
        line.from,
        line.until,
      ]),
    ),
});
