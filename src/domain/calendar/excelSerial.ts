import { ok, type Result, refuse } from '../result';
import type { CivilDate } from './civilDate';
import { dateOfDayNumber, dayNumberOf } from './dayNumber';
import type { DateProblem } from './parseCivilDate';

const lastSerial = 2_958_465;

/**
 * The day of a spreadsheet's serial number in the 1900 date system (44360 = 13 June 2021); a fraction is the
 * time of day and is dropped. Serial 60 is 29 February 1900, a day that Excel invented
 * (Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year"), and is refused.
 */
export const dateOfExcelSerial = (serial: number): Result<CivilDate, DateProblem> => {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 1 || day > lastSerial) return refuse({ kind: 'notADate' });
  if (day === 60) return refuse({ kind: 'impossibleDate' });
  return ok(dateOfDayNumber(dayNumberOf('1899-12-30') + (day < 60 ? day + 1 : day)));
};
