import type { LetterFacts } from '../../../../src/domain/report/letterFacts';
import { spellNumber } from '../../../../src/shared/format/spellNumber';
import { letterMergeData } from '../../../../src/shared/letter/letterMergeData';
import { letterTemplate } from '../../../../src/shared/templates/letter/letterTemplate';
import { templateParagraphs } from '../../../../src/shared/templates/templateParagraphs';
import { kecamatanFacts } from '../report/kecamatanFacts';
import { mergeTemplate } from '../templates/mergeTemplate';

const { office, signatory, period } = kecamatanFacts();
const letter: LetterFacts = {
  office,
  signatory,
  period,
  correction: 0,
  number: '000.8.3.4/112/KMT/2021',
  date: '2021-07-06',
  addressee: 'Wali Kota Metro c.q. Kepala Bagian Organisasi Sekretariat Daerah',
  addresseePlace: 'Metro',
  items: [{ kind: 'report', copies: 1 }],
  request: null,
  receipt: false,
  copiesTo: [],
};

function linesOf(changed: Partial<LetterFacts> = {}): readonly string[] {
  return templateParagraphs(mergeTemplate(letterTemplate, letterMergeData({ ...letter, ...changed }, null)))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

describe('the cover letter', () => {
  it('given an ordinary letter, reads as tata naskah dinas has it, from letterhead to NIP', () => {
    expect(linesOf()).toEqual([
      'PEMERINTAH KOTA METRO',
      'KECAMATAN METRO TIMUR',
      'Jalan Ahmad Yani Nomor 10, Kode Pos 34112',
      'Telepon (0725) 41234, Laman metrotimur.example, Surel kantor@metrotimur.example',
      'Metro, 6 Juli 2021',
      'Yth. Wali Kota Metro',
      'c.q. Kepala Bagian Organisasi Sekretariat Daerah',
      'di Metro',
      'SURAT PENGANTAR',
      'Nomor: 000.8.3.4/112/KMT/2021',
      ...['No.', 'Jenis yang Dikirim', 'Banyaknya', 'Keterangan'],
      '1.',
      'Laporan Hasil Survei Kepuasan Masyarakat (SKM) Kecamatan Metro Timur Semester I Tahun 2021',
      '1 (satu) berkas',
      'Disampaikan dengan hormat untuk menjadi maklum.',
      'Camat Metro Timur,',
      'Dra. Sri Wahyuni, M.M.',
      'Pembina Tingkat I',
      'NIP 19700101 199503 2 001',
    ]);
  });

  it('given long addresses, cuts none of them in two', () => {
    const long = {
      ...office,
      website: 'kecamatan-metro-timur.metrokota.example',
      email: 'kecamatan.metro.timur@metrokota.example',
    };
    expect(linesOf({ office: long }).slice(2, 5)).toEqual([
      'Jalan Ahmad Yani Nomor 10, Kode Pos 34112',
      'Telepon (0725) 41234, Laman kecamatan-metro-timur.metrokota.example',
      'Surel kecamatan.metro.timur@metrokota.example',
    ]);
  });

  it('given an official on behalf of the Camat, writes a.n. over the own post', () => {
    const lines = linesOf({
      signatory: {
        mode: 'onBehalf',
        name: 'Ahmad Fauzi',
        rank: null,
        nip: null,
        ownPost: 'Sekretaris Kecamatan',
      },
    });
    expect(lines.slice(-3)).toEqual(['a.n. Camat Metro Timur', 'Sekretaris Kecamatan,', 'Ahmad Fauzi']);
  });

  it('given a number and date to come at signing, leaves room for them', () => {
    const text = linesOf({ number: null, date: null }).join('\n');
    expect(text).toMatch(/^Nomor: …+$/m);
    expect(text).toMatch(/^Metro, …+$/m);
  });

  it("given the regency's request, answers it by sender, number and date", () => {
    const request = {
      from: 'Sekretaris Daerah Kota Metro',
      number: '77/Org/2021',
      date: '2021-06-21',
    } as const;
    expect(linesOf({ request })).toContain(
      'Menindaklanjuti surat Sekretaris Daerah Kota Metro Nomor 77/Org/2021 tanggal 21 Juni 2021, disampaikan dengan hormat untuk diproses sebagaimana mestinya.',
    );
  });

  it('given a corrected report and an annex, counts both lines', () => {
    const lines = linesOf({
      correction: 1,
      items: [
        { kind: 'report', copies: 2 },
        { kind: 'dataAnnex', copies: 1 },
      ],
    });
    expect(lines).toContain('2 (dua) berkas');
    expect(lines.some((line) => line.startsWith('Laporan Perbaikan ke-1 atas Laporan Hasil'))).toBe(true);
    expect(lines.some((line) => line.startsWith('Lampiran data hasil Survei'))).toBe(true);
  });

  it('given that receipts are wanted, prints their block; given copies, lists them', () => {
    const lines = linesOf({ receipt: true, copiesTo: ['Inspektur Kota Metro', 'Arsip'] });
    expect(lines.some((line) => line.startsWith('Diterima tanggal'))).toBe(true);
    expect(lines.slice(-3)).toEqual(['Tembusan:', '1. Inspektur Kota Metro', '2. Arsip']);
    expect(linesOf().some((line) => line.startsWith('Diterima') || line.startsWith('Tembusan'))).toBe(false);
  });

  it.each([
    ['Yth. Bupati Bantul', ['Yth. Bupati Bantul']],
    ['Bupati Bantul, c.q. Kepala Bagian Organisasi', ['Yth. Bupati Bantul', 'c.q. Kepala Bagian Organisasi']],
    ['Bupati Bantul\nc.q. Sekretaris Daerah', ['Yth. Bupati Bantul', 'c.q. Sekretaris Daerah']],
  ])('given the addressee %j, sets it in lines', (addressee, expected) => {
    expect(letterMergeData({ ...letter, addressee }, null).paragraphs.tujuan).toEqual(expected);
  });
});

describe('spellNumber', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [105, 'seratus lima'],
    [342, 'tiga ratus empat puluh dua'],
  ])('given %d, writes %s', (value, words) => {
    expect(spellNumber(value)).toBe(words);
  });
});
