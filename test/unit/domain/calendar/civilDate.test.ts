import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  weekdayOf,
} from '../../../../src/domain/calendar/dateArithmetic';
import { dateOfDayNumber, dayNumberOf, toCivilDate } from '../../../../src/domain/calendar/dayNumber';
import { dateOfExcelSerial } from '../../../../src/domain/calendar/excelSerial';
import { parseCivilDate } from '../../../../src/domain/calendar/parseCivilDate';
import { monthNumbers } from '../../../../src/shared/format/calendarNames';

const read = (text: string) => {
  const date = parseCivilDate(text, monthNumbers);
  return date.ok ? date.value : date.problem.kind;
};

describe('reading a day', () => {
  it.each([
    ['2021-06-13', '2021-06-13'],
    ['2021-6-3', '2021-06-03'],
    ['2021/06/13', '2021-06-13'],
    ['13/06/2021', '2021-06-13'],
    ['1-7-2021', '2021-07-01'],
    ['1.7.2021', '2021-07-01'],
    ['13 Juni 2021', '2021-06-13'],
    ['13-Jun-2021', '2021-06-13'],
    ['3 Nopember 2020', '2020-11-03'],
    ['Minggu, 13 Juni 2021', '2021-06-13'],
    ['13/06/2021 9:12:44', '2021-06-13'],
    ['13/06/2021, 09.12', '2021-06-13'],
    ['2021-06-13T09:12:44.000Z', '2021-06-13'],
    ['2021-06-13 09:12:44', '2021-06-13'],
    [' 29 Februari 2020 ', '2020-02-29'],
    ['13  Juni  2021', '2021-06-13'],
    ['13 Jun. 2021', '2021-06-13'],
    ['Minggu,13 Juni 2021', '2021-06-13'],
    ["  Jum'at, 11 Juni 2021", '2021-06-11'],
    ['13/06/2021 09.12 ', '2021-06-13'],
    ['13/06/2021 09:12 WIB', '2021-06-13'],
    ['13/06/2021 09:12WITA', '2021-06-13'],
    ['2021-06-13T09:12:44+07:00', '2021-06-13'],
    ['2021-06-13 09:12:44 +0700', '2021-06-13'],
    ['2021-06-13 09:12:44-0330', '2021-06-13'],
  ])('reads %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    '31 September 2021',
    '31/09/2021',
    '2021-09-31',
    '29-02-2021',
    '06/13/2021',
    '0/1/2021',
    '30-02-2020',
  ])('refuses %s as a day no calendar has', (text) => expect(read(text)).toBe('impossibleDate'));

  it.each([
    '12021-06-13',
    '2021-06-131',
    '113/06/2021',
    '13/06/20211',
    'tgl 13 Juni 2021',
    '13 Juni 20211',
    '13 Minggu, Juni 2021',
    '13 09:12 Juni 2021',
    '2021-06-13 09:12 +7',
    '2021-06-13 09:12 x07:00',
    '13/06/2021 jam sembilan',
  ])('takes "%s" as a whole or not at all', (text) => expect(read(text)).toBe('notADate'));

  it.each(['', 'kemarin', '13/06/21', '13 Foo 2021', '2021-06', '13/06-2021', '44360', '13 Juni'])(
    'does not guess at "%s"',
    (text) => expect(read(text)).toBe('notADate'),
  );
});

describe('counting days', () => {
  // Independent reference: the platform's own calendar, in UTC.
  const days = fc.integer({ min: -365_000, max: 2_900_000 });
  const reference = (dayNumber: number) =>
    new Date(Date.UTC(2000, 2, 1 + dayNumber)).toISOString().slice(0, 10);

  it('agrees with the Gregorian calendar and is its own inverse', () => {
    fc.assert(
      fc.property(days, (dayNumber) => {
        const date = dateOfDayNumber(dayNumber);
        expect(date).toBe(reference(dayNumber));
        expect(dayNumberOf(date)).toBe(dayNumber);
      }),
    );
  });

  it('tells the weekday', () => {
    fc.assert(
      fc.property(days, (dayNumber) => {
        const sundayFirst = new Date(Date.UTC(2000, 2, 1 + dayNumber)).getUTCDay();
        expect(weekdayOf(dateOfDayNumber(dayNumber))).toBe(sundayFirst === 0 ? 7 : sundayFirst);
      }),
    );
  });

  it('adds days and months, measures and orders', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(daysBetween('2021-06-13', '2021-07-01')).toBe(18);
    expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
    expect(addMonths('2021-01-15', -1)).toBe('2020-12-15');
    expect(addMonths('2021-06-30', 8)).toBe('2022-02-28');
    expect(addMonths('2021-12-31', 2)).toBe('2022-02-28');
    expect(addMonths('2021-03-31', -13)).toBe('2020-02-29');
    expect([
      compareDates('2021-01-02', '2021-01-10'),
      compareDates('2021-02-01', '2021-01-10'),
      compareDates('2021-01-10', '2021-01-10'),
    ]).toEqual([-1, 1, 0]);
  });

  it('knows no day with fractional parts, and none outside four-digit years', () => {
    expect(toCivilDate({ year: 2021, month: 6, day: 1.5 })).toBeNull();
    expect(toCivilDate({ year: 999, month: 1, day: 1 })).toBeNull();
    expect(toCivilDate({ year: 1900, month: 2, day: 29 })).toBeNull();
    expect(toCivilDate({ year: 2000, month: 2, day: 29 })).toBe('2000-02-29');
    expect(toCivilDate({ year: 2021.5, month: 6, day: 1 })).toBeNull();
    expect(toCivilDate({ year: 2021, month: 6.5, day: 1 })).toBeNull();
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1000-01-01', -1)).toThrow(/lies outside the calendar/);
    expect(() => addMonths('9999-12-31', 1)).toThrow(/9999-12-31 plus 1 months/);
  });
});

describe('spreadsheet serial numbers', () => {
  it.each([
    [44360, '2021-06-13'],
    [44360.75, '2021-06-13'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
  ])('reads %d', (serial, expected) =>
    expect(dateOfExcelSerial(serial)).toEqual({ ok: true, value: expected }),
  );

  it('refuses the leap day that 1900 never had', () => {
    expect(dateOfExcelSerial(60)).toEqual({ ok: false, problem: { kind: 'impossibleDate' } });
  });

  it.each([0, -3, Number.NaN, 2_958_466])('refuses %d', (serial) => {
    expect(dateOfExcelSerial(serial)).toEqual({ ok: false, problem: { kind: 'notADate' } });
  });
});
