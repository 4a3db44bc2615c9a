import type { Clause } from '../clause';

const VALUES = 'apps-script.md §Values and ranges';

/** Ranges, notations, sheets and their limits. */
export const placeClauses: Clause[] = [
  {
    id: 'notations: inverted corners, dollar signs, whole columns and rows',
    evidence: 'L',
    source: VALUES,
    run: ({ sheet }) =>
      ['C5:B2', '$C$3', 'B:D', '5:7', 'D2:E'].map((text) => {
        const range = sheet.getRange(text);
        return [
          range.getA1Notation(),
          range.getRow(),
          range.getColumn(),
          range.getNumRows(),
          range.getNumColumns(),
        ];
      }),
    expected: [
      ['B2:C5', 2, 2, 4, 2],
      ['C3', 3, 3, 1, 1],
      ['B:D', 1, 2, 1000, 3],
      ['5:7', 5, 1, 3, 26],
      ['D2:E', 2, 4, 999, 2],
    ],
  },
  {
    id: 'what is no range is named so',
    evidence: 'O',
    source: VALUES,
    run: ({ sheet, attempt }) => [
      attempt(() => sheet.getRange('A1:B2:C3')),
      attempt(() => sheet.getRange(1, 1, 0, 1)),
      attempt(() => sheet.getRange(1001, 1)),
      attempt(() => sheet.getRange('A1').offset(0, 26)),
    ],
    expected: [
      'Exception: Range not found',
      'Exception: The number of rows in the range must be at least 1.',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    ],
  },
  {
    id: 'wrong kinds of arguments are told by kind and method',
    evidence: 'O',
    source: VALUES,
    run: ({ sheet, attempt }) => attempt(() => sheet.getRange('A1').copyTo('B1' as never)),
    expected:
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
  },
  {
    id: 'a new sheet is 1000 × 26 and becomes the active one',
    evidence: 'M',
    source: VALUES,
    run({ book }) {
      const made = book.insertSheet('Baru');
      return [made.getMaxRows(), made.getMaxColumns(), book.getActiveSheet().getName(), made.getIndex()];
    },
    expected: [1000, 26, 'Baru', 2],
  },
  {
    id: 'two sheets cannot bear one name, and one sheet must remain',
    evidence: 'O',
    source: VALUES,
    run: ({ book, sheet, attempt }) => [
      attempt(() => book.insertSheet(sheet.getName().toLowerCase())),
      attempt(() => book.deleteSheet(sheet)),
    ],
    expected: [
      'Exception: A sheet with the name "sheet1" already exists. Please enter another name.',
      "Exception: You can't remove all the sheets in a document.",
    ],
  },
  {
    id: 'the last row is the last with content; a formula showing nothing counts',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A9').setBackground('#ff0000');
      sheet.getRange('A2').setValue('x');
      const before = sheet.getLastRow();
      sheet.getRange('C5').setFormula('=""');
      return [before, sheet.getLastRow(), sheet.getLastColumn()];
    },
    expected: [2, 5, 3],
  },
  {
    id: 'ten million cells are the limit of a workbook',
    evidence: 'O',
    source: VALUES,
    run: ({ sheet, attempt }) => attempt(() => sheet.insertRowsAfter(1000, 390_000)),
    expected:
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  },
  {
    id: 'inserting a row moves formulas and names, whole columns stay whole',
    evidence: 'D',
    source: VALUES,
    run({ sheet, book }) {
      sheet.getRange('C1:C3').setFormulas([['=SUM(A2:A4)'], ['=SUM(A:A)'], ['=A$2']]);
      book.setNamedRange('nilai', sheet.getRange('A2:A4'));
      sheet.insertRowBefore(2);
      return [
        sheet.getRange('C1:C4').getFormulas().flat(),
        book.getRangeByName('nilai')?.getA1Notation(),
        sheet.getMaxRows(),
      ];
    },
    expected: [['=SUM(A3:A5)', '', '=SUM(A:A)', '=A$3'], 'A3:A5', 1001],
  },
  {
    id: 'deleting what a formula names leaves #REF!',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('C1:C2').setFormulas([['=A5'], ['=SUM(A3:A6)']]);
      sheet.deleteRows(5, 1);
      return sheet.getRange('C1:C2').getFormulas().flat();
    },
    expected: ['=#REF!', '=SUM(A3:A5)'],
  },
  {
    id: 'copying moves relative references and keeps fixed ones',
    evidence: 'D',
    source: 'Range.copyTo',
    run({ sheet }) {
      sheet.getRange('B1').setFormula('=A1+$A$1');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      return sheet.getRange('B1:B3').getFormulas().flat();
    },
    expected: ['=A1+$A$1', '=A2+$A$1', '=A3+$A$1'],
  },
  {
    id: 'R1C1 notation is relative to its cell, both ways',
    evidence: 'D',
    source: 'Range.setFormulaR1C1',
    run({ sheet }) {
      sheet.getRange('C2:C3').setFormulaR1C1('=RC[-2]+R1C2&"R1C1"');
      return [sheet.getRange('C2:C3').getFormulas().flat(), sheet.getRange('C3').getFormulaR1C1()];
    },
    expected: [['=A2+$B$1&"R1C1"', '=A3+$B$1&"R1C1"'], '=RC[-2]+R1C2&"R1C1"'],
  },
  {
    id: 'moved rows stand before the named place',
    evidence: 'D',
    source: 'Sheet.moveRows',
    run({ sheet }) {
      sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
      sheet.moveRows(sheet.getRange('A1:A2'), 5);
      return sheet.getRange('A1:A5').getValues().flat();
    },
    expected: [3, 4, 1, 2, 5],
  },
  {
    id: 'appendRow writes after the last content',
    evidence: 'D',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('B3').setValue('x');
      sheet.appendRow(['a', 'b']);
      return [sheet.getLastRow(), sheet.getRange('A4:B4').getValues()];
    },
    expected: [4, [['a', 'b']]],
  },
];
