import type { ComplaintSheet } from '../app/ports/complaintSheet';
import type { CivilDate } from '../domain/calendar/civilDate';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
import type { ComplaintRecord } from '../domain/complaint/complaintRecord';
import type { ElementCode } from '../domain/survey/element';
import { monthNumbers } from '../shared/format/calendarNames';
import {
  channelOf,
  complaintChannels,
  complaintStatuses,
  complaintStatusOf,
} from '../shared/office/complaintWords';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

const dateIn = (text: string): CivilDate | null => {
  const parsed = parseCivilDate(text, monthNumbers);
  return parsed.ok ? parsed.value : null;
};

const elementIn = (text: string): ElementCode | null => {
  const code = text.trim().toUpperCase();
  return /^U[1-9]\d?$/.test(code) ? (code as ElementCode) : null;
};

const toRecord = (cells: readonly string[]): ComplaintRecord | null => {
  const [no = '', date = '', channel = '', text = '', element = '', person = '', status = ''] = cells;
  const [doneOn = '', answer = '', origin = ''] = cells.slice(7);
  const on = dateIn(date);
  if (on === null || !/^\d+$/.test(no) || text === '') return null;
  return {
    no: Number(no),
    date: on,
    channel: channelOf(channel),
    text,
    element: elementIn(element),
    person,
    status: complaintStatusOf(status),
    doneOn: dateIn(doneOn),
    answer,
    origin,
  };
};

const toCells = (record: ComplaintRecord): readonly string[] => [
  String(record.no),
  record.date,
  complaintChannels[record.channel],
  record.text,
  record.element ?? '',
  record.person,
  complaintStatuses[record.status],
  record.doneOn ?? '',
  record.answer,
  record.origin,
];

export const complaintSheet = (book: Book): ComplaintSheet => ({
  read: () => readTexts(book, 'complaints').flatMap((cells) => toRecord(cells) ?? []),
  put(record) {
    const rows = readTexts(book, 'complaints');
    const found = rows.findIndex(([no]) => no === String(record.no));
    const sheet = needTab(book, 'complaints');
    writeTexts(sheet, (found < 0 ? rows.length : found) + 2, [toCells(record)]);
    // Hidden until there is something in it.
    if (rows.length === 0) sheet.showSheet();
  },
});
