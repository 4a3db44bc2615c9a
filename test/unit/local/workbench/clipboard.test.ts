import fc from 'fast-check';
import { cellName, readCellNames } from '../../../../local/workbench/page/workbook/grid/cellNames';
import { copiedTable, pastedTable } from '../../../../local/workbench/page/workbook/grid/pastedTable';

describe('a table in the clipboard', () => {
  test('given cells with tabs, lines and quotes, when copied and pasted, then they are the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1', ','), maxLength: 6 });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // A last line that is empty cannot be told from the line's own end.
        fc.pre(rows.at(-1)?.some((text) => text !== '') === true);
        expect(pastedTable(copiedTable(rows))).toEqual(rows);
      }),
    );
  });

  test.each([
    [
      'lines of Windows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'rows of unequal length',
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['a quote inside a text', '5" pipa\tx', [['5" pipa', 'x']]],
    ['one word', 'Paraf', [['Paraf']]],
  ])('%s are read as a spreadsheet reads them', (_what, text, expected) => {
    expect(pastedTable(text)).toEqual(expected);
  });
});

describe('the name box', () => {
  test.each([
    [0, 0, 'A1'],
    [11, 25, 'Z12'],
    [99, 26, 'AA100'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ])('row %i, column %i is %s, and back', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
    expect(readCellNames(name)).toEqual({ row, column, toRow: row, toColumn: column });
  });

  test('reads ranges in small letters, and nothing else', () => {
    expect(readCellNames(' b3:$d$9 ')).toEqual({ row: 2, column: 1, toRow: 8, toColumn: 3 });
    for (const text of ['', 'A0', '12', 'A', 'A1:B', 'Alur SOP!A1']) expect(readCellNames(text)).toBeNull();
  });
});
