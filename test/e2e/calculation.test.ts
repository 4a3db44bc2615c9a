import { people } from '../../local/demo/cast';
import type { PlayedOffice } from '../support/playedOffice';
import { playOffice } from '../support/playedOffice';

const tab = 'Pengolahan Data';
/** Added up from the file by itself: the sixteen rows of semester I 2021, questions 8 and 9 put in their places. */
const sums = [60, 59, 54, 58, 55, 51, 60, 57, 58];

const sheetOf = ({ runtime, workbook }: PlayedOffice) => {
  const sheet = runtime.as(people.pelaksana).SpreadsheetApp.openById(workbook).getSheetByName(tab);
  if (sheet === null) throw new Error('no tab');
  return sheet;
};

/** A row of the tab by the beginning of its first cell. */
const rowOf = (office: PlayedOffice, label: string): unknown[] =>
  sheetOf(office)
    .getDataRange()
    .getValues()
    .find(([first]) => String(first).startsWith(label)) ?? [];

describe('Pengolahan Data, after Kunci Data of 2021-S1', () => {
  const open = playOffice('menyusun draf laporan');

  test("the formulas, in the office's Indonesian locale, give the sums, NRR and IKM of the engine", () => {
    const office = open();
    const { result } = office
      .page('pelaksana')
      .rpc<{ result: { ikm: string; grade: string; n: number } }>('home.load', { period: office.period });
    expect(rowOf(office, 'Jumlah kuesioner')[1]).toBe(result.n);
    expect(rowOf(office, 'Σ')).toEqual(['Σ nilai per unsur', ...sums]);
    expect(rowOf(office, '**)')[1]).toBe(Number(result.ikm.replace(',', '.')));
    expect(rowOf(office, 'Mutu')[1]).toBe(result.grade);
    expect(
      office.runtime.as(people.owner).SpreadsheetApp.openById(office.workbook).getSpreadsheetLocale(),
    ).toBe('in_ID');
  });

  test('every figure below the answers is a formula with semicolons and without a decimal sign', () => {
    const office = open();
    const sheet = sheetOf(office);
    const formulas = sheet
      .getDataRange()
      .getFormulas()
      .flat()
      .filter((formula) => formula !== '');
    expect(formulas.length).toBe(9 * 4 + 3);
    for (const formula of formulas) expect(formula).not.toMatch(/\d[.,]\d/);
    expect(sheet.getFrozenRows()).toBe(4);
  });

  test('a blank row that a person inserts anywhere changes nothing, and step 2 goes on', () => {
    const office = open();
    const before = rowOf(office, '**)')[1];
    const sheet = sheetOf(office);
    const last = sheet
      .getDataRange()
      .getValues()
      .findIndex(([first]) => String(first).startsWith('Jumlah kuesioner'));
    sheet.insertRowAfter(last + 2);
    sheet.insertRowAfter(last - 1);
    sheet.insertRowAfter(10);
    sheet.insertRowAfter(4);
    expect(rowOf(office, '**)')[1]).toBe(before);
    expect(rowOf(office, 'Σ')).toEqual(['Σ nilai per unsur', ...sums]);
    const page = office.page('pelaksana');
    page.make('draft.make', office.period, () => undefined);
    expect(page.rpc<{ code: string }>('draft.submit', page.at(office.period)).code).toMatch(/^[0-9a-f]{8}$/);
  });

  test('an answer typed into an inserted row is counted, so that step 2 is refused until it is written anew', () => {
    const office = open();
    const page = office.page('pelaksana');
    page.make('draft.make', office.period, () => undefined);
    const sheet = sheetOf(office);
    sheet.insertRowAfter(20);
    sheet.getRange(21, 2, 1, 9).setValues([[1, 1, 1, 1, 1, 1, 1, 1, 1]]);
    expect(rowOf(office, 'Jumlah kuesioner')[1]).toBe(17);
    expect(() => page.rpc('draft.submit', page.at(office.period))).toThrow(
      /Jumlah kuesioner terisi U1 17, padahal hasil dari data terkunci 16/,
    );
    page.rpc('calculation.write', { period: office.period });
    expect(rowOf(office, 'Jumlah kuesioner')[1]).toBe(16);
    expect(page.rpc<{ code: string }>('draft.submit', page.at(office.period)).code).toMatch(/^[0-9a-f]{8}$/);
  });

  test('a tab that was deleted is made again by step 2', () => {
    const office = open();
    const page = office.page('pelaksana');
    page.make('draft.make', office.period, () => undefined);
    const book = office.runtime.as(people.owner).SpreadsheetApp.openById(office.workbook);
    book.deleteSheet(sheetOf(office));
    page.rpc('draft.submit', page.at(office.period));
    expect(rowOf(office, 'Σ')).toEqual(['Σ nilai per unsur', ...sums]);
  });
});
