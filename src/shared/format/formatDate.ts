import type { CivilDate } from '../../domain/calendar/civilDate';
import { weekdayOf } from '../../domain/calendar/dateArithmetic';
import { datePartsOf } from '../../domain/calendar/dayNumber';
import { dayNames, monthNames } from './calendarNames';

const monthNameOf = (date: CivilDate): string => monthNames[datePartsOf(date).month - 1] ?? '';

/** "22 November 2026". */
export const formatDate = (date: CivilDate): string => {
  const { year, day } = datePartsOf(date);
  return `${day} ${monthNameOf(date)} ${year}`;
};

/** "Minggu". */
export const formatDayName = (date: CivilDate): string => dayNames[weekdayOf(date) - 1] ?? '';

/** "Minggu, 22 November 2026". */
export const formatDateWithDay = (date: CivilDate): string => `${formatDayName(date)}, ${formatDate(date)}`;

/**
 * First to last day, saying nothing twice: "1 s.d. 30 Juni 2021", "1 Januari s.d. 30 Juni 2021",
 * "28 Desember 2020 s.d. 4 Januari 2021"; a single day stands alone.
 */
export const formatDateRange = (from: CivilDate, to: CivilDate): string => {
  if (from === to) return formatDate(to);
  const [first, last] = [datePartsOf(from), datePartsOf(to)];
  if (first.year !== last.year) return `${formatDate(from)} s.d. ${formatDate(to)}`;
  const start = first.month === last.month ? `${first.day}` : `${first.day} ${monthNameOf(from)}`;
  return `${start} s.d. ${formatDate(to)}`;
};
