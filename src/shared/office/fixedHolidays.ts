import type { CivilDate } from '../../domain/calendar/civilDate';

/** A line of the tab `Hari Libur`. */
export type HolidayLine = { readonly date: CivilDate; readonly name: string };

/** National holidays with the same date every year; those that follow the moon, and cuti bersama, an office enters itself. */
const fixed = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Hari Kemerdekaan Republik Indonesia'],
  ['12-25', 'Hari Raya Natal'],
] as const;

/** What an office's tab begins with, so that the report due right after New Year isn't late by a day off. */
export const fixedHolidays = (years: readonly number[]): readonly HolidayLine[] =>
  years.flatMap((year) => fixed.map(([day, name]): HolidayLine => ({ date: `${year}-${day}`, name })));
