import { serialToWall, wallToSerial } from '../../model/zone';

/** A civil date's serial number; months and days outside their range roll over as in DATE(). Month is 1-based. */
export function serialOf(year: number, month: number, day: number): number {
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  return Math.round(wallToSerial(wall.getTime()));
}

export interface CivilMoment {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 = Sunday. */
  readonly weekday: number;
}

/** The calendar reading of a serial number, to the nearest second. */
export function momentOf(serial: number): CivilMoment {
  const wall = new Date(Math.round(serialToWall(serial) / 1000) * 1000);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay(),
  };
}
