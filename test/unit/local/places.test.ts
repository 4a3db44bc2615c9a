import fc from 'fast-check';
import { columnIndex, columnLetters, parseA1, toA1 } from '../../../local/model/a1';
import { moveFormula, renameSheetIn, shiftFormula } from '../../../local/model/formulaReferences';
import { type Shift, shiftRect } from '../../../local/model/rects';

const place = fc.record({
  row: fc.integer({ min: 0, max: 5000 }),
  column: fc.integer({ min: 0, max: 700 }),
  rows: fc.integer({ min: 1, max: 5000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

describe('A1 notation', () => {
  test('of any rectangle reads back as that rectangle', () => {
    fc.assert(fc.property(place, (rect) => expect(parseA1(toA1(rect))).toEqual({ sheetName: null, rect })));
  });

  test('counts columns as letters', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    fc.assert(fc.property(fc.nat(20_000), (index) => expect(columnIndex(columnLetters(index))).toBe(index)));
  });

  test('may name its sheet, in quotes where it must', () => {
    expect(parseA1("'Data ''asli'' 2026'!B2:C")).toEqual({
      sheetName: "Data 'asli' 2026",
      rect: { row: 1, column: 1, rows: null, columns: 2 },
    });
    expect(['', 'A', 'A0', '1', 'A1:', 'halo dunia', 'A1:B2:C3'].map((text) => parseA1(text))).toEqual(
      Array(7).fill(null),
    );
  });
});

describe('inserting and deleting lines', () => {
  const insertion = fc.record({
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.integer({ min: 0, max: 6000 }),
    count: fc.integer({ min: 1, max: 50 }),
  });

  test('and taking the same lines out again leaves every rectangle as it was', () => {
    fc.assert(
      fc.property(place, insertion, (rect, shift: Shift) => {
        const moved = shiftRect(rect, shift);
        expect(moved === null ? null : shiftRect(moved, { ...shift, count: -shift.count })).toEqual(rect);
      }),
    );
  });

  test('changes a rectangle by no more than the lines that went in or out', () => {
    fc.assert(
      fc.property(place, insertion, (rect, shift) => {
        const removal: Shift = { axis: 'row', at: shift.at, count: -shift.count };
        const moved = shiftRect(rect, removal);
        const gone = rect.rows - (moved?.rows ?? 0);
        expect(gone >= 0 && gone <= shift.count).toBe(true);
      }),
    );
  });

  test.each([
    ['=SUM(A2:A4)', { axis: 'row', at: 3, count: 2 }, '=SUM(A2:A6)'],
    ['=SUM(A:A)+$B$9', { axis: 'row', at: 0, count: 1 }, '=SUM(A:A)+$B$10'],
    ['=A1&"A1"', { axis: 'column', at: 0, count: 1 }, '=B1&"A1"'],
    ['=Lain!A1+A1', { axis: 'row', at: 0, count: 1 }, '=Lain!A1+A2'],
    ['=COUNTIF(C2:C;LOG10(A1))', { axis: 'row', at: 0, count: 1 }, '=COUNTIF(C3:C;LOG10(A2))'],
    ['=SUM(A2:A4)', { axis: 'row', at: 1, count: -3 }, '=SUM(#REF!)'],
    ['=SUM(A2:A9)', { axis: 'row', at: 4, count: -3 }, '=SUM(A2:A6)'],
  ] as const)('rewrites %s', (formula, shift, expected) => {
    expect(shiftFormula(formula, 'Ini', 'Ini', shift)).toBe(expected);
  });

  test('of another sheet rewrites only what names it', () => {
    const shift = { axis: 'row', at: 0, count: 1 } as const;
    expect(shiftFormula("=A1+'Data asli'!A1", 'Ini', 'Data asli', shift)).toBe("=A1+'Data asli'!A2");
  });
});

describe('a formula', () => {
  test('copied elsewhere moves what is not fixed', () => {
    expect(moveFormula('=A1+$A1+A$1+$A$1+SUM(B:B)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:C)');
    expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  test('follows a sheet that is renamed, texts do not', () => {
    expect(renameSheetIn('=Data!A1&"Data!A1"&\'Data\'!B2', 'Data', 'Data 2026')).toBe(
      "='Data 2026'!A1&\"Data!A1\"&'Data 2026'!B2",
    );
  });
});
