import type { Clock } from '../app/ports/clock';
import type { CivilDate } from '../domain/calendar/civilDate';
import { toCivilDate } from '../domain/calendar/dayNumber';

/** Hours ahead of UTC; Indonesia has no summer time. */
const hoursAhead: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** The day of an instant in a zone of Indonesia. */
export const dayInZone = (milliseconds: number, zone: string): CivilDate => {
  const local = new Date(milliseconds + (hoursAhead[zone] ?? 7) * 3_600_000);
  const day = toCivilDate({
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  });
  if (day === null) throw new RangeError(`No calendar day at ${milliseconds}`);
  return day;
};

/** The script's clock; `zone` is asked when needed, because it stands in the settings. */
export const clock = (zone: () => string): Clock => ({
  now: () => new Date().toISOString(),
  today: () => dayInZone(Date.now(), zone()),
});
