/**
 * `Date` of the script: its clock is the runtime's, its local time the project's time zone, whatever zone the
 * machine has. Apps Script runs every project in the zone of its manifest.
 */
import { wallToInstant, zoneOffset } from '../model/zone';

const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const LONE_ISO_DATE = /^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/;
const NAMES_ZONE = /(Z|UTC|GMT|[+-]\d\d:?\d\d|\b[ECMP][SD]T)\s*(\([^)]*\))?\s*$/i;

type Member = (...args: never[]) => unknown;

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** Replaces `Date` in the global object of this realm. */
export function installDate(now: () => number, zone: () => string): void {
  const Native = Date;
  const proto = Native.prototype;
  const native = Object.fromEntries(
    Object.getOwnPropertyNames(proto).map((name) => [name, Reflect.get(proto, name) as Member]),
  );
  const call = (name: string, self: Date, ...args: unknown[]): unknown =>
    Reflect.apply(native[name] as Member, self, args);
  const wallOf = (self: Date): Date => new Native(self.getTime() + zoneOffset(zone(), self.getTime()));
  // Assigning keeps a property's attributes, and is quicker than defining it anew in every execution.
  const define = (name: string, value: Member): void => void Reflect.set(proto, name, value);

  function parse(text: string): number {
    const local = !LONE_ISO_DATE.test(text) && !NAMES_ZONE.test(text);
    if (!local) return Native.parse(text);
    const wall = Native.parse(/\dT\d/.test(text) ? `${text}Z` : `${text} UTC`);
    return wallToInstant(zone(), wall);
  }
  function instantOf(args: unknown[]): number | string | Date {
    if (args.length === 0) return now();
    if (args.length === 1) {
      const [only] = args;
      return typeof only === 'string' ? parse(only) : (only as number);
    }
    const [year, ...rest] = args.map(Number);
    const full = year !== undefined && year >= 0 && year <= 99 ? year + 1900 : (year ?? Number.NaN);
    return wallToInstant(zone(), Native.UTC(full, ...(rest as [number])));
  }
  function ZonedDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return String(new Native(now()));
    return Reflect.construct(Native, [instantOf(args)], new.target);
  }
  Object.defineProperties(ZonedDate, {
    prototype: { value: proto },
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: now, configurable: true, writable: true },
    UTC: { value: Native.UTC, configurable: true, writable: true },
    parse: { value: (text: unknown) => parse(String(text)), configurable: true, writable: true },
  });

  for (const part of PARTS) {
    define(`get${part}`, function (this: Date) {
      return call(`getUTC${part}`, wallOf(this));
    });
    if (part === 'Day') continue;
    define(`set${part}`, function (this: Date, ...args: never[]) {
      const wall = Number.isNaN(this.getTime()) && part === 'FullYear' ? new Native(0) : wallOf(this);
      call(`setUTC${part}`, wall, ...args);
      return this.setTime(wallToInstant(zone(), wall.getTime()));
    });
  }
  define('getYear', function (this: Date) {
    return this.getFullYear() - 1900;
  });
  define('getTimezoneOffset', function (this: Date) {
    return Number.isNaN(this.getTime()) ? Number.NaN : -zoneOffset(zone(), this.getTime()) / 60_000;
  });
  const dateText = (self: Date): string => {
    const wall = wallOf(self);
    return `${call('toUTCString', wall)}`.replace(/^(\w+), (\d+) (\w+) (-?\d+).*/, '$1 $3 $2 $4');
  };
  const timeText = (self: Date): string => {
    const wall = wallOf(self);
    const minutes = zoneOffset(zone(), self.getTime()) / 60_000;
    const sign = minutes < 0 ? '-' : '+';
    const offset = sign + pad(Math.floor(Math.abs(minutes) / 60)) + pad(Math.abs(minutes) % 60);
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone(), timeZoneName: 'long' })
      .formatToParts(self)
      .find((part) => part.type === 'timeZoneName')?.value;
    const clock = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()]
      .map((n) => pad(n))
      .join(':');
    return `${clock} GMT${offset} (${name})`;
  };
  const orInvalid = (text: (self: Date) => string): Member =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : text(this);
    };
  define('toDateString', orInvalid(dateText));
  define('toTimeString', orInvalid(timeText));
  define(
    'toString',
    orInvalid((self) => `${dateText(self)} ${timeText(self)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    define(name, function (this: Date, locales?: unknown, options?: object) {
      return call(name, this, locales, { timeZone: zone(), ...options });
    } as Member);
  }
  define('constructor', ZonedDate as never);
  Object.defineProperty(globalThis, 'Date', { value: ZonedDate, writable: true, configurable: true });
}
