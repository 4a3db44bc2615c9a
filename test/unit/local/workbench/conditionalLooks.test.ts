import { createRuntime } from '../../../../local/runtime';
import { cellBlock } from '../../../../local/workbench/server/workbook/cellBlock';
import { looksOf } from '../../../../local/workbench/server/workbook/conditionalLooks';

const owner = 'pemilik@gmail.com';
/** Wednesday, 1 July 2026, 09.00 WIB. */
const now = Date.UTC(2026, 6, 1, 2);

/** A workbook (id_ID, so `;` and decimal comma) whose first sheet holds `values` from A1 on. */
const sheetOf = (values: readonly (readonly unknown[])[]) => {
  const runtime = createRuntime({ now, user: owner });
  const id = runtime.createSpreadsheet({ name: 'Uji', owner });
  const { SpreadsheetApp } = runtime.as(owner);
  const sheet = SpreadsheetApp.openById(id).getSheets()[0];
  const book = runtime.state.spreadsheets[id];
  const state = book?.sheets[0];
  if (!sheet || !book || !state) throw new Error('no sheet');
  sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values.map((row) => [...row]));
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  /** Per row: column → index of the rule that holds. */
  const looked = () => cellBlock(book, state, 0, 50, now).lines.map((line) => line?.looks ?? {});
  return { sheet, rule, looked, looks: () => looksOf(state) };
};

describe('conditional formats as the workbench paints them', () => {
  test('a formula moves along with the cell, but for what a dollar sign holds fast', () => {
    // Given a rule on B2:C4 whose formula was written for B2
    const { sheet, rule, looked, looks } = sheetOf([
      ['Kepala', 5, 1],
      ['Lewat 2 hari kerja', 3, 4],
      ['Selesai', 3, 4],
      ['lewat tengah malam', 9, 9],
    ]);
    sheet.setConditionalFormatRules([
      rule()
        .whenFormulaSatisfied('=AND(LEFT($A2;6)="Lewat ";B2>3)')
        .setBackground('#fdecea')
        .setFontColor('#b3261e')
        .setBold(true)
        .setRanges([sheet.getRange('B2:C4')])
        .build(),
    ]);
    // Then only C2 (4 > 3 beside "Lewat 2 …"), B4 and C4 ("lewat", compared without case) are looked at so
    expect(looked()).toEqual([{}, { 2: 0 }, {}, { 1: 0, 2: 0 }]);
    expect(looks()).toEqual([{ background: '#fdecea', fontColor: '#b3261e', bold: true }]);
  });

  test('the first rule that holds decides; a faulty formula holds nowhere', () => {
    const { sheet, rule, looked } = sheetOf([[1], [5], [9]]);
    const all = [sheet.getRange('A1:A3')];
    sheet.setConditionalFormatRules([
      rule().whenFormulaSatisfied('=A1/0>1').setBackground('#000000').setRanges(all).build(),
      rule().whenNumberGreaterThan(8).setBackground('#ff0000').setRanges(all).build(),
      rule().whenNumberGreaterThan(4).setBackground('#ffff00').setRanges(all).build(),
    ]);
    expect(looked()).toEqual([{}, { 0: 2 }, { 0: 1 }]);
  });

  test('numbers, texts, days and empty cells, each by its own condition', () => {
    const day = (date: number) => new Date(Date.UTC(2026, 6, date, 2));
    const { sheet, rule, looked } = sheetOf([[7, 'Paling lambat 2 Juli', day(2), '']]);
    sheet.setConditionalFormatRules([
      rule()
        .whenNumberBetween(7, 9)
        .setBold(true)
        .setRanges([sheet.getRange('A1:D1')])
        .build(),
      rule()
        .whenTextStartsWith('paling')
        .setBold(true)
        .setRanges([sheet.getRange('A1:D1')])
        .build(),
      rule()
        .whenDateAfter(day(1))
        .setBold(true)
        .setRanges([sheet.getRange('C1:D1')])
        .build(),
      rule()
        .whenCellEmpty()
        .setBold(true)
        .setRanges([sheet.getRange('D1')])
        .build(),
    ]);
    expect(looked()).toEqual([{ 0: 0, 1: 1, 2: 2, 3: 3 }]);
  });
});
