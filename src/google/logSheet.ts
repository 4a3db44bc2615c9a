import type { EventLog } from '../app/ports/eventLog';
import { eventToRow, rowToEvent } from '../domain/log/eventRow';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

/** The hidden tab `Riwayat`. `append` writes behind the last row read, so it must be read under the lock first. */
export const logSheet = (book: Book): EventLog => {
  let lastLine: number | null = null;
  const read = (): ReturnType<EventLog['read']> => {
    const rows = readTexts(book, 'log');
    lastLine = rows.length + 1;
    return rows.flatMap((cells, at) =>
      cells.every((cell) => cell === '') ? [] : [{ row: at + 2, event: rowToEvent(cells) }],
    );
  };
  return {
    read,
    append(events) {
      if (lastLine === null) read();
      const line = (lastLine ?? 1) + 1;
      writeTexts(
        needTab(book, 'log'),
        line,
        events.map((event) => [...eventToRow(event)]),
      );
      lastLine = line + events.length - 1;
    },
  };
};
