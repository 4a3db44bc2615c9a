import type { FormAnswer, FormItemState } from './form';
import type { CellValue } from './spreadsheet';
import { wallToSerial } from './zone';

/** What an answer becomes in the response sheet: the cell's value, its number format, and the text of the event. */
export type AnswerCell = { value: CellValue; format: string | null; text: string };

const BLANK: AnswerCell = { value: null, format: null, text: '' };

/** Number formats and field order that Forms uses in the response sheet. */
function formats(locale: string): { date: string; moment: string; dayFirst: boolean } {
  const american = /^en(_US)?$/.test(locale.replace('-', '_'));
  return american
    ? { date: 'm/d/yyyy', moment: 'm/d/yyyy h:mm:ss', dayFirst: false }
    : { date: 'dd/mm/yyyy', moment: 'dd/mm/yyyy h:mm:ss', dayFirst: true };
}

function dayText(date: Date, locale: string): string {
  const { dayFirst } = formats(locale);
  const two = (number: number) => String(number).padStart(2, '0');
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return dayFirst ? `${two(day)}/${two(month)}/${year}` : `${month}/${day}/${year}`;
}

function clockText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getUTCHours()}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
}

/** The Timestamp cell. `wall` is the workbook's wall clock written as if it were UTC. */
export function timestampCell(wall: number, locale: string): AnswerCell {
  const date = new Date(wall);
  return {
    value: wallToSerial(Math.floor(wall / 1000) * 1000),
    format: formats(locale).moment,
    text: `${dayText(date, locale)} ${clockText(date)}`,
  };
}

function dateCell(text: string, locale: string): AnswerCell {
  const date = new Date(`${text}T00:00:00Z`);
  return { value: wallToSerial(date.getTime()), format: formats(locale).date, text: dayText(date, locale) };
}

function timeCell(text: string): AnswerCell {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  const date = new Date((hours * 60 + minutes) * 60_000);
  return { value: (hours * 60 + minutes) / 1440, format: 'h:mm:ss', text: clockText(date) };
}

function momentCell(text: string, locale: string): AnswerCell {
  return timestampCell(new Date(`${text.replace(' ', 'T')}:00Z`).getTime(), locale);
}

/** Typed text: a plain number becomes one (leading zeros are lost, as respondents' phone numbers know), `=` stays text. */
function textCell(text: string, locale: string): AnswerCell {
  const comma = !/^en/.test(locale);
  const number = comma ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  const plain = number.test(text) && text.length <= 15;
  return { value: plain ? Number(text.replace(',', '.')) : text, format: null, text };
}

/** The cell for an item's answer; `row` picks a grid's row. */
export function answerCell(
  item: FormItemState,
  answer: FormAnswer | undefined,
  row: number | null,
  locale: string,
): AnswerCell {
  if (answer === undefined || answer === '') return BLANK;
  if (row !== null) {
    const picked = Array.isArray(answer) ? (answer[row] ?? null) : null;
    if (picked === null) return BLANK;
    const text = Array.isArray(picked) ? picked.join(', ') : picked;
    return text === '' ? BLANK : { value: text, format: null, text };
  }
  if (Array.isArray(answer)) {
    const text = answer.flatMap((value) => value ?? []).join(', ');
    return text === '' ? BLANK : { value: text, format: null, text };
  }
  if (item.type === 'DATE') return dateCell(answer, locale);
  if (item.type === 'TIME') return timeCell(answer);
  return item.type === 'DATETIME' ? momentCell(answer, locale) : textCell(answer, locale);
}
