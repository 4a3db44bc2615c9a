import fc from 'fast-check';
import type { CivilDate } from '../../../../src/domain/calendar/civilDate';
import { addDays } from '../../../../src/domain/calendar/dateArithmetic';
import {
  addWorkingDays,
  isWorkingDay,
  type OfficeCalendar,
  workingDaysBetween,
} from '../../../../src/domain/deadline/workingDays';

const five: OfficeCalendar = { daysPerWeek: 5, holidays: new Set(), zone: 'WIB' };
const six: OfficeCalendar = { ...five, daysPerWeek: 6 };

// 2026-07-01 is a Wednesday, 2026-07-03 a Friday.
describe('given an office of five days', () => {
  test.each([
    ['2026-06-30', 1, '2026-07-01'],
    ['2026-07-03', 1, '2026-07-06'],
    ['2026-07-04', 1, '2026-07-06'],
    ['2026-07-03', 5, '2026-07-10'],
    ['2026-07-03', 0, '2026-07-03'],
  ] as const)('when %s has %i working days added, then it is %s', (from, days, to) => {
    expect(addWorkingDays(from, days, five)).toBe(to);
  });

  test('when a holiday stands in between, then it is passed over', () => {
    const holiday: OfficeCalendar = { ...five, holidays: new Set<CivilDate>(['2026-07-06', '2026-07-07']) };
    expect(addWorkingDays('2026-07-03', 1, holiday)).toBe('2026-07-08');
    expect(workingDaysBetween('2026-07-03', '2026-07-08', holiday)).toBe(1);
    expect(isWorkingDay('2026-07-06', holiday)).toBe(false);
  });

  test('when every day of years is a holiday, then it says so instead of searching on', () => {
    const never: OfficeCalendar = {
      ...five,
      holidays: new Set(Array.from({ length: 2000 }, (_, day) => addDays('2026-01-01', day))),
    };
    expect(() => addWorkingDays('2026-01-01', 1, never)).toThrow('No 1 working days after 2026-01-01');
  });

  test('when an office was closed for a year and a half, then many days after that are still found', () => {
    // 540 closed days from 2026-01-01 end on 2027-06-24, a Thursday; the 100th working day after it is 20 weeks on.
    const closed = new Set(Array.from({ length: 540 }, (_, day) => addDays('2026-01-01', day)));
    expect(addWorkingDays('2025-12-31', 100, { ...five, holidays: closed })).toBe('2027-11-11');
  });
});

describe('given an office of six days', () => {
  test('when it is Friday, then Saturday is the next working day', () => {
    expect(addWorkingDays('2026-07-03', 1, six)).toBe('2026-07-04');
    expect(addWorkingDays('2026-07-04', 1, six)).toBe('2026-07-06');
  });
});

describe('given any day', () => {
  const days = fc.integer({ min: 0, max: 20000 }).map((n) => addDays('1990-01-01', n));
  const calendars = fc.constantFrom(five, six, { ...five, holidays: new Set<CivilDate>(['2026-01-01']) });

  test('when working days are added, then that many lie between, and the last is one of them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), calendars, (from, count, calendar) => {
        const to = addWorkingDays(from, count, calendar);
        expect(workingDaysBetween(from, to, calendar)).toBe(count);
        expect(isWorkingDay(to, calendar)).toBe(true);
      }),
    );
  });

  test('when the other day is not later, then no day lies between', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 30 }), (from, back) => {
        expect(workingDaysBetween(from, addDays(from, -back), five)).toBe(0);
      }),
    );
  });
});
