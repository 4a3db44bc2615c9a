import type { CivilDate } from '../domain/calendar/civilDate';
import { parseIsoDate } from '../domain/deadline/isoDate';
import type { OfficeCalendar } from '../domain/deadline/workingDays';
import type { SettingValues } from './ports/settings';
import { calendarOf } from './settings';
import type { Ports } from './world';

/** Days off as the guardian last copied them into the settings, which every screen reads anyway; null before its first look. */
const copied = (settings: SettingValues): readonly CivilDate[] | null => {
  const text = settings.daysOff;
  if (text === undefined) return null;
  return text.split(' ').flatMap((day) => parseIsoDate(day) ?? []);
};

/** The office's calendar for screens and texts; costs no call once the guardian has looked. */
export const officeCalendar = (world: Pick<Ports, 'holidays'>, settings: SettingValues): OfficeCalendar =>
  calendarOf(settings, copied(settings) ?? world.holidays.read());

/** Copies the tab `Hari Libur` into the settings when it says something else. */
export const copyDaysOff = (world: Pick<Ports, 'holidays' | 'settings'>): void => {
  const daysOff = [...new Set(world.holidays.read())].sort().join(' ');
  if (world.settings.read().daysOff !== daysOff) world.settings.put({ daysOff });
};
