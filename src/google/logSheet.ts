import type { EventLog } from '../app/ports/eventLog';
import type { Zone } from '../domain/deadline/instant';
import { eventToRow, rowToEvent } from '../domain/log/eventRow';
import type { WorkflowEvent } from '../domain/workflow/event';
import { eventSummary } from '../shared/messages/eventSummary';
import { headers } from '../shared/office/tabs';
import { addRoom, type Book, needTab, readTab } from './sheetRows';

/** The hidden tab `Riwayat`. Its last column says in words what the row says; only the others are the record. */
export const logSheet = (book: Book, zone: () => Zone): EventLog => {
  let free = 0;
  const read = (): ReturnType<EventLog['read']> => {
    const tab = readTab(book, 'log');
    free = tab.free;
    return tab.rows.flatMap((cells, at) =>
      cells.every((cell) => cell === '') ? [] : [{ row: at + 2, event: rowToEvent(cells) }],
    );
  };
  /** Emptied, not deleted: a deletion would shift rows under another writer's hand. */
  const retract = (events: readonly WorkflowEvent[]): void => {
    const own = new Set(events.map(({ hash }) => hash));
    const sheet = needTab(book, 'log');
    for (const { row, event } of read()) {
      if (event !== null && own.has(event.hash)) sheet.getRange(row, 1, 1, headers.log.length).clearContent();
    }
    SpreadsheetApp.flush();
  };
  return {
    read,
    retract,
    append(events) {
      const sheet = needTab(book, 'log');
      if (free < events.length) addRoom(sheet, headers.log.length);
      // `appendRow` is atomic; a computed row and `setValues` are not (platform notes, "Values and ranges").
      for (const event of events) sheet.appendRow([...eventToRow(event), eventSummary(event, zone())]);
      SpreadsheetApp.flush();
      const written = read().map(({ event }) => event);
      const first = events[0];
      const at = written.findIndex((event) => event !== null && event.hash === first?.hash);
      const before = at < 1 ? null : written[at - 1];
      const follows =
        first !== undefined && at >= 0 && (at === 0 ? first.no === 1 : before?.hash === first.previousHash);
      if (!follows) retract(events);
      return follows;
    },
  };
};
