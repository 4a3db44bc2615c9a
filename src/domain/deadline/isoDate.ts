import type { CivilDate } from '../calendar/civilDate';
import { toCivilDate } from '../calendar/dayNumber';

/** Reads exactly `YYYY-MM-DD`, as our own rows write it; null for anything else and for days that don't exist. */
export const parseIsoDate = (text: string): CivilDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  return toCivilDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
};
