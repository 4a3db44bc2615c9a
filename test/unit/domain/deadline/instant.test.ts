import fc from 'fast-check';
import { instantMillis, isInstant, localDate, localTime } from '../../../../src/domain/deadline/instant';
import { parseIsoDate } from '../../../../src/domain/deadline/isoDate';

describe('given an instant in UTC', () => {
  test.each([
    ['2026-07-01T16:59:59.999Z', '2026-07-01', '2026-07-02', '2026-07-02'],
    ['2026-07-01T17:00:00.000Z', '2026-07-02', '2026-07-02', '2026-07-02'],
    ['2026-07-01T14:59:59Z', '2026-07-01', '2026-07-01', '2026-07-01'],
    ['2026-07-01T15:00:00Z', '2026-07-01', '2026-07-01', '2026-07-02'],
    ['2026-12-31T16:00:00.000Z', '2026-12-31', '2027-01-01', '2027-01-01'],
    ['2028-02-28T17:30:00.000Z', '2028-02-29', '2028-02-29', '2028-02-29'],
  ])('when it is %s, then it is %s in WIB, %s in WITA, %s in WIT', (instant, wib, wita, wit) => {
    expect([localDate(instant, 'WIB'), localDate(instant, 'WITA'), localDate(instant, 'WIT')]).toEqual([
      wib,
      wita,
      wit,
    ]);
  });

  test('when the wall clock is asked, then it shows hour and minute', () => {
    expect(localTime('2026-07-01T03:15:00.000Z', 'WITA')).toEqual({
      date: '2026-07-01',
      hour: 11,
      minute: 15,
    });
  });

  test.each([
    ['2026-02-29T00:00:00Z'],
    ['2026-07-01'],
    ['2026-07-01T24:00:00Z'],
    ['2026-07-01T00:60:00Z'],
    ['2026-07-01T00:00:60Z'],
    ['pada 2026-07-01T00:00:00Z'],
    ['2026-07-01T00:00:00Z (UTC)'],
    ['2026-07-01T00:00:00+07:00'],
    [''],
  ])('when the text is %j, then it is none', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(instantMillis(text)).toBeNull();
    expect(() => localDate(text, 'WIB')).toThrow(`Not an instant: ${text}`);
  });

  test.each([
    ['2026-07-01T00:00:00Z', 0],
    ['2026-07-01T00:00:01Z', 1000],
    ['2026-07-01T00:00:01.5Z', 1500],
    ['2026-07-01T00:00:01.05Z', 1050],
    ['2026-07-01T00:59:59.999Z', 3_599_999],
    ['2026-07-02T00:00:00Z', 86_400_000],
  ])('when it is %s, then it is %i ms after midnight of the first of July', (instant, millis) => {
    expect((instantMillis(instant) ?? 0) - (instantMillis('2026-07-01T00:00:00.000Z') ?? 0)).toBe(millis);
  });

  test('when two are compared, then the difference is that of the clock', () => {
    const moments = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const between = (instantMillis(b.toISOString()) ?? 0) - (instantMillis(a.toISOString()) ?? 0);
        expect(between).toBe(b.getTime() - a.getTime());
      }),
    );
  });
});

describe('given a day of our own rows', () => {
  test.each([
    ['2026-07-01', '2026-07-01'],
    ['2026-02-29', null],
    ['2026-7-1', null],
    [' 2026-07-01', null],
    ['2026-07-01T00:00:00Z', null],
    ['', null],
  ])('when it reads %j, then it is %j', (text, date) => expect(parseIsoDate(text)).toBe(date));
});
