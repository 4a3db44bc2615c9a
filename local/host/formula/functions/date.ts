import { type Fault, fault, isFault } from '../fault';
import { type FunctionTable, type LiftedFunction, lifted, ranged } from '../functionSpec';
import { type EvaluationContext, numbersOf, type Operand, toScalar } from '../operand';
import { momentOf, serialOf } from '../serial';
import { parseNumberText, type Scalar, toNumber } from '../value';

function numeric(min: number, max: number, apply: (numbers: readonly number[]) => Scalar): LiftedFunction {
  return lifted(min, max, (args, context) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg, context.locale);
      if (isFault(number)) return number;
      numbers.push(number);
    }
    return apply(numbers);
  });
}

function part(pick: (moment: ReturnType<typeof momentOf>) => number): LiftedFunction {
  return numeric(1, 1, ([serial = 0]) => pick(momentOf(serial)));
}

/** The serial some months later, the day held back at the month's end. */
function addMonths(serial: number, months: number): number {
  const { year, month, day } = momentOf(serial);
  const last = momentOf(serialOf(year, month + months + 1, 0)).day;
  return serialOf(year, month + months, Math.min(day, last));
}

function weekday([serial = 0, type = 1]: readonly number[]): Scalar {
  const { weekday: day } = momentOf(serial);
  if (type === 1) return day + 1;
  if (type === 2) return day === 0 ? 7 : day;
  return type === 3 ? (day + 6) % 7 : fault('#NUM!', 'WEEKDAY parameter 2 must be 1, 2 or 3.');
}

/** ISO 8601: the week of the year's first Thursday is week 1. */
function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  const thursday = day - ((momentOf(day).weekday + 6) % 7) + 3;
  return 1 + Math.floor((thursday - serialOf(momentOf(thursday).year, 1, 1)) / 7);
}

function weekNumber([serial = 0, type = 1]: readonly number[]): Scalar {
  if (type === 21) return isoWeek(serial);
  const first = serialOf(momentOf(serial).year, 1, 1);
  const start = type === 2 || type === 11 ? 1 : 0;
  const shift = (momentOf(first).weekday - start + 7) % 7;
  return 1 + Math.floor((Math.floor(serial) - first + shift) / 7);
}

function dateDif([start = 0, end = 0]: readonly number[], unit: string): Scalar {
  if (end < start) return fault('#NUM!', 'The start date must not be after the end date.');
  const [one, two] = [momentOf(start), momentOf(end)];
  const short = two.day < one.day ? 1 : 0;
  const months = (two.year - one.year) * 12 + two.month - one.month - short;
  switch (unit) {
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(end) - addMonths(start, months);
    case 'YD':
      return Math.floor(end) - addMonths(start, Math.floor(months / 12) * 12);
    default:
      return fault('#NUM!', 'DATEDIF parameter 3 must be Y, M, D, MD, YM or YD.');
  }
}

/** Which days are free, Monday first: a number 1–7 or 11–17, or seven signs 0 and 1. */
function weekend(value: Scalar): readonly boolean[] | Fault {
  if (typeof value === 'string' && /^[01]{7}$/.test(value)) return [...value].map((sign) => sign === '1');
  const number = value === null ? 1 : Number(value);
  const free = (days: readonly number[]) => Array.from({ length: 7 }, (_, day) => days.includes(day));
  if (number >= 1 && number <= 7) return free([(number + 4) % 7, (number + 5) % 7]);
  if (number >= 11 && number <= 17) return free([(number - 11 + 6) % 7]);
  return fault('#NUM!', 'The weekend parameter is not valid.');
}

interface Calendar {
  isWorkday(serial: number): boolean;
}

function calendar(
  free: readonly boolean[],
  holidays: Operand | undefined,
  context: EvaluationContext,
): Calendar | Fault {
  const off =
    holidays === undefined ? [] : numbersOf([holidays], context, (value) => toNumber(value, context.locale));
  if (isFault(off)) return off;
  const days = new Set(off.map(Math.floor));
  return { isWorkday: (serial) => free[(momentOf(serial).weekday + 6) % 7] !== true && !days.has(serial) };
}

function networkDays(start: number, end: number, { isWorkday }: Calendar): number {
  const [low, high] = start <= end ? [start, end] : [end, start];
  let count = 0;
  for (let day = Math.floor(low); day <= Math.floor(high); day++) if (isWorkday(day)) count += 1;
  return start <= end ? count : -count;
}

function workday(start: number, days: number, { isWorkday }: Calendar): number {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(days));
  let day = Math.floor(start);
  while (left > 0) {
    day += step;
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** NETWORKDAYS and WORKDAY in both forms; `intl` says whether the third argument is the weekend. */
function working(intl: boolean, apply: (one: number, two: number, calendar: Calendar) => number) {
  return ranged(2, intl ? 4 : 3, (args, context) => {
    const [first, second] = [args[0] ?? null, args[1] ?? null].map((operand) =>
      toNumber(toScalar(operand, context), context.locale),
    );
    if (isFault(first)) return first;
    if (isFault(second)) return second;
    const free = weekend(intl ? toScalar(args[2] ?? null, context) : null);
    if (isFault(free)) return free;
    if (free.every(Boolean)) return fault('#VALUE!', 'All days are weekend days.');
    const days = calendar(free, args[intl ? 3 : 2], context);
    return isFault(days) ? days : apply(first ?? 0, second ?? 0, days);
  });
}

export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: lifted(0, 0, (_args, context) => Math.floor(context.now)),
  NOW: lifted(0, 0, (_args, context) => context.now),
  DATE: numeric(3, 3, ([year = 0, month = 1, day = 1]) =>
    serialOf(year < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year), Math.trunc(month), Math.trunc(day)),
  ),
  TIME: numeric(3, 3, ([hour = 0, minute = 0, second = 0]) => {
    const day = (hour * 3600 + minute * 60 + second) / 86_400;
    return day - Math.floor(day);
  }),
  DATEVALUE: lifted(1, 1, ([value = null], context) => {
    const serial = typeof value === 'string' ? parseNumberText(value, context.locale) : value;
    return typeof serial === 'number'
      ? Math.floor(serial)
      : fault('#VALUE!', 'The text cannot be parsed to date/time.');
  }),
  YEAR: part((moment) => moment.year),
  MONTH: part((moment) => moment.month),
  DAY: part((moment) => moment.day),
  HOUR: part((moment) => moment.hour),
  MINUTE: part((moment) => moment.minute),
  SECOND: part((moment) => moment.second),
  WEEKDAY: numeric(1, 2, weekday),
  WEEKNUM: numeric(1, 2, weekNumber),
  ISOWEEKNUM: numeric(1, 1, ([serial = 0]) => isoWeek(serial)),
  EDATE: numeric(2, 2, ([serial = 0, months = 0]) => addMonths(serial, Math.trunc(months))),
  EOMONTH: numeric(2, 2, ([serial = 0, months = 0]) => {
    const { year, month } = momentOf(serial);
    return serialOf(year, month + Math.trunc(months) + 1, 0);
  }),
  DAYS: numeric(2, 2, ([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: lifted(3, 3, ([start = null, end = null, unit = null], context) => {
    const [one, two] = [toNumber(start, context.locale), toNumber(end, context.locale)];
    if (isFault(one)) return one;
    return isFault(two) ? two : dateDif([one, two], String(unit).toUpperCase());
  }),
  NETWORKDAYS: working(false, networkDays),
  'NETWORKDAYS.INTL': working(true, networkDays),
  WORKDAY: working(false, workday),
  'WORKDAY.INTL': working(true, workday),
};
