import { rasterise } from '../../local/demo/rasterise';
import { type OfficeAt, officeAt } from '../support/officeStates';
import { readPdf } from '../support/pdfText';

type Order = { key: string; svg: string; widthPx: number };
type Pack = { files: { label: string; url: string }[]; caption: string };
type Channels = { channels: { channel: string; date: string | null; proof: string }[]; published: number };

const makePack = (office: OfficeAt): Pack => {
  const page = office.page('pelaksana');
  const { period } = office;
  const { pictures } = page.rpc<{ pictures: Order[] }>('publication.pictures', { period });
  const drawn = pictures.map(({ key, svg, widthPx }) => ({ key, pngBase64: rasterise(svg, widthPx) }));
  return page.rpc<Pack>('publication.make', { period, pictures: drawn });
};

const fileOf = (office: OfficeAt, name: RegExp): Buffer => {
  const found = Object.values(office.runtime.state.drive.items).filter(
    (item) => !item.trashed && name.test(item.name),
  );
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) throw new Error(`${found.length} files like ${String(name)}`);
  return Buffer.from(only.content ?? '', 'base64');
};

/** Width and height stand in a PNG's first chunk. */
const pngSize = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('before the Camat has approved', () => {
  it('nothing is published', () => {
    const office = officeAt('approve');
    expect(() => makePack(office)).toThrow(/^Laporan belum disahkan Camat\./);
  });
});

describe('the publication pack of an approved report', () => {
  const office = officeAt('send');
  const pack = makePack(office);

  it('has a poster of one A4 page with the figure, the grade and the respondents', () => {
    const { pages, sizes } = readPdf(fileOf(office, /^Poster IKM .*\.pdf$/));
    expect(pages).toHaveLength(1);
    expect(sizes[0]?.width).toBeCloseTo(595.28, 0);
    expect(pages[0]).toMatch(/INDEKS KEPUASAN MASYARAKAT \(IKM\).*KECAMATAN SUKAMAJU.*88,89.*MUTU A/);
    expect(pages[0]).toContain('Jumlah: 16 orang');
    expect(pages[0]).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('has pictures in the two sizes that social media show whole', () => {
    expect(pngSize(fileOf(office, /1080x1080\.png$/))).toBe('1080x1080');
    expect(pngSize(fileOf(office, /cerita\.png$/))).toBe('1080x1920');
  });

  it('tells citizens what is good, what will be mended, and when', () => {
    const html = fileOf(office, /untuk warga\.html$/).toString('utf8');
    expect(html).toContain('<html lang="id">');
    expect(html).toMatch(/hal yang dinilai baik<\/h2>/);
    expect(html).toMatch(/hal yang akan kami perbaiki, dan kapan<\/h2>/);
    expect(html).toContain('(Triwulan III dan IV 2021)');
  });

  it('has a table that a screen reader can follow and a chart told in words', () => {
    const html = fileOf(office, /^Tabel IKM .*\.html$/).toString('utf8');
    expect(html).toContain('<th scope="col">Nilai rata-rata</th>');
    expect(html).toContain('<th scope="row">U8 Penanganan Pengaduan, Saran dan Masukan</th>');
    expect(html).toMatch(/<td class="n">3,56<\/td>/);
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*>\s*<title>Grafik batang/);
  });

  it('shows no group of fewer than five people', () => {
    const html = fileOf(office, /^Tabel IKM .*\.html$/).toString('utf8');
    const groups = html.slice(html.indexOf('Responden menurut'));
    for (const [, n] of groups.matchAll(/<td class="n">(\d+)<\/td>/g))
      expect(Number(n)).toBeGreaterThanOrEqual(5);
  });

  it('makes nothing twice', () => {
    expect(makePack(office)).toEqual(pack);
  });

  it('keeps where and when it was published, and counts the media', () => {
    const page = office.page('pelaksana');
    const entry = {
      period: office.period,
      channel: 'board',
      date: '2021-07-05',
      proof: 'Papan di ruang tunggu',
    };
    expect(() => page.rpc('publication.record', { ...entry, proof: ' ' })).toThrow(/^Isi buktinya/);
    expect(() => page.rpc('publication.record', { ...entry, date: '2031-01-01' })).toThrow(
      /^Tanggal publikasi/,
    );
    const { published, channels } = page.rpc<Channels>('publication.record', entry);
    expect(published).toBe(1);
    expect(channels.find(({ channel }) => channel === 'board')).toMatchObject({
      date: '5 Juli 2021',
      proof: 'Papan di ruang tunggu',
    });
    const taken = page.rpc<Channels>('publication.record', { ...entry, date: '' });
    expect(taken.published).toBe(0);
  });
});
