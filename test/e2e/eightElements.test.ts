import { office as castOffice, officials, people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { openStage } from '../../local/demo/stage';
import type { PaperView } from '../../src/shared/contract/dataCalls';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import { linesOf, rowsOf } from '../support/documentText';
import { readPdf } from '../support/pdfText';
import { onlyDocument, playOffice } from '../support/playedOffice';

/** The office has no fee: its answers come without U4. */
const withoutFee = () => {
  const table = readInput('test/data/responses/kecamatan-2020-2021.csv', 'element');
  const fee = table.rows[0]?.cells.indexOf('u4') ?? -1;
  return {
    ...table,
    rows: table.rows.map(({ line, cells }) => ({ line, cells: cells.filter((_, at) => at !== fee) })),
  };
};

describe('an office that asks about eight elements', () => {
  const office = playOffice('memasukkan data')();
  const page = office.page('pelaksana');
  const settings = office.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengaturan');
  const line = (settings?.getDataRange().getValues() ?? []).findIndex(([key]) => key === 'elements') + 1;
  settings?.getRange(line, 2).setValue('U1, U2, U3, U5, U6, U7, U8, U9');
  page.rpc('import.commit', withoutFee());
  page.rpc('data.lock', { ...page.at(office.period), shortfallReason: 'Sebagian warga belum mengisi.' });
  page.make('draft.make', office.period, () => undefined);
  const model = office.model(onlyDocument(office, /^Draf Laporan SKM/).id);
  const text = linesOf(model).join('\n');

  it('counts every complete answer, divides by eight, and says so', () => {
    expect(text).toMatch(/16 responden/);
    expect(text).toContain('delapan unsur pelayanan');
    expect(text).toMatch(/1\/8 \(0,125\)/);
    expect(text).not.toMatch(/Biaya\/Tarif|\{\{|NaN|undefined/);
  });

  it('has a column for each of the eight in lampiran 2, from a template of its own that may be restyled', () => {
    const head = rowsOf(model).find((row) => {
      const [first] = row.children[0]?.children ?? [];
      return first?.type === 'paragraph' && JSON.stringify(first).includes('No. Responden');
    });
    expect(head?.children).toHaveLength(9);
    expect(onlyDocument(office, /^Templat Laporan SKM \(8 unsur\)$/)).toBeDefined();
  });

  it('makes no second template for the next draft', () => {
    page.make('draft.make', office.period, () => undefined);
    expect(onlyDocument(office, /^Templat Laporan SKM \(8 unsur\)$/)).toBeDefined();
  });
});

describe('its form and its paper', () => {
  const stage = openStage('dist', '2021-S1');
  const { runtime } = stage;
  stage.page('owner').rpc('setup.run', castOffice);
  stage.page('owner').rpc('setup.officials', { officials });
  const settings = runtime
    .as(people.owner)
    .SpreadsheetApp.openById(stage.workbook)
    .getSheetByName('Pengaturan');
  const line = (settings?.getDataRange().getValues() ?? []).findIndex(([key]) => key === 'elements') + 1;
  settings?.getRange(line, 2).setValue('U1, U2, U3, U5, U6, U7, U8, U9');
  stage.page('owner').rpc('setup.run', castOffice);
  const page = stage.page('pelaksana');
  const period = '2021-S1';
  const sheet = {
    date: '2021-05-12',
    sex: 'P',
    age: 41,
    education: 'SMA',
    occupation: 'Swasta',
    service: '',
  };
  const add = (serial: string, answers: string) =>
    page.rpc('paper.add', { batch: '', rows: [{ ...sheet, serial, answers, remark: '' }] });

  it('do not ask for the fee', () => {
    const [form] = Object.values(runtime.state.forms);
    const titles = form?.items.map(({ title }) => title).join(' ') ?? '';
    expect(titles).toContain('kecepatan waktu');
    expect(titles).not.toContain('biaya');
    page.rpc('questionnaire.make', { first: '', sheets: 1 });
    const pdf = Object.values(runtime.state.drive.items).find(({ name }) =>
      /^Kuesioner SKM .*\.pdf$/.test(name),
    );
    const { pages } = readPdf(Buffer.from(pdf?.content ?? '', 'base64'));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/3 Bagaimana.*kecepatan.*4 Bagaimana.*produk.*8 Bagaimana.*pengaduan/);
    expect(pages[0]).not.toMatch(/biaya|9 Bagaimana|\{\{/);
  });

  it('a sheet is typed with eight figures; question 4 is then about the product', () => {
    expect(page.rpc<PaperView>('paper.load', { period }).questions).toBe(8);
    expect(() => add('0001', '333433333')).toThrow(
      'Nomor seri 0001: jawabannya harus 8 angka, satu untuk setiap pertanyaan; strip (-) bila kosong.',
    );
    add('0001', '33343333');
    page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Baru dimulai.' });
    const { result } = page.rpc<HomeView>('home.load', { period });
    expect(result?.elements.map(({ code, nrr }) => `${code} ${nrr}`)).toEqual([
      'U1 3,00',
      'U2 3,00',
      'U3 3,00',
      'U5 4,00',
      'U6 3,00',
      'U7 3,00',
      'U8 3,00',
      'U9 3,00',
    ]);
    // (7 x 3 + 4) / 8 = 3,125, x 25 = 78,125, half up.
    expect(result?.ikm).toBe('78,13');
  });

  it('an office that names eleven is not stopped by tabs in which nobody answered', () => {
    settings?.getRange(line, 2).setValue('U1, U2, U3, U4, U5, U6, U7, U8, U9, U10, U11');
    const { alarms } = page.rpc<HomeView>('home.load', { period: '2020-S2' });
    expect(alarms.filter((one) => one.startsWith('Tab '))).toEqual([]);
  });
});
