import type { CivilDate } from '../../domain/calendar/civilDate';
import { addDays, weekdayOf } from '../../domain/calendar/dateArithmetic';
import { localDate } from '../../domain/deadline/instant';
import { boundsOf, type Period, periodOfDate } from '../../domain/period/period';

/**
 * The semester that is practised: the running one, so that an answer given to the practice form today, which Google
 * dates with the real day, belongs to it.
 */
export const practicePeriod = (now: string): Period => periodOfDate('semester', localDate(now, 'WIB'));

/** The first working day after the semester, when step 1 is due: no weekend, not New Year's Day. */
export const practiceDay = (period: Period): CivilDate => {
  const after = addDays(boundsOf(period).to, 1);
  const first = after.endsWith('-01-01') ? addDays(after, 1) : after;
  const intoWeekend = weekdayOf(first) - 5;
  return intoWeekend > 0 ? addDays(first, 3 - intoWeekend) : first;
};
