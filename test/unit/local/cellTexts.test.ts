import fc from 'fast-check';
import { sheetLocale } from '../../../local/model/locale';
import { isDateFormat, showNumber, showText } from '../../../local/model/numberFormat';
import { parseTyped } from '../../../local/model/typedText';
import { instantToSerial, serialToInstant, wallToSerial } from '../../../local/model/zone';
import { base64ToBytes, bytesToBase64 } from '../../../local/realm/base64';

const INDONESIA = sheetLocale('in_ID');
const AMERICA = sheetLocale('en_US');
const typed = (text: string) => parseTyped(text, INDONESIA, 2026);
const date = (year: number, month: number, day: number) => wallToSerial(Date.UTC(year, month - 1, day));

describe('text typed into a cell in Indonesia', () => {
  test.each([
    ['3,56', 3.56],
    ['1.000', 1000],
    ['1.234.567,8', 1234567.8],
    ['-0,5', -0.5],
    ['12,5%', 0.125],
    ['Rp1.500', 1500],
    ['1e3', 1000],
    ['17/8/2026', date(2026, 8, 17)],
    ['17-08-26', date(2026, 8, 17)],
    ['17 Agustus 2026', date(2026, 8, 17)],
    ['17 Agt', date(2026, 8, 17)],
    ['2026-08-17', date(2026, 8, 17)],
    ['17/8/2026 13:30', date(2026, 8, 17) + 13.5 / 24],
    ['13:30', 13.5 / 24],
  ])('%s is %p', (text, value) => {
    expect(typed(text).value).toBeCloseTo(value, 9);
  });

  test.each([
    '',
    'U1',
    '3.5',
    '1.23',
    '1,2,3',
    '12.34.56',
    '31/2/2026',
    '2026-13-01',
    '25:61',
    '17 Fabruari 2026',
    '1 2',
  ])('%p stays text', (text) => {
    expect(typed(text).value).toBe(text);
  });

  test('is a boolean in any letter case', () => {
    expect(['TRUE', 'false', ' True '].map((text) => typed(text).value)).toEqual([true, false, true]);
  });

  test('is a date with the month first in America', () => {
    expect(parseTyped('8/17/2026', AMERICA, 2026).value).toBe(date(2026, 8, 17));
    expect(typed('8/17/2026').value).toBe('8/17/2026');
  });

  test('reads any number it would show', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        for (const locale of [INDONESIA, AMERICA])
          expect(parseTyped(showNumber(value, '#,##0.00', locale), locale, 2026).value).toBe(value);
      }),
    );
  });

  test('reads any date it would show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 72_000 }), (serial) => {
        for (const format of ['dd/MM/yyyy', 'd mmmm yyyy', 'yyyy-mm-dd'])
          expect(typed(showNumber(serial, format, INDONESIA)).value).toBe(serial);
      }),
    );
  });
});

describe('a number shown with a format', () => {
  test.each([
    [3.125, '0.00', '3,13'],
    [1.005, '0.00', '1,01'],
    [-1234.5, '#,##0.0', '-1.234,5'],
    [0.8889, '0.00%', '88,89%'],
    [5, '000', '005'],
    [5, '0 "orang"', '5 orang'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"nihil"', 'nihil'],
    [12345, '0.00E+00', '1,23E+04'],
    [1500, '[$Rp]#,##0', 'Rp1.500'],
    [3.5, 'General', '3,5'],
    [1e15, 'General', '1,00E+15'],
    [46204.5, 'd mmmm yyyy hh:mm', '1 Juli 2026 12:00'],
    [46204, 'dddd', 'Rabu'],
    [1.5, '[h]:mm', '36:00'],
    [46204.75, 'h:mm AM/PM', '6:00 PM'],
  ])('%p as %s is %s', (value, format, shown) => {
    expect(showNumber(value, format, INDONESIA)).toBe(shown);
  });

  test('is a date only where the format has date letters outside quotes', () => {
    expect(['dd/MM/yyyy', '[h]:mm', 'mmm'].every(isDateFormat)).toBe(true);
    expect(['0', '@', '0 "hari"', 'General', '#,##0', '[Red]0'].some(isDateFormat)).toBe(false);
  });

  test('leaves text alone unless it has a place for text', () => {
    expect([showText('x', '0.00'), showText('x', '@" !"')]).toEqual(['x', 'x !']);
  });
});

describe('instants', () => {
  const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'America/New_York', 'UTC');

  test('survive the way into a cell and out again', () => {
    // Not in the hour that New York's wall clock shows twice.
    const summer = fc.integer({ min: Date.UTC(2026, 4, 1), max: Date.UTC(2026, 8, 1) });
    fc.assert(
      fc.property(zones, summer, (zone, instant) =>
        expect(serialToInstant(zone, instantToSerial(zone, instant))).toBe(instant),
      ),
    );
  });
});

describe('bytes', () => {
  test('survive base64, signed', () => {
    const bytes = fc.array(fc.integer({ min: -128, max: 127 }));
    fc.assert(
      fc.property(bytes, (list) => {
        expect(base64ToBytes(bytesToBase64(list))).toEqual(list);
        expect(bytesToBase64(list)).toBe(Buffer.from(Int8Array.from(list).buffer).toString('base64'));
      }),
    );
  });
});
