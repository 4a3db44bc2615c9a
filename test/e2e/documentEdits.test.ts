import { office as officeFacts } from '../../local/demo/cast';
import type { DocumentModel } from '../../local/model/documentModel';
import { linesOf, paragraphText, paragraphWith, retype } from '../support/documentText';
import { onlyDocument, type PlayedOffice, playOffice } from '../support/playedOffice';

const lockedOffice = playOffice('menyusun draf laporan');
const draftedOffice = playOffice('mengembalikan draf');
const decidedOffice = playOffice('menyusun kembali laporan dan mengekspor PDF');

const draftName = /^Draf Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021$/;
const reportName = /^Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021$/;
const pdfName = /^Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021\.pdf$/;

/** Calls until it is done; answers the notes. `at` is what the person's screen shows, else it is opened now. */
const make = (
  office: PlayedOffice,
  method: 'draft.make' | 'report.finalise',
  at: { period: string; expectedVersion: string } = office.page('pelaksana').at(office.period),
): readonly string[] => {
  const page = office.page('pelaksana');
  const { pictures } = page.rpc<{ pictures: { key: string }[] }>('report.pictures', {
    period: office.period,
  });
  const drawn = pictures.map(({ key }) => ({ key, pngBase64: onePixel }));
  const notes: string[] = [];
  for (;;) {
    const answer = page.rpc<{ done: boolean; notes: string[] }>(method, { ...at, pictures: drawn });
    notes.push(...answer.notes);
    if (answer.done) return notes;
  }
};

const finalise = (office: PlayedOffice) => make(office, 'report.finalise');

