import { people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import type { ExaminerView } from '../../src/shared/contract/indexCalls';
import { linesOf } from '../support/documentText';
import { onlyDocument, type PlayedOffice, playOffice } from '../support/playedOffice';

/** The owner changes a line of the hidden tab of settings; answers with its cell. */
const set = (office: PlayedOffice, key: string, value: string): string => {
  const sheet = office.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengaturan');
  const line = (sheet?.getDataRange().getValues() ?? []).findIndex(([one]) => one === key) + 1;
  sheet?.getRange(line, 2).setValue(value);
  return `B${line}`;
};

type Home = { result: { ikm: string; filter: string; n: number } };
const lock = (office: PlayedOffice) => {
  const page = office.page('pelaksana');
  page.rpc('import.commit', readInput('test/data/responses/kecamatan-2020-2021.csv', 'questionnaire'));
  page.rpc('data.lock', { ...page.at(office.period), shortfallReason: 'Sebagian warga belum mengisi.' });
  return page;
};

describe('An office that counts in a way of its own', () => {
  const open = playOffice('memasukkan data');

  test('with the weight 0,11 has 88,00 for a true 88,89, marked wherever it is shown, and live in Pengolahan Data', () => {
    const office = open();
    set(office, 'weight', '0,11');
    const page = lock(office);
    // 512 points over 16 are 32,00; × 0,11 × 25 = 88,00.
    const { result } = page.rpc<Home>('home.load', { period: office.period });
    expect(result.ikm).toBe('88,00');
    expect(result.filter).toContain('bobot 0,11 (bobot yang dibulatkan');
    page.make('draft.make', office.period, () => undefined);
    expect(page.rpc<{ code: string }>('draft.submit', page.at(office.period)).code).toMatch(/^[0-9a-f]{8}$/);
    const text = linesOf(office.model(onlyDocument(office, /^Draf Laporan SKM/).id)).join('\n');
    expect(text).toContain('Bobot 0,11 adalah bobot yang dibulatkan');
    expect(page.rpc<ExaminerView>('index.examine', { period: office.period }).statements.join(' ')).toContain(
      'Jarak naik ke mutu A: 0,31 poin',
    );
    // The setting may change afterwards: what is locked stays as it was counted.
    set(office, 'weight', 'tepat');
    expect(page.rpc<Home>('home.load', { period: office.period }).result.ikm).toBe('88,00');
  });

  test('with weights of its own says them in the report', () => {
    const office = open();
    set(office, 'weight', 'U1 0,2; U2 0,1; U3 0,1; U4 0,1; U5 0,1; U6 0,1; U7 0,1; U8 0,1; U9 0,1');
    const page = lock(office);
    // (2 × 60 + 59 + 54 + 58 + 55 + 51 + 60 + 57 + 58) / 160 × 25 = 89,375.
    expect(page.rpc<Home>('home.load', { period: office.period }).result.ikm).toBe('89,38');
    page.make('draft.make', office.period, () => undefined);
    page.rpc('draft.submit', page.at(office.period));
    const text = linesOf(office.model(onlyDocument(office, /^Draf Laporan SKM/).id)).join('\n');
    expect(text).toContain(
      'Bobot setiap unsur ditetapkan sendiri, bukan bobot baku 1/9: U1 0,200; U2 0,100;',
    );
  });

  test.each([
    ['weight', 'kira-kira'],
    ['weight', 'U1 0,5; U2 0,5'],
    ['incomplete', 'terserah'],
  ])('with a line %s that says "%s" is told its cell, and nothing is locked', (key, text) => {
    const office = open();
    const cell = set(office, key, text);
    expect(() => lock(office)).toThrow(new RegExp(`"${text}" tidak dapat dipakai .* sel ${cell}\\.`));
    expect(
      office
        .page('pelaksana')
        .rpc<{ alarms: string[] }>('home.load', { period: office.period })
        .alarms.join(),
    ).toContain(cell);
  });
});
