import type { CivilDate } from './civilDate';
import { dateOfDayNumber, datePartsOf, dayNumberOf, daysInMonth, toCivilDate } from './dayNumber';

/** Day of the week, ISO 8601: 1 = Monday (Senin) … 7 = Sunday (Minggu). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day `days` later; earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumberOf(to) - dayNumberOf(from);

export const weekdayOf = (date: CivilDate): Weekday => {
  // 1 March 2000, day number 0, was a Wednesday.
  const fromMonday = (((dayNumberOf(date) + 2) % 7) + 7) % 7;
  return (fromMonday + 1) as Weekday;
};

/** Negative, zero or positive, for sorting. The fixed width of a CivilDate makes text order date order. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same day `months` later, or the last day of that month when it is shorter (31 Jan + 1 = 28 or 29 Feb). */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = datePartsOf(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const moved = toCivilDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
  if (moved === null) throw new RangeError(`${date} plus ${months} months lies outside the calendar`);
  return moved;
};
