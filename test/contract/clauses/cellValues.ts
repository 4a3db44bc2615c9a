import type { Clause } from '../clause';

const VALUES = 'apps-script.md §Values and ranges';

/** What goes into cells and comes out of them. */
export const cellValueClauses: Clause[] = [
  {
    id: 'a blank cell reads as empty text, never null',
    evidence: 'D',
    source: VALUES,
    run: ({ sheet }) => [sheet.getRange('A1').getValue(), sheet.getRange('A1:B1').getValues()],
    expected: ['', [['', '']]],
  },
  {
    id: 'numbers, booleans and text keep their kind',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1:C1').setValues([[3.5, true, 'halo']]);
      const row = sheet.getRange('A1:C1').getValues()[0] ?? [];
      return row.map((value) => [typeof value, value]);
    },
    expected: [
      ['number', 3.5],
      ['boolean', true],
      ['string', 'halo'],
    ],
  },
  {
    id: 'a Date comes back as a Date of the script, the same instant',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      const when = new Date(Date.UTC(2026, 6, 1, 3, 30, 15));
      sheet.getRange('A1').setValue(when);
      const back = sheet.getRange('A1').getValue();
      return [back instanceof Date, back.getTime() - when.getTime()];
    },
    expected: [true, 0],
  },
  {
    id: 'tables are arrays of the script',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      const table = sheet.getRange('A1:B2').getValues();
      return [table, table[0]].map((one) => Object.getPrototypeOf(one) === Array.prototype);
    },
    expected: [true, true],
  },
  {
    id: 'text starting with = is a formula in setValue, setValues and appendRow',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1').setValue('=1+1');
      sheet.getRange('B1:C1').setValues([['=2+2', 'x']]);
      sheet.appendRow(['=3+3']);
      return [
        sheet.getRange('A1:C1').getFormulas(),
        sheet.getRange('A2').getFormula(),
        sheet.getRange('A1').getValue(),
      ];
    },
    expected: [[['=1+1', '=2+2', '']], '=3+3', 2],
  },
  {
    id: 'a leading apostrophe or the format @ keeps text that starts with =',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1').setValue("'=1+1");
      sheet.getRange('A2').setNumberFormat('@').setValue('=1+1');
      return sheet.getRange('A1:A2').getValues().concat(sheet.getRange('A1:A2').getFormulas());
    },
    expected: [['=1+1'], ['=1+1'], [''], ['']],
  },
  {
    id: 'text is parsed as if typed, by the locale: decimal comma, points in thousands, percent, TRUE',
    evidence: 'L',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1:E1').setValues([['3,5', '1.234,5', '12%', 'true', '0812']]);
      return sheet.getRange('A1:E1').getValues();
    },
    expected: [[3.5, 1234.5, 0.12, true, 812]],
  },
  {
    id: 'a point is no decimal sign where the comma is',
    evidence: 'M',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1').setValue('3.5');
      return sheet.getRange('A1').getValue();
    },
    expected: '3.5',
  },
  {
    id: 'typed dates are day first, and ISO dates are dates too',
    evidence: 'L',
    source: VALUES,
    run({ sheet, Utilities }) {
      sheet.getRange('A1:C1').setValues([['2/7/2026', '2026-07-02', '2 Juli 2026']]);
      const row = sheet.getRange('A1:C1').getValues()[0] ?? [];
      return row.map(
        (value) => value instanceof Date && Utilities.formatDate(value, 'Asia/Jakarta', 'yyyy-MM-dd'),
      );
    },
    expected: ['2026-07-02', '2026-07-02', '2026-07-02'],
  },
  {
    id: 'an impossible date stays text',
    evidence: 'L',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1:B1').setValues([['31/2/2026', '2/13/2026']]);
      return sheet.getRange('A1:B1').getValues();
    },
    expected: [['31/2/2026', '2/13/2026']],
  },
  {
    id: 'the format @ keeps everything as text',
    evidence: 'L',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1:C1').setNumberFormat('@');
      sheet.getRange('A1:C1').setValues([['0812', 'TRUE', '1/2/2026']]);
      return sheet.getRange('A1:C1').getValues();
    },
    expected: [['0812', 'TRUE', '1/2/2026']],
  },
  {
    id: 'a date is a number with a date format: another format shows the number',
    evidence: 'D',
    source: 'Sheets API guide: date and number formats',
    run({ sheet }) {
      sheet.getRange('A1').setValue('30/12/1899').setNumberFormat('0');
      sheet.getRange('A2').setValue(2).setNumberFormat('dd/mm/yyyy');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getDisplayValue()];
    },
    expected: [0, '01/01/1900'],
  },
  {
    id: 'a Date belongs to the zone of the workbook, not of the script',
    evidence: 'D',
    source: VALUES,
    run({ sheet, book }) {
      sheet.getRange('A1').setValue('1/7/2026 08:00:00');
      book.setSpreadsheetTimeZone('Asia/Jakarta');
      const west = sheet.getRange('A1').getValue().getTime();
      book.setSpreadsheetTimeZone('Asia/Jayapura');
      return (west - sheet.getRange('A1').getValue().getTime()) / 3_600_000;
    },
    expected: 2,
  },
  {
    id: 'display values follow format and locale',
    evidence: 'D',
    source: 'Range.getDisplayValues',
    run({ sheet }) {
      sheet.getRange('A1:D1').setValues([[1234.5, 0.8889, 3.125, true]]);
      sheet.getRange('A1:C1').setNumberFormats([['#,##0.00', '0.00%', '0.00']]);
      return sheet.getRange('A1:D1').getDisplayValues();
    },
    expected: [['1.234,50', '88,89%', '3,13', 'TRUE']],
  },
  {
    id: 'a table with too few rows is refused with both numbers',
    evidence: 'O',
    source: VALUES,
    run: ({ sheet, attempt }) => attempt(() => sheet.getRange(1, 1, 2, 1).setValues([['x']])),
    expected:
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'every row of a table is checked for its columns, and nothing is written',
    evidence: 'O',
    source: VALUES,
    run: ({ sheet, attempt }) => [
      attempt(() => sheet.getRange(1, 1, 2, 2).setValues([['a', 'b'], ['c']])),
      sheet.getRange('A1').getValue(),
    ],
    expected: [
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      '',
    ],
  },
  {
    id: 'more than 50 000 characters in a cell are reported by the next call',
    evidence: 'O',
    source: VALUES,
    run: ({ sheet, attempt, SpreadsheetApp }) => [
      attempt(() => String(sheet.getRange('A1').setValue('x'.repeat(50_001)))),
      attempt(() => SpreadsheetApp.flush()),
      sheet.getRange('A1').getValue(),
    ],
    expected: [
      'Range',
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
      '',
    ],
  },
];
