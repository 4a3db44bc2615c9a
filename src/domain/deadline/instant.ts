import type { CivilDate, Instant } from '../calendar/civilDate';
import { addDays } from '../calendar/dateArithmetic';
import { dayNumberOf, toCivilDate } from '../calendar/dayNumber';

/** Indonesia's zones: UTC+7, UTC+8, UTC+9, without summer time. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

/** Hours ahead of UTC. */
export const offsetHours: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z$/;

type UtcParts = {
  readonly date: CivilDate;
  readonly hour: number;
  readonly minute: number;
  readonly millis: number;
};

const utcParts = (instant: Instant): UtcParts | null => {
  const match = iso.exec(instant);
  if (match === null) return null;
  const part = (at: number): number => Number(match[at]);
  const date = toCivilDate({ year: part(1), month: part(2), day: part(3) });
  const [hour, minute, second] = [part(4), part(5), part(6)];
  if (date === null || hour > 23 || minute > 59 || second > 59) return null;
  const fraction = Number((match[7] ?? '').padEnd(3, '0'));
  return { date, hour, minute, millis: second * 1000 + fraction };
};

/** Whether the text is an instant: ISO 8601 in UTC with an existing day and time. */
export const isInstant = (text: string): text is Instant => utcParts(text) !== null;

/** Milliseconds on a line that only differences are read from; null when the text is no instant. */
export const instantMillis = (instant: Instant): number | null => {
  const parts = utcParts(instant);
  if (parts === null) return null;
  return ((dayNumberOf(parts.date) * 24 + parts.hour) * 60 + parts.minute) * 60_000 + parts.millis;
};

/** A moment as the office's wall clock shows it. */
export type LocalTime = { readonly date: CivilDate; readonly hour: number; readonly minute: number };

/** The civil date and time of an instant in a zone. Throws when the text is no instant: the clock port made it. */
export const localTime = (instant: Instant, zone: Zone): LocalTime => {
  const parts = utcParts(instant);
  if (parts === null) throw new RangeError(`Not an instant: ${instant}`);
  const hours = parts.hour + offsetHours[zone];
  return { date: addDays(parts.date, Math.floor(hours / 24)), hour: hours % 24, minute: parts.minute };
};

export const localDate = (instant: Instant, zone: Zone): CivilDate => localTime(instant, zone).date;
