/** Time zones by Intl: the offset of an instant, and the instant of a wall clock. All in milliseconds. */

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formats.set(zone, made);
  return made;
}

function measure(zone: string, instant: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

let lookup: ((zone: string, instant: number) => number) | null = null;

/** Lets the realm of an execution ask the host, which keeps its formatters, instead of making its own every time. */
export function useZoneLookup(shared: (zone: string, instant: number) => number): void {
  lookup = shared;
}

/** What the zone is ahead of UTC at an instant. A day whose two ends agree is measured once. */
export function zoneOffset(zone: string, instant: number): number {
  if (!Number.isFinite(instant)) return 0;
  if (lookup !== null) return lookup(zone, instant);
  let days = offsets.get(zone);
  if (days === undefined) {
    days = new Map();
    offsets.set(zone, days);
  }
  const day = Math.floor(instant / DAY);
  const known = days.get(day);
  if (known !== undefined) return Number.isNaN(known) ? measure(zone, instant) : known;
  const first = measure(zone, day * DAY);
  const same = first === measure(zone, (day + 1) * DAY - 1000);
  days.set(day, same ? first : Number.NaN);
  return same ? first : measure(zone, instant);
}

/** The instant at which the zone's wall clock shows `wall` (written as if it were UTC). */
export function wallToInstant(zone: string, wall: number): number {
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}

/** Serial number of a sheet: days since 30 December 1899 on the zone's wall clock. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

export function instantToSerial(zone: string, instant: number): number {
  return wallToSerial(instant + zoneOffset(zone, instant));
}

export function serialToInstant(zone: string, serial: number): number {
  return wallToInstant(zone, serialToWall(serial));
}

/** A wall clock written as if it were UTC ↔ serial, to the millisecond. */
export function wallToSerial(wall: number): number {
  return (wall - SERIAL_EPOCH) / DAY;
}

export function serialToWall(serial: number): number {
  return Math.round(serial * DAY) + SERIAL_EPOCH;
}

/** True for a zone name that Intl knows (`Asia/Jakarta`, `GMT+7` is refused as in manifests). */
export function isZone(zone: string): boolean {
  try {
    zoneOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}
