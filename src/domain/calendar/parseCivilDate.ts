import { ok, type Result, refuse } from '../result';
import type { CivilDate } from './civilDate';
import { toCivilDate } from './dayNumber';

/** `notADate`: no known way of writing a day. `impossibleDate`: well written, but no such day (31 September). */
export type DateProblem = { readonly kind: 'notADate' } | { readonly kind: 'impossibleDate' };

/** Number (1–12) of each month name or abbreviation, in lower case; the words themselves live in `src/shared`. */
export type MonthNumbers = Readonly<Record<string, number>>;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthNamed = /^(\d{1,2})[\s-]+([a-z]+)[.,]?[\s-]+(\d{4})$/;
const timeOfDay =
  /[T\s,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:z|am|pm|wib|wita|wit|[+-]\d{2}:?\d{2})?$/i;
const weekdayName = /^[a-z'’]+,\s*/;

/**
 * Reads a day as people write it: `2021-06-13`, `13/06/2021`, `1-7-2021`, `13 Juni 2021`, each with or without a
 * time of day behind it. Figures are always day before month, as in Indonesia; a year needs four digits.
 */
export const parseCivilDate = (text: string, months: MonthNumbers): Result<CivilDate, DateProblem> => {
  const plain = text.trim().toLowerCase().replace(timeOfDay, '').replace(weekdayName, '').trim();
  const parts = datePartsIn(plain, months);
  if (parts === null) return refuse({ kind: 'notADate' });
  const date = toCivilDate(parts);
  return date === null ? refuse({ kind: 'impossibleDate' }) : ok(date);
};

const datePartsIn = (plain: string, months: MonthNumbers) => {
  const iso = yearFirst.exec(plain);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
  const local = dayFirst.exec(plain);
  if (local !== null) return { year: Number(local[4]), month: Number(local[3]), day: Number(local[1]) };
  const named = monthNamed.exec(plain);
  const month = named === null ? undefined : months[named[2] ?? ''];
  if (named === null || month === undefined) return null;
  return { year: Number(named[3]), month, day: Number(named[1]) };
};
