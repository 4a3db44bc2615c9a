import type { CivilDate } from '../calendar/civilDate';
import { addDays, weekdayOf } from '../calendar/dateArithmetic';
import type { Zone } from './instant';

/** The office's calendar: five days (Senin–Jumat) or six (Senin–Sabtu), its holidays (hari libur, cuti bersama), its zone. */
export type OfficeCalendar = {
  readonly daysPerWeek: 5 | 6;
  readonly holidays: ReadonlySet<CivilDate>;
  readonly zone: Zone;
};

export const isWorkingDay = (date: CivilDate, { daysPerWeek, holidays }: OfficeCalendar): boolean =>
  weekdayOf(date) <= daysPerWeek && !holidays.has(date);

/**
 * The `days`-th working day after `date`; `date` itself doesn't count. With 0 the date itself. Throws when a
 * calendar year and a half has too few working days: then the holidays are wrong.
 */
export const addWorkingDays = (date: CivilDate, days: number, calendar: OfficeCalendar): CivilDate => {
  let left = days;
  let day = date;
  for (let tried = 0; left > 0; tried++) {
    if (tried > days * 2 + 540) throw new RangeError(`No ${days} working days after ${date}`);
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
};

/** Working days after `from` up to and including `to`; 0 when `to` isn't later. */
export const workingDaysBetween = (from: CivilDate, to: CivilDate, calendar: OfficeCalendar): number => {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
};
