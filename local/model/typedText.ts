/**
 * Text parsed as if a person typed it into a cell (apps-script.md §Values): numbers, percentages, currency, dates,
 * times, TRUE and FALSE by the workbook's locale. Everything else stays text.
 */
import { monthNamed, type SheetLocale } from './locale';
import { wallToSerial } from './zone';

/** The cell's value and, where Sheets gives one by itself, its number format. */
export type Typed = { value: number | string | boolean; format?: string };

/** `year` completes dates typed without one. */
export function parseTyped(text: string, locale: SheetLocale, year: number): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (!/\d/.test(trimmed)) return { value: text };
  return parseNumber(trimmed, locale) ?? parseDateTime(trimmed, locale, year) ?? { value: text };
}

function parseNumber(text: string, locale: SheetLocale): Typed | null {
  const match = /^([+-])?\s*(Rp\.?|\$|€|£)?\s*([+-])?([\d.,\s]*\d[.,]?)(?:[eE]([+-]?\d+))?\s*(%)?$/.exec(
    text,
  );
  if (match === null) return null;
  const [, sign, currency, innerSign, body = '', exponent, percent] = match;
  if (sign !== undefined && innerSign !== undefined) return null;
  const digits = plainDigits(body, locale);
  if (digits === null || (exponent !== undefined && (currency !== undefined || percent !== undefined)))
    return null;
  const size = Number(digits.text + (exponent === undefined ? '' : `e${exponent}`));
  if (!Number.isFinite(size)) return null;
  const value = ((sign ?? innerSign) === '-' ? -size : size) / (percent === undefined ? 1 : 100);
  const places = digits.places > 0 ? '.00' : '';
  if (percent !== undefined) return { value, format: `0${places}%` };
  if (currency !== undefined) return { value, format: `"${currency}"#,##0${places}` };
  if (exponent !== undefined) return { value, format: '0.00E+00' };
  return digits.grouped ? { value, format: `#,##0${places}` } : { value };
}

/** Digits with the locale's separators taken out; null if they stand in the wrong places. */
function plainDigits(
  body: string,
  locale: SheetLocale,
): { text: string; places: number; grouped: boolean } | null {
  const [whole = '', fraction, ...rest] = body.split(locale.decimal);
  if (rest.length > 0) return null;
  const groups = whole.split(locale.group);
  const [head = '', ...others] = groups;
  if (others.some((group) => group.length !== 3) || (others.length > 0 && (head.length > 3 || head === '')))
    return null;
  if (!/^\d*$/.test(groups.join('')) || !/^\d*$/.test(fraction ?? '')) return null;
  if (groups.join('') === '' && (fraction ?? '') === '') return null;
  return {
    text: `${groups.join('') || '0'}.${fraction || '0'}`,
    places: (fraction ?? '').length,
    grouped: others.length > 0,
  };
}

const TIME = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,3}))?)?\s*([ap]m)?$/i;

function parseTime(text: string): { fraction: number; seconds: boolean; long: boolean } | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const half = match[5]?.toLowerCase();
  let hours = Number(match[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  if (half !== undefined) hours = (hours % 12) + (half === 'pm' ? 12 : 0);
  const ms = Number((match[4] ?? '0').padEnd(3, '0'));
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { fraction: (seconds * 1000 + ms) / 86_400_000, seconds: match[3] !== undefined, long: hours >= 24 };
}

function parseDateTime(text: string, locale: SheetLocale, year: number): Typed | null {
  const alone = parseTime(text);
  if (alone !== null) {
    const format = alone.long ? '[h]:mm:ss' : alone.seconds ? locale.time : locale.time.replace(':ss', '');
    return { value: alone.fraction, format };
  }
  const whole = parseDate(text, locale, year);
  if (whole !== null) return { value: whole.serial, format: whole.iso ? 'yyyy-mm-dd' : locale.date };
  const cut = /^(.*\S)[\sT]+(\d{1,2}:\d\d.*)$/.exec(text);
  if (cut === null) return null;
  const date = parseDate(cut[1] ?? '', locale, year);
  const time = parseTime(cut[2] ?? '');
  if (date === null || time === null || time.long) return null;
  return { value: date.serial + time.fraction, format: date.iso ? 'yyyy-mm-dd h:mm:ss' : locale.dateTime };
}

function parseDate(text: string, locale: SheetLocale, year: number): { serial: number; iso: boolean } | null {
  const numeric = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric !== null) {
    const [, a = '', separator, b = '', c] = numeric;
    if (a.length === 4) return c === undefined ? null : serial(Number(a), Number(b), Number(c), true);
    if (a.length > 2 || separator === '.' || (c !== undefined && c.length === 3)) {
      if (separator !== '.' || c === undefined || c.length < 4 || a.length > 2) return null;
    }
    const full =
      c === undefined ? year : c.length <= 2 ? Number(c) + (Number(c) < 30 ? 2000 : 1900) : Number(c);
    const [day, month] = locale.order === 'mdy' ? [b, a] : [a, b];
    return serial(full, Number(month), Number(day), false);
  }
  const named = /^(\d{1,2})[\s-]+([A-Za-z]{3,9}\.?)(?:[\s-]+(\d{4}))?$/.exec(text);
  const american = /^([A-Za-z]{3,9}\.?)\s+(\d{1,2})(?:,\s*(\d{4}))?$/.exec(text);
  const [day, month, typedYear] =
    named !== null ? [named[1], named[2], named[3]] : [american?.[2], american?.[1], american?.[3]];
  if (day === undefined || month === undefined) return null;
  const index = monthNamed(month);
  return index < 0 ? null : serial(Number(typedYear ?? year), index + 1, Number(day), false);
}

function serial(
  year: number,
  month: number,
  day: number,
  iso: boolean,
): { serial: number; iso: boolean } | null {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1 || year > 9999) return null;
  return { serial: wallToSerial(wall), iso };
}
