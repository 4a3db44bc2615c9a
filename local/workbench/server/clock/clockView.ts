import type { RuntimeState } from '../../../model/state';
import { wallToInstant, zoneOffset } from '../../../model/zone';
import type { ClockLeap, ClockView } from '../../contract/clock';
import { WorkbenchRefusal } from '../refusal';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const morning = 9 * 60 * MINUTE;

/** A semester and some: a whole one takes half a minute or so to run through, trigger by trigger. */
const longestDays = 200;

const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** The office's time zone: that of its workbook. */
export const zoneOf = (state: RuntimeState, workbook: string): string =>
  state.spreadsheets[workbook]?.timeZone ?? 'Asia/Jakarta';

/** The wall clock at an instant, written as if it were UTC. */
const wallOf = (zone: string, instant: number): number => instant + zoneOffset(zone, instant);

export const dayOf = (zone: string, instant: number): string =>
  new Date(wallOf(zone, instant)).toISOString().slice(0, 10);

/** The office's date and time in words; `zone` is the office workbook's. */
export const clockView = (state: RuntimeState, zone: string): ClockView => {
  const { now } = state.clock;
  const wall = new Date(wallOf(zone, now));
  const date = new Intl.DateTimeFormat('id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(wall);
  const [hours, minutes] = wall.toISOString().slice(11, 16).split(':');
  return {
    now,
    date,
    time: `${hours}.${minutes} ${zoneNames[zone] ?? zone}`,
    day: dayOf(zone, now),
    triggers: state.triggers.filter((trigger) => trigger.clock?.next != null).length,
  };
};

/** Nine o'clock on the next Monday to Friday; the office's own holidays are known to its workbook alone. */
const nextWorkday = (zone: string, now: number): number => {
  const midnight = Math.floor(wallOf(zone, now) / DAY) * DAY;
  let day = midnight + DAY;
  while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY;
  return wallToInstant(zone, day + morning);
};

const morningOf = (zone: string, now: number, day: string): number => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(midnight))
    throw new WorkbenchRefusal('Tanggal tujuan belum diisi dengan benar.');
  const until = wallToInstant(zone, midnight + morning);
  if (until <= now) throw new WorkbenchRefusal('Waktu hanya berjalan maju. Pilih tanggal sesudah hari ini.');
  return until;
};

/** Where a leap ends, milliseconds since 1970. Refuses to go back, and further than can be run through. */
export const leapEnd = (zone: string, now: number, leap: ClockLeap): number => {
  const until =
    leap.kind === 'minutes'
      ? now + leap.minutes * MINUTE
      : leap.kind === 'workday'
        ? nextWorkday(zone, now)
        : morningOf(zone, now, leap.day);
  if (!(until > now)) throw new WorkbenchRefusal('Waktu hanya berjalan maju.');
  if (until > now + longestDays * DAY)
    throw new WorkbenchRefusal(`Lewatkan paling banyak ${longestDays} hari sekaligus.`);
  return until;
};
