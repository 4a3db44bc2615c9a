import type { EventLog } from '../app/ports/eventLog';
import type { Zone } from '../domain/deadline/instant';
import { eventToRow, rowToEvent } from '../domain/log/eventRow';
import type { WorkflowEvent } from '../domain/workflow/event';
import { eventSummary } from '../shared/messages/eventSummary';
import { headers } from '../shared/office/tabs';
import { addRoom, type Book, needTab, readTab, replaceTexts } from './sheetRows';

/**
 * Whether the event stands behind the one it is chained to; rows that are no events are passed over. Null when no
 * event stands before it in these rows.
 */
const isLinked = (rows: ReturnType<EventLog['read']>, first: WorkflowEvent | undefined): boolean | null => {
  const events = rows.flatMap(({ event }) => (event === null ? [] : [event]));
  const at = events.findIndex((event) => event.hash === first?.hash);
  if (at < 0) return false;
  const before = events[at - 1];
  return before === undefined ? null : before.hash === first?.previousHash;
};

/** The hidden tab `Riwayat`. Its last column says in words what the row says; only the others are the record. */
export const logSheet = (book: Book, zone: () => Zone): EventLog => {
  let free = 0;
  let lastLine = 1;
  const parse = (rows: readonly (readonly string[])[], firstLine: number): ReturnType<EventLog['read']> =>
    rows.flatMap((cells, at) =>
      cells.every((cell) => cell === '') ? [] : [{ row: firstLine + at, event: rowToEvent(cells) }],
    );
  const read = (): ReturnType<EventLog['read']> => {
    const tab = readTab(book, 'log');
    free = tab.free;
    lastLine = tab.rows.length + 1;
    return parse(tab.rows, 2);
  };
  /** From the last row of the last reading on: enough to see what was written since. */
  const readOn = (): ReturnType<EventLog['read']> => {
    const from = Math.max(lastLine, 2);
    return parse(readTab(book, 'log', from).rows, from);
  };
  const cellsOf = (event: WorkflowEvent): readonly string[] => [
    ...eventToRow(event),
    eventSummary(event, zone()),
  ];
  /** Emptied, not deleted: a deletion would shift rows under another writer's hand. */
  const retract = (events: readonly WorkflowEvent[]): void => {
    const own = new Set(events.map(({ hash }) => hash));
    const sheet = needTab(book, 'log');
    for (const { row, event } of readOn()) {
      if (event !== null && own.has(event.hash)) sheet.getRange(row, 1, 1, headers.log.length).clearContent();
    }
    SpreadsheetApp.flush();
  };
  return {
    read,
    retract,
    replace: (events) => replaceTexts(book, 'log', events.map(cellsOf)),
    append(events) {
      const sheet = needTab(book, 'log');
      if (free < events.length) addRoom(sheet, headers.log.length);
      // `appendRow` is atomic; a computed row and `setValues` are not (platform notes, "Values and ranges").
      for (const event of events) sheet.appendRow([...cellsOf(event)]);
      SpreadsheetApp.flush();
      const follows = isLinked(readOn(), events[0]) ?? isLinked(read(), events[0]) ?? true;
      if (!follows) retract(events);
      return follows;
    },
  };
};
