/** `Utilities.formatDate` and `parseDate`: the letters of Java's SimpleDateFormat, English names. */
import { isZone, wallToInstant, zoneOffset } from '../model/zone';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const PIECES = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A zone as Java takes it: an Intl name, `GMT`, `GMT+7`, `GMT+07:00`; anything else is GMT, as in Java. */
function offsetIn(zone: string, instant: number): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (fixed !== null)
    return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  return isZone(zone) ? zoneOffset(zone, instant) : 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

function zoneName(zone: string, instant: number, long: boolean): string {
  if (!isZone(zone)) return zone;
  return (
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: long ? 'long' : 'short' })
      .formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value ?? zone
  );
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function letters(run: string, wall: Date, zone: string, instant: number): string {
  const width = run.length;
  const hours = wall.getUTCHours();
  switch (run[0]) {
    case 'y':
    case 'Y':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);
    case 'M':
    case 'L': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      return width >= 4 ? name : width === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, width);
    }
    case 'd':
      return pad(wall.getUTCDate(), width);
    case 'D':
      return pad(dayOfYear(wall), width);
    case 'E': {
      const name = DAYS[wall.getUTCDay()] ?? '';
      return width >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(), width);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hours, width);
    case 'k':
      return pad(hours === 0 ? 24 : hours, width);
    case 'K':
      return pad(hours % 12, width);
    case 'h':
      return pad(hours % 12 === 0 ? 12 : hours % 12, width);
    case 'm':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'S':
      return pad(wall.getUTCMilliseconds(), width);
    case 'w':
      return pad(
        Math.ceil((dayOfYear(wall) + new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay()) / 7),
        width,
      );
    case 'z':
      return zoneName(zone, instant, width >= 4);
    case 'Z':
      return offsetText(offsetIn(zone, instant), '');
    case 'X': {
      const offset = offsetIn(zone, instant);
      if (offset === 0) return 'Z';
      return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 3 ? ':' : '');
    }
    case 'G':
      return 'AD';
    default:
      throw new Error(`Illegal pattern character '${run[0]}'`);
  }
}

/** An instant (milliseconds) in a zone, by a SimpleDateFormat pattern. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const wall = new Date(instant + offsetIn(zone, instant));
  return pattern.replace(PIECES, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter !== undefined) return letters(piece, wall, zone, instant);
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return piece;
  });
}

/** The reverse, for numeric fields and English month names; null if the text does not fit. */
export function parseDate(text: string, zone: string, pattern: string): number | null {
  const fields: string[] = [];
  let source = '';
  for (const [piece, quoted, letter] of pattern.matchAll(PIECES)) {
    if (letter === undefined) source += (quoted ?? piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    else {
      fields.push(letter);
      source += /^(MMM|E|a)/.test(piece)
        ? '([A-Za-z]+)'
        : letter === 'y' && piece.length !== 2
          ? '(\\d+)'
          : `(\\d{1,${Math.max(2, piece.length)}})`;
    }
  }
  const match = new RegExp(`^${source}`).exec(text);
  if (match === null) return null;
  const part: Record<string, string> = {};
  fields.forEach((field, index) => {
    part[field] = match[index + 1] ?? '';
  });
  const number = (field: string, otherwise: number): number =>
    part[field] === undefined ? otherwise : Number(part[field]);
  const name = (part.M ?? '1').slice(0, 3).toLowerCase();
  const named = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name);
  const year = number('y', 1970);
  const full = (part.y?.length ?? 4) <= 2 ? (year > 46 ? 1900 + year : 2000 + year) : year;
  const half = part.a?.toUpperCase() === 'PM' ? 12 : 0;
  const hours = part.h === undefined ? number('H', 0) : (number('h', 0) % 12) + half;
  const month = named >= 0 ? named : number('M', 1) - 1;
  const wall = Date.UTC(full, month, number('d', 1), hours, number('m', 0), number('s', 0), number('S', 0));
  if (Number.isNaN(wall)) return null;
  return isZone(zone) ? wallToInstant(zone, wall) : wall - offsetIn(zone, wall);
}
