import type { ClockSchedule } from './trigger';
import { wallToInstant, zoneOffset } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The instant of hour:minute on the wall-clock day of `instant`, `days` later. */
function onDay(instant: number, days: number, hour: number, minute: number, zone: string): number {
  const wall = instant + zoneOffset(zone, instant);
  const midnight = Math.floor(wall / DAY) * DAY + days * DAY;
  return wallToInstant(zone, midnight + hour * HOUR + minute * MINUTE);
}

function wallOf(instant: number, zone: string): Date {
  return new Date(instant + zoneOffset(zone, instant));
}

/** The first instant after `after` at which a schedule runs, `first` telling a new trigger from one that just ran. */
export function nextRun(schedule: ClockSchedule, after: number, first: boolean): number | null {
  switch (schedule.kind) {
    case 'once':
      return null;
    case 'everyMinutes':
      return after + schedule.minutes * MINUTE;
    case 'everyHours':
      return after + schedule.hours * HOUR;
    case 'everyDays': {
      const { days, hour, minute, timeZone } = schedule;
      const today = onDay(after, 0, hour, minute, timeZone);
      if (first && today > after) return today;
      return onDay(after, first ? 1 : days, hour, minute, timeZone);
    }
    case 'everyWeeks': {
      const { weeks, weekDay, hour, minute, timeZone } = schedule;
      const ahead = (weekDay - wallOf(after, timeZone).getUTCDay() + 7) % 7;
      const soonest = onDay(after, ahead, hour, minute, timeZone);
      if (first) return soonest > after ? soonest : onDay(after, ahead + 7, hour, minute, timeZone);
      return onDay(after, ahead === 0 ? 7 * weeks : ahead + 7 * (weeks - 1), hour, minute, timeZone);
    }
    case 'onMonthDay': {
      const { day, hour, minute, timeZone } = schedule;
      const today = wallOf(after, timeZone);
      for (let months = 0; months < 24; months++) {
        const wall = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day, hour, minute);
        if (new Date(wall).getUTCDate() !== day) continue;
        const instant = wallToInstant(timeZone, wall);
        if (instant > after) return instant;
      }
      return null;
    }
  }
}
