import type { Clause } from '../clause';

const VALUES = 'apps-script.md §Values and ranges';

/** Sorting, duplicates, clearing, rules. */
export const orderingClauses: Clause[] = [
  {
    id: 'sorting puts numbers before text before booleans, letters of both cases alike, blanks last',
    evidence: 'L',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('A1:A6').setValues([[true], ['b'], [2], ['A'], [''], [-1]]);
      sheet.getRange('A1:A6').sort(1);
      return sheet.getRange('A1:A6').getValues().flat();
    },
    expected: [-1, 2, 'A', 'b', true, ''],
  },
  {
    id: 'sorting names columns of the sheet, not of the range',
    evidence: 'L',
    source: VALUES,
    run({ sheet, attempt }) {
      sheet.getRange('B1:C2').setValues([
        ['x', 2],
        ['y', 1],
      ]);
      sheet.getRange('B1:C2').sort({ column: 3, ascending: true });
      return [sheet.getRange('B1:B2').getValues().flat(), attempt(() => sheet.getRange('B1:C2').sort(1))];
    },
    expected: [['y', 'x'], 'Exception: Sort column is not in the range being sorted.'],
  },
  {
    id: 'duplicates go by the named sheet columns, case apart',
    evidence: 'L',
    source: VALUES,
    run({ sheet }) {
      sheet.getRange('B1:C4').setValues([
        ['a', 1],
        ['A', 2],
        ['b', 1],
        ['a', 3],
      ]);
      const left = sheet.getRange('B1:C4').removeDuplicates([2]);
      return [left.getA1Notation(), sheet.getRange('B1:C4').getValues()];
    },
    expected: [
      'B1:C2',
      [
        ['a', 1],
        ['b', 1],
        ['', ''],
        ['', ''],
      ],
    ],
  },
  {
    id: 'clearContent leaves rules and formats',
    evidence: 'D',
    source: VALUES,
    run({ sheet, SpreadsheetApp }) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']).build();
      const cell = sheet.getRange('A1').setValue('Ya').setDataValidation(rule).setFontWeight('bold');
      cell.clearContent();
      return [cell.getValue(), cell.getDataValidation() !== null, cell.getFontWeight()];
    },
    expected: ['', true, 'bold'],
  },
  {
    id: 'a rejecting rule stops a script too, a lenient one does not',
    evidence: 'O',
    source: VALUES,
    run({ sheet, SpreadsheetApp, attempt }) {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 'Tidak']);
      sheet.getRange('U2').setDataValidation(list.setAllowInvalid(false).build());
      sheet.getRange('U3').setDataValidation(list.copy().setAllowInvalid(true).build());
      const refused = attempt(() => String(sheet.getRange('U2').setValue('Mungkin')));
      sheet.getRange('U3').setValue('Mungkin');
      return [String(refused).slice(0, 90), sheet.getRange('U2:U3').getValues().flat()];
    },
    expected: [
      'Exception: The data you entered in cell U2 violates the data validation rules set on this ',
      ['', 'Mungkin'],
    ],
  },
  {
    id: 'a rule gives its criterion and values back',
    evidence: 'D',
    source: 'DataValidation',
    run({ sheet, SpreadsheetApp }) {
      sheet
        .getRange('A1')
        .setDataValidation(
          SpreadsheetApp.newDataValidation()
            .requireValueInList(['Ya', 'Tidak'], true)
            .setHelpText('Pilih')
            .build(),
        );
      const rule = sheet.getRange('A1').getDataValidation();
      return [
        String(rule?.getCriteriaType()),
        rule?.getCriteriaValues(),
        rule?.getHelpText(),
        rule?.getAllowInvalid(),
      ];
    },
    expected: ['VALUE_IN_LIST', [['Ya', 'Tidak'], true], 'Pilih', true],
  },
  {
    id: 'merging keeps the first cell only',
    evidence: 'D',
    source: 'Range.merge',
    run({ sheet }) {
      sheet
        .getRange('A1:B1')
        .setValues([['a', 'b']])
        .merge();
      return [sheet.getRange('A1:B1').getValues().flat(), sheet.getRange('B1').isPartOfMerge()];
    },
    expected: [['a', ''], true],
  },
  {
    id: 'rich text keeps links and looks of its parts; plain text over it drops them',
    evidence: 'D',
    source: 'RichTextValueBuilder',
    run({ sheet, SpreadsheetApp }) {
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const value = SpreadsheetApp.newRichTextValue()
        .setText('Buka laporan')
        .setLinkUrl(5, 12, 'https://example.com/laporan')
        .setTextStyle(0, 4, bold)
        .build();
      const cell = sheet.getRange('A1').setRichTextValue(value);
      const runs = cell.getRichTextValue()?.getRuns() ?? [];
      const seen = runs.map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]);
      cell.setValue('lain');
      return [cell.getValue(), seen, cell.getRichTextValue()?.getLinkUrl()];
    },
    expected: [
      'lain',
      [
        ['Buka', null, true],
        [' ', null, null],
        ['laporan', 'https://example.com/laporan', null],
      ],
      null,
    ],
  },
  {
    id: 'a sheet has one filter',
    evidence: 'O',
    source: 'Range.createFilter',
    run({ sheet, attempt }) {
      sheet.getRange('A1:C9').createFilter();
      return [
        sheet.getFilter()?.getRange().getA1Notation(),
        attempt(() => String(sheet.getRange('E1:F2').createFilter())),
      ];
    },
    expected: ['A1:C9', "Exception: You can't create a filter in a sheet that already has a filter."],
  },
  {
    id: 'formats read back as set, defaults otherwise',
    evidence: 'D',
    source: 'Range.getBackground and others',
    run({ sheet }) {
      const cell = sheet
        .getRange('A1')
        .setBackground('#FFEEDD')
        .setFontSize(12)
        .setHorizontalAlignment('center');
      const plain = sheet.getRange('B1');
      return [
        cell.getBackground(),
        cell.getFontSize(),
        cell.getHorizontalAlignment(),
        plain.getBackground(),
        plain.getFontWeight(),
      ];
    },
    expected: ['#ffeedd', 12, 'center', '#ffffff', 'normal'],
  },
];
