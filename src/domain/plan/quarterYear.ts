import type { CivilDate } from '../calendar/civilDate';
import { addDays } from '../calendar/dateArithmetic';
import { datePartsOf } from '../calendar/dayNumber';
import { boundsOf, type Period } from '../period/period';
import type { Quarter } from './planItem';

/**
 * The calendar year meant by a quarter (TW) in a period's plan: a plan looks ahead over the four quarters that
 * begin with the one in which the day after the period lies. After Semester I 2021, TW III and IV are of 2021,
 * TW I and II of 2022.
 */
export function quarterYear(period: Period, quarter: Quarter): number {
  const next: CivilDate = addDays(boundsOf(period).to, 1);
  const { year, month } = datePartsOf(next);
  return quarter >= Math.ceil(month / 3) ? year : year + 1;
}
