import {
  type GuardianBook,
  type GuardianKey,
  guardianKeys,
  type MirrorLine,
} from '../app/ports/guardianBook';
import { eventColumns, eventToRow, rowToEvent } from '../domain/log/eventRow';
import { guardianLabels } from '../shared/office/guardianLabels';
import { headers, type TabKey, tabs } from '../shared/office/tabs';
import { blankSheet } from './blankSheet';
import { type Book, findTab, needTab, readTexts, writeTexts } from './sheetRows';

const width = eventColumns.length;

/** Columns of the tab `Penjaga`, pixels. */
const widths = [110, 420, 420] as const;

/** As in the office workbook: short tabs make cheap reads. */
const firstRows = 30;

const ensureTab = (book: Book, tab: 'mirror' | 'guardian'): boolean => {
  const head = headers[tab];
  const found = findTab(book, tab);
  if (found !== null && found.getRange(1, 1).getValue() === head[0]) return false;
  const blank = found === null ? blankSheet(book)?.setName(tabs[tab]) : undefined;
  const sheet = found ?? blank ?? book.insertSheet(tabs[tab]);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > firstRows) sheet.deleteRows(firstRows + 1, rows - firstRows);
  if (columns > head.length) sheet.deleteColumns(head.length + 1, columns - head.length);
  if (columns < head.length) sheet.insertColumnsAfter(columns, head.length - columns);
  sheet.getRange(1, 1, firstRows, head.length).setNumberFormat('@');
  sheet.setFrozenRows(1);
  if (tab === 'guardian') {
    widths.forEach((width, at) => {
      sheet.setColumnWidth(at + 1, width);
    });
    const lines = guardianKeys.map((key) => [key, '', guardianLabels[key]]);
    writeTexts(sheet, 2, lines);
  }
  sheet
    .getRange(1, 1, 1, head.length)
    .setFontWeight('bold')
    .setWrap(true)
    // Last, because it is what a later run goes by.
    .setValues([[...head]]);
  return true;
};

const handlers = ['guardianOnEdit_', 'guardianOnTimer_'] as const;

/** Minutes between two looks; a consumer account has 90 trigger minutes a day (platform notes, "Quotas"). */
const everyMinutes = 10;

const makeTrigger = (handler: (typeof handlers)[number], officeId: string): void => {
  const builder = ScriptApp.newTrigger(handler);
  if (handler === 'guardianOnEdit_') builder.forSpreadsheet(officeId).onEdit().create();
  else builder.timeBased().everyMinutes(everyMinutes).create();
};

const fitting = (officeId: string, handler: (typeof handlers)[number]) =>
  ScriptApp.getProjectTriggers().filter(
    (trigger) =>
      trigger.getHandlerFunction() === handler &&
      (handler === 'guardianOnTimer_' || trigger.getTriggerSourceId() === officeId),
  );

/** One trigger of each handler; further ones (a setup run twice at once) are taken away. */
const ensureTriggers = (officeId: string): number => {
  let made = 0;
  for (const handler of handlers) {
    const [fits, ...extra] = fitting(officeId, handler);
    for (const one of extra) ScriptApp.deleteTrigger(one);
    if (fits !== undefined) continue;
    makeTrigger(handler, officeId);
    made += 1;
  }
  return made;
};

const isKey = (text: string): text is GuardianKey => guardianKeys.some((key) => key === text);

const toLine = (cells: readonly string[], line: number): readonly MirrorLine[] => {
  const event = rowToEvent(cells);
  const [bookedAt = '', lookedBefore = '', receipt = ''] = cells.slice(width);
  if (event === null) return [];
  const { no, hash } = event;
  return [
    { line, no, hash, bookedAt, lookedBefore: lookedBefore === '' ? null : lookedBefore, receipt, event },
  ];
};

type State = Partial<Record<GuardianKey, string>>;

/** Both tabs are read once per execution: nobody but the guardian writes here. */
export const guardianBook = (book: Book, officeId: string): GuardianBook => {
  let lines: readonly MirrorLine[] | null = null;
  let kept: State | null = null;
  const mirrored = (): readonly MirrorLine[] => {
    lines ??= readTexts(book, 'mirror').flatMap((cells, at) => toLine(cells, at + 2));
    return lines;
  };
  const state = (): State => {
    if (kept !== null) return kept;
    const found: State = {};
    for (const [key = '', value = ''] of readTexts(book, 'guardian')) if (isKey(key)) found[key] = value;
    kept = found;
    return found;
  };
  return {
    officeId,
    mirrored,
    mirror(events) {
      const first = (mirrored().at(-1)?.line ?? 1) + 1;
      const rows = events.map(({ event, bookedAt, lookedBefore }) => [
        ...eventToRow(event),
        bookedAt,
        lookedBefore ?? '',
        '',
      ]);
      writeTexts(needTab(book, 'mirror'), first, rows);
      lines = [...mirrored(), ...rows.flatMap((cells, at) => toLine(cells, first + at))];
    },
    markReceipt(line, text) {
      needTab(book, 'mirror')
        .getRange(line, width + 3)
        .setValue(text);
      lines = mirrored().map((one) => (one.line === line ? { ...one, receipt: text } : one));
    },
    get: (key) => state()[key] ?? '',
    put(values) {
      const merged = { ...state(), ...values };
      kept = merged;
      const rows = guardianKeys.map((key) => [key, merged[key] ?? '']);
      writeTexts(needTab(book, 'guardian'), 2, rows);
    },
    prepare: () =>
      (['guardian', 'mirror'] as const satisfies readonly TabKey[]).filter((tab) => ensureTab(book, tab))
        .length,
    settle: () => SpreadsheetApp.flush(),
    missingTriggers: () => handlers.filter((handler) => fitting(officeId, handler).length === 0).length,
    ensureTriggers: () => ensureTriggers(officeId),
  };
};
