import type { CivilDate } from './civilDate';

/** A calendar day taken apart; `month` and `day` count from 1. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Length of a month in days; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** The day with these parts, or `null` when the calendar has no such day (31 September). Years 1000 to 9999. */
export const toCivilDate = ({ year, month, day }: DateParts): CivilDate | null => {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1000 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

export const datePartsOf = (date: CivilDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/**
 * Days since 1 March 2000, a count in which adding days and telling weekdays are plain arithmetic.
 * Years are counted from March, so that the leap day is the last day of its year.
 */
export const dayNumberOf = (date: CivilDate): number => {
  const { year, month, day } = datePartsOf(date);
  const monthsFromMarch = (month + 9) % 12;
  const marchYear = (month < 3 ? year - 1 : year) - 2000;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + day - 1;
};

/** The day with a day number; the inverse of `dayNumberOf`. Throws outside the years 1000 to 9999. */
export const dateOfDayNumber = (dayNumber: number): CivilDate => {
  const century = Math.floor((4 * dayNumber + 3) / 146_097);
  const dayOfCentury = dayNumber - Math.floor((146_097 * century) / 4);
  const yearOfCentury = Math.floor((4 * dayOfCentury + 3) / 1461);
  const dayOfYear = dayOfCentury - Math.floor((1461 * yearOfCentury) / 4);
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1;
  const month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9;
  const year = 2000 + 100 * century + yearOfCentury + (month < 3 ? 1 : 0);
  const date = toCivilDate({ year, month, day });
  if (date === null) throw new RangeError(`Day number ${dayNumber} lies outside the calendar`);
  return date;
};
