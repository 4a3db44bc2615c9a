import type { HomeView } from '../../src/shared/contract/homeCalls';
import type { ReconciliationView } from '../../src/shared/contract/indexCalls';
import { fromWebsite } from '../support/fromWebsite';
import { type PlayedOffice, playOffice } from '../support/playedOffice';

/** NRR at three decimals from the sums 60, 59, 54, 58, 55, 51, 60, 57, 58 over 16, halves up. */
const nrr = ['3,750', '3,688', '3,375', '3,625', '3,438', '3,188', '3,750', '3,563', '3,625'];
const figures = (over: { ikm?: string; counted?: string; nrr?: readonly string[] } = {}) => ({
  counted: over.counted ?? '16',
  ikm: over.ikm ?? '88,89',
  nrr: (over.nrr ?? nrr).map((value, at) => ({ code: `U${at + 1}`, value })),
});
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What the form of Ajukan Draf says instead of asking. */
const comparedAt = (office: PlayedOffice): string | null | undefined =>
  office.page('pelaksana').rpc<HomeView>('home.load', { period: office.period }).office?.comparedWithWebsite;

describe('Cocokkan dengan E-SKM, where the website is the official source', () => {
  const open = playOffice('menyusun draf laporan');

  test('figures that agree open step 2, and the screenshot is filed once', () => {
    const office = fromWebsite(open());
    const page = office.page('pelaksana');
    expect(page.rpc('reconcile.load', { period: office.period })).toMatchObject({
      needed: true,
      status: 'none',
    });
    page.make('draft.make', office.period, () => undefined);
    expect(() => page.rpc('draft.submit', page.at(office.period))).toThrow(/Cocokkan dulu dengan E-SKM/);
    const saved = { period: office.period, figures: figures(), explanation: '' };
    const screenshot = { mimeType: 'image/png', base64: pixel };
    const answer = page.rpc<{ screenshotUrl: string }>('reconcile.save', { ...saved, screenshot });
    page.rpc('reconcile.save', { ...saved, screenshot });
    expect(answer).toMatchObject({ status: 'agrees' });
    expect(office.named(/^Tangkapan layar/)).toHaveLength(1);
    expect(comparedAt(office)).toBe('Sudah cocok dengan situs web E-SKM: IKM 88,89.');
    expect(page.rpc<{ code: string }>('draft.submit', page.at(office.period)).code).toMatch(/^[0-9a-f]{8}$/);
  });

  test('a difference is named per element, with what explains all of it', () => {
    const office = fromWebsite(open());
    const page = office.page('pelaksana');
    const check = (of: ReturnType<typeof figures>) =>
      page.rpc<ReconciliationView>('reconcile.check', { period: office.period, figures: of });
    const swapped = [...nrr.slice(0, 7), '3,625', '3,563'];
    expect(check(figures({ nrr: swapped }))).toEqual({
      agrees: false,
      differences: [
        'U8 Penanganan Pengaduan, Saran dan Masukan: di sini 3,563, di E-SKM 3,625.',
        'U9 Sarana dan Prasarana: di sini 3,625, di E-SKM 3,563.',
      ],
      causes: ['Kemungkinan penyebab: E-SKM menukar U8 dan U9.'],
    });
    // 512 points over 16: the sum of the NRR is 32, times 0,11 times 25 is 88,00.
    expect(check(figures({ ikm: '88,00' }))).toMatchObject({
      differences: ['IKM: di sini 88,89, di E-SKM 88,00.'],
      causes: ['Kemungkinan penyebab: E-SKM memakai bobot 0,11.'],
    });
  });

  test('a difference without an explanation is refused; with it step 2 goes on', () => {
    const office = fromWebsite(open());
    const page = office.page('pelaksana');
    const saved = { period: office.period, figures: figures({ ikm: '87,00' }), screenshot: null };
    expect(() => page.rpc('reconcile.save', { ...saved, explanation: ' ' })).toThrow(
      /[Jj]elaskan|[Pp]enjelasan/,
    );
    page.make('draft.make', office.period, () => undefined);
    expect(() => page.rpc('draft.submit', page.at(office.period))).toThrow(/Cocokkan dulu/);
    const explanation = 'Situs web ikut menghitung satu isian uji coba.';
    expect(comparedAt(office)).toBeNull();
    expect(page.rpc('reconcile.save', { ...saved, explanation })).toMatchObject({ status: 'explained' });
    expect(comparedAt(office)).toBe(
      'Sudah dicocokkan dengan situs web E-SKM; perbedaannya sudah dijelaskan.',
    );
    page.rpc('draft.submit', page.at(office.period));
  });

  test('locking other data asks for the comparison again', () => {
    const office = fromWebsite(open());
    const page = office.page('pelaksana');
    page.rpc('reconcile.save', {
      period: office.period,
      figures: figures(),
      explanation: '',
      screenshot: null,
    });
    const filter = { span: null, from: null, to: null, groups: { sex: ['P'] } };
    page.rpc('filter.report', { ...page.at(office.period), name: 'Perempuan', filter });
    expect(page.rpc('reconcile.load', { period: office.period })).toMatchObject({ status: 'none' });
    expect(comparedAt(office)).toBeNull();
  });

  test('what is no figure, and what is no picture, is refused in words', () => {
    const office = open();
    const page = office.page('pelaksana');
    const check = (ikm: string) =>
      page.rpc('reconcile.check', { period: office.period, figures: figures({ ikm }) });
    expect(() => check('delapan')).toThrow('"delapan" tidak terbaca sebagai angka. Tulis misalnya 3,56.');
    expect(() => check('')).toThrow('Isi paling sedikit nilai IKM dari situs web E-SKM.');
    const screenshot = { mimeType: 'text/html', base64: pixel };
    expect(() =>
      page.rpc('reconcile.save', { period: office.period, figures: figures(), explanation: '', screenshot }),
    ).toThrow(/PNG atau JPG/);
  });
});
