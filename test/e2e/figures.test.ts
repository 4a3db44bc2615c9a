import { read, utils } from '@e965/xlsx';
import { people } from '../../local/demo/cast';
import type {
  ExaminerView,
  FilteredResult,
  FilterOptions,
  PicturesView,
} from '../../src/shared/contract/indexCalls';
import { type PlayedOffice, playOffice } from '../support/playedOffice';

const all = { span: null, from: null, to: null, groups: {} };
type Home = { result: { n: number; ikm: string; filter: string } };

/** Cells of the first sheet of an Excel file in the office's Drive. */
const rowsOf = (office: PlayedOffice, id: string): unknown[][] => {
  const bytes = office.runtime.as(people.owner).DriveApp.getFileById(id).getBlob().getBytes();
  const book = read(Uint8Array.from(bytes), { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1 });
};

describe('Hasil, with the data of 2021-S1 locked', () => {
  const open = playOffice('menyusun draf laporan');

  test('a filter by sex and by service answers n, IKM, grade and elements at once, weak under five', () => {
    const office = open();
    const page = office.page('sekcam');
    const options = page.rpc<FilterOptions>('filter.options', { period: office.period });
    const sex = options.keys.find(({ key }) => key === 'sex');
    expect(sex?.groups.map(({ label, n }) => [label, n])).toEqual([
      ['Laki-laki', 4],
      ['Perempuan', 12],
    ]);
    const men = page.rpc<FilteredResult>('filter.apply', {
      period: office.period,
      filter: { ...all, groups: { sex: ['L'] } },
    });
    // Four men, 128 points over nine elements: 128 / 36 × 25 = 88,888…
    expect(men).toMatchObject({ n: 4, of: 16, ikm: '88,89', grade: 'A', weak: true, locked: true });
    expect(men.elements).toHaveLength(9);
    const quarter = page.rpc<FilteredResult>('filter.apply', {
      period: office.period,
      filter: { ...all, span: '2021-T2' },
    });
    expect(quarter).toMatchObject({ n: 14, weak: false, locked: true });
    expect(quarter.words).toBe('Saringan: triwulan II Tahun 2021.');
  });

  test('a filter that reaches beyond the period reads the answers as they stand', () => {
    const office = open();
    const year = office.page('pelaksana').rpc<FilteredResult>('filter.apply', {
      period: office.period,
      filter: { ...all, span: '2021' },
    });
    expect(year).toMatchObject({ n: 28, of: 41, locked: false });
  });

  test('nothing that passes is a refusal in words', () => {
    const office = open();
    expect(() =>
      office.page('pelaksana').rpc('filter.apply', {
        period: office.period,
        filter: { ...all, groups: { education: ['Belum ada'] } },
      }),
    ).toThrow('Tidak ada jawaban yang cocok. Saringan: pendidikan Belum ada.');
  });

  test('a filter is saved under a name and offered in every period', () => {
    const office = open();
    const page = office.page('pelaksana');
    const filter = { ...all, groups: { sex: ['P'] } };
    page.rpc('filter.save', { name: 'Perempuan', filter });
    page.rpc('filter.save', { name: 'Perempuan', filter: { ...filter, from: '2021-02-01' } });
    const { saved } = page.rpc<FilterOptions>('filter.options', { period: '2021-S2' });
    expect(saved).toEqual([
      {
        name: 'Perempuan',
        filter: { ...filter, from: '2021-02-01' },
        words: 'Saringan: tanggal survei sejak 1 Februari 2021; jenis kelamin Perempuan.',
      },
    ]);
  });

  test('a filter chosen for the report locks again with it, and stands in the report and in Pengolahan Data', () => {
    const office = open();
    const page = office.page('pelaksana');
    const filter = { ...all, groups: { sex: ['P'] } };
    const answer = page.rpc('filter.report', { ...page.at(office.period), name: 'Perempuan', filter });
    expect(answer).toEqual({ counted: 12, relocked: true });
    const home = page.rpc<Home>('home.load', { period: office.period });
    expect(home.result).toMatchObject({ n: 12, filter: 'Saringan: jenis kelamin Perempuan.' });
    page.make('draft.make', office.period, () => undefined);
    page.rpc('draft.submit', page.at(office.period));
    const [draft] = office.named(/^Draf Laporan SKM/);
    const text = JSON.stringify(office.model(draft?.id ?? ''));
    expect(text).toContain('dengan saringan jenis kelamin Perempuan');
    // Outside the reported filter the locked answers can still be looked at.
    expect(page.rpc<FilteredResult>('filter.apply', { period: office.period, filter: all })).toMatchObject({
      n: 16,
      of: 16,
      locked: true,
    });
  });

  test('the same, killed at any call: pressed again it is locked once, with the filter', () => {
    for (const call of [8, 14, 22, 28, 36, 44, 52, 60]) {
      const office = open();
      const page = office.page('pelaksana');
      const filter = { ...all, groups: { sex: ['P'] } };
      const at = page.at(office.period);
      office.runtime.killAt(call);
      expect(() => page.rpc('filter.report', { ...at, name: 'P', filter })).toThrow();
      page.rpc('filter.report', { ...page.at(office.period), name: 'P', filter });
      const task = page.rpc<{ task: { step: number } }>('home.load', { period: office.period }).task;
      if (task.step === 1) page.rpc('data.lock', { ...page.at(office.period), shortfallReason: 'Saringan' });
      expect(page.rpc<Home>('home.load', { period: office.period }).result).toMatchObject({
        n: 12,
        filter: 'Saringan: jenis kelamin Perempuan.',
      });
    }
  });

  test('who holds no post neither saves nor chooses a filter', () => {
    const office = open();
    office.runtime.addAccount({ email: 'tamu@gmail.com' });
    office.hands('owner').share(office.workbook, 'tamu@gmail.com', 'editor');
    const reply = office.runtime.call('rpc', ['filter.save', { name: 'x', filter: all }], {
      user: 'tamu@gmail.com',
      container: office.workbook,
      via: 'page',
    });
    expect(reply).toMatchObject({ kind: 'refused', problem: 'notRecognised' });
  });

  test('Untuk penilai: distribution adds to 16, percentages to 100, groups to all', () => {
    const office = open();
    const view = office.page('kasiYanum').rpc<ExaminerView>('index.examine', { period: office.period });
    expect(view.statements[0]).toBe('Responden 16 dari sasaran 169 (tabel Krejcie–Morgan, populasi 300).');
    expect(view.distribution).toHaveLength(9);
    for (const { counts, percents } of view.distribution) {
      expect(counts.reduce((a, b) => a + b, 0)).toBe(16);
      const hundredths = percents.map((one) => Number(one.replace(/[,%]/g, '')));
      expect(hundredths.reduce((a, b) => a + b, 0)).toBe(10_000);
    }
    for (const { groups } of view.breakdowns) expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(16);
    const service = view.breakdowns.find(({ title }) => title === 'Jenis Layanan');
    // 3 forms, 90,7407…: computed from the file by itself.
    expect(service?.groups.find(({ label }) => label.includes('SKTM'))).toMatchObject({
      n: 3,
      ikm: '90,74',
      weak: true,
    });
    expect(view.items).toHaveLength(9);
  });

  test('Grafik dan tren: drawn from the locked data, with the change of every element', () => {
    const office = open();
    const page = office.page('kasiYanum');
    const view = page.rpc<PicturesView>('index.pictures', { period: office.period });
    expect(office.runtime.ledger.last()?.calls).toBeLessThanOrEqual(6);
    expect(view.pictures.map(({ title }) => title).slice(0, 5)).toEqual([
      'NRR per unsur',
      'Sebaran jawaban',
      'Tren nilai IKM',
      'IKM menurut jenis layanan',
      'IKM menurut jenis kelamin',
    ]);
    expect(view.change).toBe('Naik 11,67 poin dari Semester II Tahun 2020, mutu naik dari B menjadi A.');
    // U1: 60 / 16 = 3,75 now; the twelve forms of 2020-S2 came to 3,20.
    expect(view.elements[0]).toEqual({
      code: 'U1',
      name: 'Persyaratan',
      before: '3,20',
      now: '3,75',
      change: 'naik 0,55',
    });
    expect(view.elements).toHaveLength(9);
  });

  test('step 3 is given the evidence for each priority, complaints classified to it included', () => {
    const office = open();
    const page = office.page('pelaksana');
    page.rpc('complaints.save', {
      no: null,
      date: '2021-03-02',
      channel: 'counter',
      text: 'Petugas loket belum tahu syaratnya, hubungi 081234567890',
      element: 'U6',
      person: '',
      status: 'underway',
      doneOn: '',
      answer: '',
      origin: '',
    });
    const { priorities } = page.rpc<{ priorities: { code: string; evidence: string[] }[] }>(
      'evaluation.load',
      { period: office.period },
    );
    expect(priorities.find(({ code }) => code === 'U6')?.evidence).toEqual([
      '4 dari 16 responden (25,00%) memberi nilai 1 atau 2.',
      'Naik 0,29 dari Semester II Tahun 2020.',
      expect.stringMatching(/^1 aduan atau saran: "Petugas loket belum tahu syaratnya, hubungi \D+"\.$/),
    ]);
  });

  test('Rekap OPP and the processing table become Excel files once per content', () => {
    const office = open();
    const page = office.page('pelaksana');
    const first = page.rpc<{ files: { name: string; url: string }[] }>('recap.make', {
      period: office.period,
    });
    expect(first.files.map(({ name }) => name)).toEqual([
      'Rekap OPP Kecamatan Sukamaju Semester I Tahun 2021.xlsx',
      'Pengolahan Data Kecamatan Sukamaju Semester I Tahun 2021.xlsx',
    ]);
    expect(page.rpc('recap.make', { period: office.period })).toEqual(first);
    expect(office.named(/\.xlsx$/)).toHaveLength(2);
    // The scratch workbooks are gone.
    expect(office.named(/^Rekap OPP/)).toHaveLength(1);
    const [recap] = office.named(/^Rekap OPP/);
    const [titles, row] = rowsOf(office, recap?.id ?? '').slice(1);
    expect(titles?.slice(0, 5)).toEqual(['No.', 'OPP', 'Periode Survei', 'Jenis Layanan', 'U1 Persyaratan']);
    // U1: 60 / 16 × 25; U6: 51 / 16 × 25 = 79,6875.
    expect([row?.[4], row?.[9], row?.[13], row?.[14]]).toEqual([93.75, 79.69, 88.89, 16]);
    const [table] = office.named(/^Pengolahan Data Kecamatan/);
    const ikm = rowsOf(office, table?.id ?? '').find(([first]) => String(first).startsWith('**)'));
    expect(ikm?.[1]).toBe(88.89);
  });

  test(`an office without the website as its source is not asked to compare; ${people.pelaksana} may still`, () => {
    const office = open();
    expect(office.page('pelaksana').rpc('reconcile.load', { period: office.period })).toMatchObject({
      needed: false,
      status: 'none',
    });
  });
});
