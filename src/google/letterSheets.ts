import type { IncomingLetters, OutgoingLetters } from '../app/ports/letterBooks';
import type { CivilDate } from '../domain/calendar/civilDate';
import { parseCivilDate } from '../domain/calendar/parseCivilDate';
import type { IncomingLetter } from '../domain/letter/incomingLetter';
import type { OutgoingLetter } from '../domain/letter/outgoingLetter';
import { monthNumbers } from '../shared/format/calendarNames';
import {
  correctionOf,
  incomingKindOf,
  incomingKinds,
  outgoingStatuses,
  outgoingStatusOf,
  reportName,
} from '../shared/office/letterWords';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

const dateIn = (text: string): CivilDate | null => {
  const parsed = parseCivilDate(text, monthNumbers);
  return parsed.ok ? parsed.value : null;
};

const countIn = (text: string): number => (/^\d{1,7}$/.test(text) ? Number(text) : 0);

const toOutgoing = (cells: readonly string[]): OutgoingLetter | null => {
  const [sequence = '', year = '', number = '', date = '', addressee = '', subject = ''] = cells;
  const [status = '', reason = '', by = '', at = '', key = ''] = cells.slice(6);
  if (number === '') return null;
  const on = dateIn(date);
  return {
    sequence: countIn(sequence),
    year: countIn(year) || countIn((on ?? '').slice(0, 4)),
    number,
    date: on ?? '1970-01-01',
    addressee,
    subject,
    status: outgoingStatusOf(status),
    reason,
    by,
    at,
    key,
  };
};

const outgoingCells = (one: OutgoingLetter): readonly string[] => [
  String(one.sequence),
  String(one.year),
  one.number,
  one.date,
  one.addressee,
  one.subject,
  outgoingStatuses[one.status],
  one.reason,
  one.by,
  one.at,
  one.key,
];

const toIncoming = (cells: readonly string[]): IncomingLetter | null => {
  const [no = '', received = '', from = '', number = '', date = '', subject = ''] = cells;
  const [deadline = '', kind = '', period = '', report = '', answeredBy = '', answeredOn = ''] =
    cells.slice(6);
  const [receivedOn, writtenOn] = [dateIn(received), dateIn(date)];
  if (countIn(no) === 0 || number === '' || receivedOn === null || writtenOn === null) return null;
  return {
    no: countIn(no),
    received: receivedOn,
    from,
    number,
    date: writtenOn,
    subject,
    deadline: dateIn(deadline),
    kind: incomingKindOf(kind),
    period,
    correction: correctionOf(report),
    answeredBy,
    answeredOn: dateIn(answeredOn),
  };
};

const incomingCells = (one: IncomingLetter): readonly string[] => [
  String(one.no),
  one.received,
  one.from,
  one.number,
  one.date,
  one.subject,
  one.deadline ?? '',
  incomingKinds[one.kind],
  one.period,
  one.kind === 'other' ? '' : reportName(one.correction),
  one.answeredBy,
  one.answeredOn ?? '',
];

/** Writes a row over the one that `is` it, or under the last; the tab is hidden until there is something in it. */
const putRow = (
  book: Book,
  tab: 'outgoing' | 'incoming',
  is: (cells: readonly string[]) => boolean,
  cells: readonly string[],
): void => {
  const rows = readTexts(book, tab);
  const found = rows.findIndex(is);
  const sheet = needTab(book, tab);
  writeTexts(sheet, (found < 0 ? rows.length : found) + 2, [cells]);
  if (rows.length === 0) sheet.showSheet();
};

export const outgoingSheet = (book: Book): OutgoingLetters => ({
  read: () => readTexts(book, 'outgoing').flatMap((cells) => toOutgoing(cells) ?? []),
  put: (letter) =>
    putRow(book, 'outgoing', ([, , number]) => number === letter.number, outgoingCells(letter)),
});

export const incomingSheet = (book: Book): IncomingLetters => ({
  read: () => readTexts(book, 'incoming').flatMap((cells) => toIncoming(cells) ?? []),
  put: (letter) => putRow(book, 'incoming', ([no]) => no === String(letter.no), incomingCells(letter)),
});
