import { isTrashed } from '../../local/model/drive';
import type { RuntimeState } from '../../local/model/state';

/**
 * Everything that stands outside the bins, exactly, ids and times included: to show that something left no trace.
 * `leaveOut`: ids of Drive items that are looked away from.
 */
export const standing = (state: RuntimeState, leaveOut: ReadonlySet<string> = new Set()) => {
  const { drive, spreadsheets, documents, forms, triggers, mails, projects, properties, accounts } = state;
  const kept = (id: string): boolean => {
    const item = drive.items[id];
    return item === undefined || (!isTrashed(drive, item) && !leaveOut.has(id));
  };
  const those = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).filter(([id]) => kept(id)));
  return structuredClone({
    drive: those(drive.items),
    // What awaits computing in a formula is not in the file.
    spreadsheets: those(
      Object.fromEntries(Object.entries(spreadsheets).map(([id, book]) => [id, { ...book, dirty: [] }])),
    ),
    documents: those(documents),
    forms: those(forms),
    triggers,
    mails,
    projects,
    accounts,
    // A store that was opened and emptied again holds nothing.
    properties: Object.fromEntries(
      Object.entries(properties).filter(([, store]) => Object.keys(store).length > 0),
    ),
  });
};
