import { type PdfFacts, readPdf } from '../support/pdfText';
import { type PlayedOffice, playOffice } from '../support/playedOffice';

/** The letter made and laid on the desk, with the report and its summary. */
const office = playOffice('2 Disahkan')();

const pdf = (name: RegExp): PdfFacts => {
  const [file] = office.named(name);
  if (!file) throw new Error(`no file ${String(name)}`);
  return readPdf(Buffer.from(file.content ?? '', 'base64'));
};

const controlSheet = (of: PlayedOffice): PdfFacts => {
  of.page('sekcam').rpc('controlSheet.make', { period: of.period });
  return pdf(/^Lembar Kendali .*\.pdf$/);
};

const documents: Readonly<Record<string, () => PdfFacts>> = {
  report: () => pdf(/^Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021\.pdf$/),
  letter: () => pdf(/^Surat Pengantar .*\.pdf$/),
  summary: () => pdf(/^Ringkasan .*\.pdf$/),
  'control sheet': () => controlSheet(office),
};

describe.each(Object.entries(documents))('the PDF of the %s', (name, read) => {
  const { pages, sizes } = read();

  it('is A4 and holds no marker, no half word of a program, no empty page', () => {
    for (const { width, height } of sizes) {
      expect(Math.min(width, height)).toBeCloseTo(595.28, 0);
      expect(Math.max(width, height)).toBeCloseTo(841.89, 0);
    }
    expect(pages.join('\n')).not.toMatch(/\{\{|\}\}|NaN|undefined|null|\[object|DRAF/);
    // The cover apart, a page of fewer words would be under a tenth filled.
    const shortest = name === 'report' ? pages.slice(1) : pages;
    for (const page of shortest) expect(page.length).toBeGreaterThan(200);
  });
});

describe('the report of Semester I 2021', () => {
  const { pages } = pdf(/^Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021\.pdf$/);
  const text = pages.join(' ');

  it('carries the period’s figures, question 8 as U9 and question 9 as U8', () => {
    expect(text).toMatch(/16 responden/);
    expect(text).toMatch(/U8 Penanganan Pengaduan, Saran dan Masukan 3,56 89,06 A/);
    expect(text).toMatch(/U9 Sarana dan Prasarana 3,63 90,63 A/);
    expect(text).toMatch(/Nilai IKM-nya adalah 88,89, dengan mutu pelayanan A/);
    expect(text).toMatch(/Semester II Tahun 2020 10 77,22 B/);
  });

  it('names the earlier periods that were never locked', () => {
    expect(text).toMatch(
      /Nilai Semester I Tahun 2020 dan Semester II Tahun 2020 dihitung dari jawaban yang tersimpan/,
    );
  });

  it('keeps the signature with the end of its text, and numbers the pages after the cover', () => {
    const signed = pages.find((page) => page.includes('NIP 19701117 199303 1 004'));
    expect(signed).toMatch(/Demikian laporan ini disusun/);
    pages.slice(1).forEach((page, at) => {
      expect(page.trim()).toMatch(new RegExp(`(^|\\s)${at + 2}(\\s|$)`));
    });
  });
});

describe('the cover letter', () => {
  it('carries number, date, addressee, what is sent, and both signature blocks', () => {
    const text = documents.letter?.().pages.join(' ') ?? '';
    expect(text).toContain('Nomor: 000.8.3.4/117/KEC-SKM/2021');
    expect(text).toMatch(
      /Yth\. Bupati Mekarsari c\.q\. Kepala Bagian Organisasi Sekretariat Daerah di Mekarsari/,
    );
    expect(text).toMatch(
      /Laporan Hasil Survei Kepuasan Masyarakat \(SKM\) Kecamatan Sukamaju Semester I Tahun 2021/,
    );
    expect(text).toContain('1 (satu) berkas');
    expect(text).toContain('Diterima tanggal');
    expect(text).toMatch(/Camat Sukamaju, Drs\. Hasan Wibowo, M\.Si\./);
  });
});

describe('the control sheet', () => {
  it('shows who has signed which step, and whom everyone waits for', () => {
    const text = documents['control sheet']?.().pages.join(' ') ?? '';
    for (const word of [
      'Data dikunci',
      'Draf diajukan',
      'Ditetapkan',
      'Diparaf',
      'Diverifikasi',
      'Surat pengantar dibuat',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(word);
    expect(text).toMatch(/Menunggu\s+Camat/);
  });
});
