import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { office, officials, people } from '../../local/demo/cast';
import { rasterise } from '../../local/demo/rasterise';
import { openStage } from '../../local/demo/stage';
import { publicForm } from '../../local/host/publicForm';
import { readPdf } from '../support/pdfText';

type Order = { services: string[]; address: string; picture: { svg: string; widthPx: number } };

const stage = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
stage.page('owner').rpc('setup.run', office);
stage.page('owner').rpc('setup.officials', { officials });
const page = stage.page('pelaksana');
const [form] = Object.values(stage.runtime.state.forms);
if (form === undefined) throw new Error('The office has no form');

const pdfNamed = (name: RegExp) => {
  const item = Object.values(stage.runtime.state.drive.items).find((one) => name.test(one.name));
  return readPdf(Buffer.from(item?.content ?? '', 'base64'));
};

const poster = (service: string): Order => {
  const order = page.rpc<Order>('qrPoster.order', { service });
  const pngBase64 = rasterise(order.picture.svg, order.picture.widthPx);
  page.rpc('qrPoster.make', { service, picture: { key: 'qr', pngBase64 } });
  return order;
};

/** What a phone's camera reads off the drawn code. */
const scanned = (svg: string): string | undefined => {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: 900 } }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
};

describe('posters and the paper questionnaire', () => {
  test('the code leads to the form; that of a service has the service filled in', () => {
    const whole = poster('');
    expect(scanned(whole.picture.svg)).toBe(whole.address);
    expect(whole.address).toContain(form.publishedId);
    const service = office.services[1];
    const url = scanned(poster(service).picture.svg) ?? '';
    expect(url).toContain(form.publishedId);
    const filled = publicForm(form, url)
      .pages.flatMap(({ items }) => items)
      .filter(({ prefilled }) => prefilled !== null);
    expect(filled.map(({ title, prefilled }) => [title, prefilled])).toEqual([
      ['Jenis layanan yang diterima', service],
    ]);
  });

  test('a poster is one A4 page with office and service', () => {
    const { pages, sizes } = pdfNamed(/^Poster QR Survei Kecamatan Sukamaju Kartu Tanda.*\.pdf$/);
    expect(pages).toHaveLength(1);
    expect(sizes[0]?.height).toBeCloseTo(841.89, 0);
    expect(pages[0]).toMatch(/BAGAIMANA PELAYANAN KAMI\? Kecamatan Sukamaju Kartu Tanda Penduduk \(KTP\)/);
    expect(pages[0]).not.toMatch(/\{\{/);
  });

  test('the questionnaire is one A4 side with nine questions in their order', () => {
    page.rpc('questionnaire.make', { first: '', sheets: 1 });
    const { pages } = pdfNamed(/^Kuesioner SKM Kecamatan Sukamaju\.pdf$/);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(
      /Nomor seri.*1 Bagaimana.*persyaratan.*8 Bagaimana.*sarana dan prasarana.*9 Bagaimana.*pengaduan/,
    );
    expect(pages[0]).not.toMatch(/\{\{/);
  });

  test('numbered sheets are one PDF with a page each, every page with its own number', () => {
    page.rpc('questionnaire.make', { first: 'A-098', sheets: 4 });
    const { pages } = pdfNamed(/^Kuesioner SKM Kecamatan Sukamaju A-098–A-101\.pdf$/);
    expect(pages.map((text) => /Nomor seri (\S+)/.exec(text)?.[1])).toEqual([
      'A-098',
      'A-099',
      'A-100',
      'A-101',
    ]);
    for (const text of pages) expect(text).toMatch(/1 Bagaimana.*9 Bagaimana.*Saran dan masukan/);
  });

  test('a service that the form does not offer is refused with what to do', () => {
    expect(() => page.rpc('qrPoster.order', { service: 'Paspor' })).toThrow(
      'Layanan Paspor tidak ada pada formulir. Tambahkan sebagai pilihan pada pertanyaan Jenis layanan, lalu coba lagi.',
    );
  });

  test('a service written into the tab Layanan is missed on the form, and offered there after the repair', () => {
    const tab = stage.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(stage.workbook)
      .getSheetByName('Layanan');
    tab?.getRange(tab.getLastRow() + 1, 1).setValue('Surat Pindah');
    const owner = stage.page('owner');
    const look = () => {
      const { checks } = owner.rpc<{ checks: { id: string; says: string }[] }>('health.check', {});
      return checks.find(({ id }) => id === 'form')?.says;
    };
    expect(look()).toBe(
      'Layanan berikut ada di tab Layanan, tetapi belum dapat dipilih pada formulir: Surat Pindah.',
    );
    owner.rpc('health.repair', { id: 'form' });
    expect(look()).toBe('Formulir terbuka, terhubung, dan pertanyaannya lengkap.');
    expect(page.rpc<Order>('qrPoster.order', { service: 'Surat Pindah' }).address).toContain(
      form.publishedId,
    );
  });
});

/** The sheets of an office with so many services. */
const sheetsFor = (count: number): readonly string[] => {
  const many = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
  const services = Array.from({ length: count }, (_, at) => `Surat Keterangan Nomor ${at + 1}`);
  many.page('owner').rpc('setup.run', { ...office, services });
  many.page('owner').rpc('setup.officials', { officials });
  many.page('pelaksana').rpc('questionnaire.make', { first: '001', sheets: 2 });
  const item = Object.values(many.runtime.state.drive.items).find(({ name }) =>
    /^Kuesioner SKM .*\.pdf$/.test(name),
  );
  return readPdf(Buffer.from(item?.content ?? '', 'base64')).pages;
};

describe('the questionnaire of an office with many services', () => {
  test.each([
    [12, /Nomor\s12 .*9 Bagaimana.*Saran dan masukan/],
    [40, /Layanan _+ Jenis kelamin.*9 Bagaimana.*Saran dan masukan/],
  ])('is one A4 side too: %i to tick, or a line to write on', (count, wanted) => {
    const pages = sheetsFor(count);
    expect(pages).toHaveLength(2);
    for (const text of pages) expect(text).toMatch(wanted);
  });
});
