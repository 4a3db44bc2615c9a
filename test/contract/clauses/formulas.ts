import type { Clause } from '../clause';

const FORMULAS = 'apps-script.md §Formulas and size';
const REFERENCE = 'support.google.com/docs/table/25273';

/** Formulas of a workbook whose locale is Indonesian. */
export const formulaClauses: Clause[] = [
  {
    id: '; separates arguments; a decimal is written with a comma',
    evidence: 'D',
    source: FORMULAS,
    run({ sheet }) {
      sheet.getRange('A1:C1').setFormulas([['=SUM(1;2)', '=0,5+1', '=11/100']]);
      return sheet.getRange('A1:C1').getValues()[0];
    },
    expected: [3, 1.5, 0.11],
  },
  {
    id: 'a comma between arguments cannot be read where it is the decimal sign',
    evidence: 'M',
    source: FORMULAS,
    run({ sheet }) {
      sheet.getRange('A1').setFormula('=IF(TRUE,1,2)');
      return sheet.getRange('A1').getValue();
    },
    expected: '#ERROR!',
  },
  {
    id: 'whole and open ranges follow what is typed below',
    evidence: 'D',
    source: FORMULAS,
    run({ sheet }) {
      sheet
        .getRange('C1:E1')
        .setFormulas([['=SUM(A:A)', '=COUNTA(A2:A)', '=COUNTIFS(A2:A;">=3";B2:B;"KTP")']]);
      const before = sheet.getRange('C1:E1').getValues()[0];
      sheet.getRange('A2:B4').setValues([
        [3, 'KTP'],
        [4, 'KK'],
        [4, 'ktp'],
      ]);
      return [before, sheet.getRange('C1:E1').getValues()[0]];
    },
    expected: [
      [0, 0, 0],
      [11, 3, 2],
    ],
  },
  {
    id: 'errors are read as their text',
    evidence: 'D',
    source: REFERENCE,
    run({ sheet }) {
      sheet.getRange('A1:E1').setFormulas([['=1/0', '=NA()', '=TIDAKADA(1)', '=Hilang!A1', '=A1+1']]);
      return sheet.getRange('A1:E1').getValues()[0];
    },
    expected: ['#DIV/0!', '#N/A', '#NAME?', '#REF!', '#DIV/0!'],
  },
  {
    id: 'a circle is a #REF!',
    evidence: 'D',
    source: REFERENCE,
    run({ sheet }) {
      sheet.getRange('A1:B1').setFormulas([['=B1', '=A1']]);
      return sheet.getRange('A1').getValue();
    },
    expected: '#REF!',
  },
  {
    id: 'references follow inserted and deleted rows',
    evidence: 'D',
    source: FORMULAS,
    run({ sheet }) {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=SUM(A1:A3)+A3');
      sheet.insertRowAfter(1);
      const inserted = sheet.getRange('B1').getFormula();
      sheet.deleteRow(4);
      return [inserted, sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];
    },
    expected: ['=SUM(A1:A4)+A4', '=SUM(A1:A3)+#REF!', '#REF!'],
  },
  {
    id: 'an array result fills the cells below it, and gives way to nothing',
    evidence: 'D',
    source: REFERENCE,
    run({ sheet }) {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2*10)');
      const spilled = sheet.getRange('B1:B2').getValues();
      sheet.getRange('B2').setValue('catatan');
      return [spilled, sheet.getRange('B1:B2').getValues()];
    },
    expected: [
      [[10], [20]],
      [['#REF!'], ['catatan']],
    ],
  },
  {
    id: 'a formula that gives a date reads as a Date',
    evidence: 'M',
    source: FORMULAS,
    run({ sheet }) {
      sheet.getRange('A1:B1').setFormulas([['=DATE(2026;7;1)', '=WORKDAY.INTL(A1;2;1)']]);
      return sheet
        .getRange('A1:B1')
        .getValues()[0]
        ?.map((value) =>
          value instanceof Date ? [value.getFullYear(), value.getMonth() + 1, value.getDate()] : value,
        );
    },
    expected: [
      [2026, 7, 1],
      [2026, 7, 3],
    ],
  },
  {
    id: 'TEXT writes numbers and dates in Indonesian',
    evidence: 'M',
    source: FORMULAS,
    run({ sheet }) {
      sheet
        .getRange('A1:B1')
        .setFormulas([['=TEXT(88,888;"0,00")', '=TEXT(DATE(2026;11;22);"d mmmm yyyy")']]);
      return sheet.getRange('A1:B1').getValues()[0];
    },
    expected: ['88,89', '22 November 2026'],
  },
];