/** A person writes a paragraph of their own behind the first one under a heading. */
function writeUnder({ body }: DocumentModel, heading: string, text: string): void {
  const { children } = body;
  const place = children.findIndex(
    (one) => one.type === 'paragraph' && one.heading !== 'NORMAL' && paragraphText(one).startsWith(heading),
  );
  const next = children[place + 1];
  if (next?.type !== 'paragraph') throw new Error(`nothing under ${heading}`);
  const paragraph = structuredClone(next);
  retype(paragraph, text);
  children.splice(place + 2, 0, paragraph);
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('what people write in the draft', () => {
  it('stays in the report: sentences added, reworded and struck out', () => {
    const office = decidedOffice();
    const added = [
      'Survei dibantu oleh mahasiswa kuliah kerja nyata.',
      'Responden mengisi kuesioner setelah menerima layanan.',
      'Petugas tidak mendampingi responden ketika mengisi kuesioner.',
      'Pelayanan sempat dipindahkan ke aula pada bulan Maret.',
      'Kotak saran dibuka setiap hari Jumat.',
    ];
    const under = ['1.1 Latar', '2.2 Metode', '2.3 Lokasi', '3.1 Jumlah', 'Aduan dan Saran'];
    const reworded: readonly (readonly [string, string])[] = [
      ['Puji syukur', 'Puji syukur ke hadirat Tuhan Yang Maha Esa atas selesainya laporan ini.'],
      ['Kami menyampaikan terima kasih', 'Kami berterima kasih kepada warga Sukamaju.'],
      ['SKM dimaksudkan', 'Survei ini dimaksudkan untuk mendengar warga.'],
      ['Pengumpulan data dilakukan di', 'Pengumpulan data dilakukan di loket dan di balai desa.'],
      ['Pada periode ini tidak tercatat aduan', 'Tidak ada aduan yang tercatat, termasuk di SP4N-LAPOR!.'],
    ];
    office.hands('pelaksana').editDocument(onlyDocument(office, draftName).id, (model) => {
      for (const [words, text] of reworded) retype(paragraphWith(model, words), text);
      under.forEach((heading, at) => {
        writeUnder(model, heading, added[at] ?? '');
      });
      const struck = paragraphWith(model, 'mendorong peran serta masyarakat');
      model.body.children.splice(model.body.children.indexOf(struck), 1);
    });

    finalise(office);
    const lines = linesOf(office.model(onlyDocument(office, reportName).id));
    for (const sentence of [...added, ...reworded.map(([, text]) => text)]) expect(lines).toContain(sentence);
    expect(lines.some((line) => line.includes('mendorong peran serta masyarakat'))).toBe(false);
    const text = lines.join('\n');
    expect(text).not.toMatch(/\bDRAF\b/);
    expect(text).toContain('Hasil survei diumumkan di papan informasi kecamatan.');
    expect(text).toContain('Evaluasi atas hasil survei ditetapkan pada');
  });

  it('stays through a refresh with other answers, in fifteen places, beside every new figure', () => {
    const office = lockedOffice();
    const { period } = office;
    const page = office.page('pelaksana');
    make(office, 'draft.make');
    const model = () => office.model(onlyDocument(office, draftName).id);
    const [share = ''] = linesOf(model()).filter((line) => line.startsWith('Nilai setiap unsur disajikan'));
    const reworded: readonly (readonly [string, string])[] = [
      ['Puji syukur', 'Puji syukur ke hadirat Tuhan Yang Maha Esa atas selesainya laporan ini.'],
      ['Kami menyampaikan terima kasih', 'Kami berterima kasih kepada warga Sukamaju.'],
      ['SKM dimaksudkan', 'Survei ini dimaksudkan untuk mendengar warga.'],
      ['Pengumpulan data dilakukan di', 'Pengumpulan data dilakukan di loket dan di balai desa.'],
      ['Tidak ada saran tertulis', 'Warga tidak menulis saran pada periode ini.'],
      ['Nilai indeks Kecamatan', 'Nilai IKM kecamatan kita 88,89, tertinggi di kabupaten.'],
      ['Menurut penilaian 16', 'Ke-16 responden menilai pelayanan sangat baik, dengan Nilai IKM 88,89.'],
      // A sentence of one's own at the end of a computed paragraph, and a heading of one's own.
      ['Nilai setiap unsur disajikan', `${share} Nilai ini dibahas dalam rapat bulanan.`],
      ['BAB V KESIMPULAN', 'BAB V KESIMPULAN DAN PENUTUP'],
    ];
    const added: readonly (readonly [string, string])[] = [
      ['1.1 Latar', 'Survei dibantu oleh mahasiswa kuliah kerja nyata.'],
      ['2.2 Metode', 'Responden mengisi kuesioner setelah menerima layanan.'],
      ['3.1 Jumlah', 'Petugas tidak mendampingi responden ketika mengisi kuesioner.'],
      ['4.2 Rencana', 'Rencana ini dibahas bersama para lurah.'],
      ['LAMPIRAN 3', 'Foto diambil dengan izin pengunjung.'],
    ];
    office.hands('pelaksana').editDocument(onlyDocument(office, draftName).id, (draft) => {
      for (const [words, text] of reworded) {
        const [last] = draft.body.children
          .filter((one) => one.type === 'paragraph' && paragraphText(one).includes(words))
          .slice(-1);
        if (last?.type !== 'paragraph') throw new Error(`no paragraph with ${words}`);
        retype(last, text);
      }
      for (const [heading, text] of added) writeUnder(draft, heading, text);
      const struck = paragraphWith(draft, 'mendorong peran serta masyarakat');
      draft.body.children.splice(draft.body.children.indexOf(struck), 1);
    });

    // One more answer: every element 1. Sums become 61 60 55 59 56 52 61 58 59 of 17; 521 × 25 / 153 = 85,13.
    page.rpc('data.reopen', { ...page.at(period), reason: 'Satu jawaban terlambat masuk.' });
    page.rpc('import.commit', {
      fileName: 'susulan.csv',
      order: 'element',
      rows: [
        ['TANGGAL', 'JENIS KELAMIN', ...Array.from({ length: 9 }, (_, at) => `U${at + 1}`)],
        ['2021-06-28', 'L', ...Array.from({ length: 9 }, () => 1)],
      ].map((cells, at) => ({ line: at + 1, cells })),
    });
    page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Sebagian warga belum mengisi.' });
    const notes = make(office, 'draft.make');

    const fresh = office.model(onlyDocument(office, /^Draf Laporan SKM .* Revisi ke-2$/).id);
    const lines = linesOf(fresh);
    for (const [, text] of [...reworded, ...added]) expect(lines).toContain(text);
    expect(lines.some((line) => line.includes('mendorong peran serta masyarakat'))).toBe(false);
    expect(lines).toEqual(expect.arrayContaining(['85,13', '3,4052', '61', '3,59', '17']));
    const text = lines.join('\n');
    expect(text).toContain('Kuesioner yang masuk berjumlah 17 dan seluruhnya dihitung.');
    expect(text).toContain(
      'naik 7,91, dari 77,22 (mutu B) pada Semester II Tahun 2020 menjadi 85,13 (mutu B)',
    );
    expect(text).toContain('Revisi ke-2');
    // What still holds an old figure is said with its place; the other twelve hold none.
    expect(notes).toEqual([
      'Periksa kalimat di bawah judul "3.2.1 IKM Unit Pelayanan", masih memuat angka lama 88,89: "Nilai IKM kecamatan kita 88,89, tertinggi di kabupaten."',
      `Periksa kalimat di bawah judul "3.2.2 Nilai per Unsur Pelayanan", masih memuat angka lama 3,75 dan 3,19: "${share} Nilai ini dibahas dalam rapat bulanan."`,
      'Periksa kalimat di bawah judul "BAB V KESIMPULAN DAN PENUTUP", masih memuat angka lama 16 dan 88,89: "Ke-16 responden menilai pelayanan sangat baik, dengan Nilai IKM 88,89."',
    ]);
  });

  it('is pointed out where an old figure still stands in it', () => {
    const office = lockedOffice();
    const setUp = (address: string) => office.page('owner').rpc('setup.run', { ...officeFacts, address });
    const refresh = () => make(office, 'draft.make');
    setUp('Jalan Merdeka Nomor 4711');
    expect(refresh()).toEqual([]);
    const mine = 'Pengumpulan data dilakukan di lantai dua, Jalan Merdeka Nomor 4711.';
    office.hands('pelaksana').editDocument(onlyDocument(office, draftName).id, (model) => {
      retype(paragraphWith(model, 'Pengumpulan data dilakukan di'), mine);
      const [bold] = paragraphWith(model, 'Puji syukur').children;
      if (bold?.type === 'text')
        bold.runs = bold.runs.map((run) => ({ ...run, style: { ...run.style, bold: true } }));
      retype(paragraphWith(model, 'Memeriksa dan memverifikasi laporan'), 'Memeriksa laporan');
    });
    setUp('Jalan Merdeka Nomor 4712');
    expect(refresh()).toEqual([
      `Periksa kalimat di bawah judul "2.3 Lokasi Pengumpulan Data", masih memuat angka lama 4711: "${mine}"`,
    ]);
    const fresh = office.model(onlyDocument(office, draftName).id);
    expect(linesOf(fresh)).toContain(mine);
    // What people did to styles and cells stays where nothing but words had to change.
    expect(linesOf(fresh)).toContain('Memeriksa laporan');
    expect(paragraphWith(fresh, 'Puji syukur').children).toMatchObject([
      { runs: [{ style: { bold: true } }] },
    ]);
  });

  it('binds the submission: a draft changed afterwards has lapsed', () => {
    const office = draftedOffice();
    office.hands('pelaksana').editDocument(onlyDocument(office, draftName).id, (model) => {
      retype(paragraphWith(model, 'Puji syukur'), 'Kata pengantar yang diganti setelah diajukan.');
    });
    const page = office.page('kasiYanum');
    page.rpc('evaluation.save', {
      period: office.period,
      evaluation: 'Mutu dipertahankan.',
      decisions: [],
      plan: ['U6', 'U3', 'U5'].map((element) => ({
        element,
        programme: 'Pelatihan petugas',
        quarters: [3],
        personInCharge: 'Kasi Yanum',
      })),
    });
    expect(() => page.rpc('evaluation.decide', page.at(office.period))).toThrow(/draf laporan/i);
  });
});

describe('the report of step 4', () => {
  it('is exported once, under its name, and bound to its very bytes', () => {
    const office = decidedOffice();
    const screen = office.page('pelaksana').at(office.period);
    make(office, 'report.finalise', screen);
    const pdfs = office.named(pdfName);
    expect(pdfs).toHaveLength(1);
    make(office, 'report.finalise', screen);
    expect(office.named(pdfName)).toEqual(pdfs);
  });

  it('cannot be made while answers differ from what was locked', () => {
    const office = decidedOffice();
    office.runtime.editCell(
      { spreadsheetId: office.workbook, sheet: 'Data dari E-SKM', range: changedCell(office), value: 1 },
      { user: 'rani.pelaksana@gmail.com' },
    );
    expect(() => finalise(office)).toThrow(/1 jawaban berubah setelah data dikunci/);
    expect(office.named(reportName)).toEqual([]);
  });
});

/** The answer to U1 of the first respondent of the period whose answer was 4. */
function changedCell(office: PlayedOffice): string {
  const sheet = office.runtime.globals.SpreadsheetApp.openById(office.workbook).getSheetByName(
    'Data dari E-SKM',
  );
  const rows = sheet?.getDataRange().getDisplayValues() ?? [];
  const [head = []] = rows;
  const date = head.findIndex((title) => /tanggal/i.test(title));
  const first = head.findIndex((title) => /U1\b|persyaratan/i.test(title));
  const row = rows.findIndex(
    (cells) =>
      /2021/.test(cells[date] ?? '') && /0[1-6]/.test(cells[date] ?? '') && cells[first]?.startsWith('4'),
  );
  if (date < 0 || first < 0 || row < 0) throw new Error(`no such answer among ${head.join('|')}`);
  return `${String.fromCharCode(65 + first)}${row + 1}`;
}
