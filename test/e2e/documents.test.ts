import type { DocumentModel, ParagraphElement } from '../../local/model/documentModel';
import { linesOf, paragraphText, paragraphWith, retype, rowsOf } from '../support/documentText';
import { onlyDocument, type PlayedOffice, playOffice } from '../support/playedOffice';

const lockedOffice = playOffice('menyusun draf laporan');

const template = /^Templat Laporan SKM$/;
const draft = /^Draf Laporan SKM Kecamatan Sukamaju Semester I Tahun 2021$/;

const makeDraft = (office: PlayedOffice) => {
  office.page('pelaksana').make('draft.make', office.period, () => undefined);
  return office.model(onlyDocument(office, draft).id);
};

/** The office restyles or rewords its template by hand. */
const editTemplate = (office: PlayedOffice, change: (model: DocumentModel) => void) =>
  office.hands('owner').editDocument(onlyDocument(office, template).id, change);

const field = (model: DocumentModel, name: string): ParagraphElement => paragraphWith(model, `{{${name}}}`);

describe('the draft made from the template', () => {
  it('holds the period’s figures, every chapter, and no marker', () => {
    const office = lockedOffice();
    const text = linesOf(makeDraft(office)).join('\n');
    expect(text).toMatch(/Nilai IKM-nya adalah 88,89, dengan mutu pelayanan A/);
    for (const chapter of ['BAB I ', 'BAB II ', 'BAB III ', 'BAB IV ', 'BAB V ', 'LAMPIRAN 1', 'LAMPIRAN 4'])
      expect(text).toContain(chapter);
    expect(text).toContain('DRAF');
    expect(text).not.toMatch(/\{\{|\}\}|NaN|undefined|null/);
  });

  it('lists every respondent in a row like the model’s, the header pinned', () => {
    const office = lockedOffice();
    const model = makeDraft(office);
    const rows = rowsOf(model).map((row) => ({
      row,
      cells: row.children.map((cell) =>
        cell.children.map((one) => (one.type === 'paragraph' ? paragraphText(one) : '')).join(''),
      ),
    }));
    const head = rows.findIndex(({ cells }) => cells[0] === 'No. Responden');
    expect(rows[head]?.row.header).toBe(true);
    const listed = rows.slice(head + 1, head + 17);
    expect(listed.map(({ cells }) => cells[0])).toEqual(
      Array.from({ length: 16 }, (_, at) => String(at + 1)),
    );
    for (const { row } of listed) expect(row.cantSplit).toBe(listed[0]?.row.cantSplit);
    // Sums worked out by hand from the file: U1 … U9 (question 9 is U8, question 8 is U9).
    expect(rows[head + 17]?.cells.slice(1)).toEqual(['60', '59', '54', '58', '55', '51', '60', '57', '58']);
  });

  it('is the same document when asked for again', () => {
    const office = lockedOffice();
    makeDraft(office);
    const before = onlyDocument(office, draft).id;
    makeDraft(office);
    expect(onlyDocument(office, draft).id).toBe(before);
  });

  it('prints what was typed even where replaceText would read commands', () => {
    const office = lockedOffice();
    office.page('owner').rpc('setup.run', {
      kecamatan: 'Suka$1maju \\ Baru',
      regency: 'Kabupaten Mekarsari',
      province: 'Nusa Raya',
      address: 'Jalan $0 Nomor 1\\2',
      zone: 'WIB',
      services: ['Kartu Keluarga (KK)'],
      population: 300,
      officialSource: 'workbook',
      emails: { pelaksana: '', kasiYanum: '', sekcam: '', camat: '' },
    });
    office.page('pelaksana').make('draft.make', office.period, () => undefined);
    const [made] = office.named(/^Draf Laporan SKM Kecamatan Suka/);
    const text = linesOf(office.model(made?.id ?? '')).join('\n');
    expect(text).toContain('KECAMATAN SUKA$1MAJU \\ BARU');
    expect(text).toContain('Jalan $0 Nomor 1\\2');
  });
});

describe('a template that the office has restyled', () => {
  it.each<[string, (model: DocumentModel) => void, RegExp]>([
    [
      'a field set in several styles',
      (model) => {
        const paragraph = field(model, 'judul_sampul');
        paragraph.children = [
          {
            type: 'text',
            runs: [
              { text: '{{jud', style: { bold: true, color: '#aa0000' } },
              { text: 'ul_sam', style: { italic: true } },
              { text: 'pul}}', style: { underline: true } },
            ],
          },
        ];
      },
      /^DRAF LAPORAN HASIL/m,
    ],
    [
      'spaces and capitals inside the braces',
      (model) => retype(field(model, 'periode_kapital'), '{{ Periode_Kapital }} ({{ PERIODE }})'),
      /^SEMESTER I TAHUN 2021 \(Semester I Tahun 2021\)$/m,
    ],
    [
      'a field in a table cell that had none',
      (model) => retype(paragraphWith(model, 'Jumlah Hari Kerja'), 'Hari Kerja {{tahun_laporan}}'),
      /^Hari Kerja 2021$/m,
    ],
    [
      'a field in the footer',
      (model) => {
        const [footer] = model.footer?.children ?? [];
        if (footer?.type === 'paragraph')
          footer.children.unshift({
            type: 'text',
            runs: [{ text: '{{nama_kecamatan}}, halaman ', style: {} }],
          });
      },
      /^Kecamatan Sukamaju, halaman /m,
    ],
    [
      'the same field twice in one paragraph',
      (model) => retype(field(model, 'nama_kecamatan_kapital'), '{{nama_kecamatan}} dan {{nama_kecamatan}}'),
      /^Kecamatan Sukamaju dan Kecamatan Sukamaju$/m,
    ],
    [
      'reworded sentences around a field',
      (model) => retype(paragraphWith(model, 'Puji syukur'), 'Alhamdulillah, laporan {{periode}} selesai.'),
      /^Alhamdulillah, laporan Semester I Tahun 2021 selesai\.$/m,
    ],
    [
      'chapters in another order',
      (model) => {
        const heading = (title: string) =>
          model.body.children.findIndex(
            (one) =>
              one.type === 'paragraph' && one.heading !== 'NORMAL' && paragraphText(one).startsWith(title),
          );
        const moved = model.body.children.splice(heading('2.3 Lokasi'), 2);
        model.body.children.splice(heading('BAB V '), 0, ...moved);
      },
      /BAB IV [\s\S]*2\.3 Lokasi[^\n]*\nPengumpulan data dilakukan di[\s\S]*BAB V /,
    ],
    [
      'a field in the header',
      (model) => {
        const [header] = model.header?.children.slice(-1) ?? [];
        if (header?.type === 'paragraph') retype(header, 'SKM {{nama_kecamatan}} · {{periode}}');
      },
      /^SKM Kecamatan Sukamaju · Semester I Tahun 2021$/m,
    ],
    [
      'a field in a footnote',
      (model) => {
        const note = structuredClone(field(model, 'nama_kecamatan_kapital'));
        retype(note, 'Sumber: survei {{nama_kecamatan}}, {{tanggal_periode}}.');
        model.footnotes.catatan = { type: 'section', kind: 'footnote', children: [note] };
        paragraphWith(model, 'Puji syukur').children.push({ type: 'footnote', footnoteId: 'catatan' });
      },
      /^Sumber: survei Kecamatan Sukamaju, 1 Januari s\.d\. 30 Juni 2021\.$/m,
    ],
    [
      'columns of a repeated row in another order, under other titles',
      (model) => {
        const table = model.body.children.find(
          (one) => one.type === 'table' && JSON.stringify(one).includes('{{nrr}}'),
        );
        if (table?.type !== 'table') throw new Error('no table of elements');
        for (const row of table.children) {
          const [last] = row.children.splice(4, 1);
          if (last) row.children.splice(2, 0, last);
        }
        retype(paragraphWith(model, 'NRR × 25'), 'Nilai (skala 100)');
      },
      /^U6\nKompetensi Pelaksana\nB\n3,19\n79,69\nBaik$/m,
    ],
    [
      'a whole chapter moved behind the next',
      (model) => {
        const { children } = model.body;
        const heading = (title: string) =>
          children.findIndex(
            (one) =>
              one.type === 'paragraph' && one.heading !== 'NORMAL' && paragraphText(one).startsWith(title),
          );
        const chapter = children.splice(heading('BAB IV '), heading('BAB V ') - heading('BAB IV '));
        children.splice(heading('LAMPIRAN 1'), 0, ...chapter);
      },
      /BAB V KESIMPULAN\nDari hasil[\s\S]*\nBAB IV ANALISIS[\s\S]*Tabel \d\. Tren Nilai IKM\n[\s\S]*LAMPIRAN 1/,
    ],
  ])('merges with %s', (_, change, expected) => {
    const office = lockedOffice();
    editTemplate(office, change);
    const model = makeDraft(office);
    const text = linesOf(model).join('\n');
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  it('keeps the style of a split field’s first character', () => {
    const office = lockedOffice();
    editTemplate(office, (model) => {
      field(model, 'judul_sampul').children = [
        {
          type: 'text',
          runs: [
            { text: '{{jud', style: { color: '#aa0000' } },
            { text: 'ul_sampul}}', style: { italic: true } },
          ],
        },
      ];
    });
    const title = paragraphWith(makeDraft(office), 'DRAF LAPORAN HASIL');
    const [text] = title.children;
    expect(text).toMatchObject({ type: 'text', runs: [{ style: { color: '#aa0000' } }] });
    expect(text?.type === 'text' ? text.runs : []).toHaveLength(1);
  });
});

describe('a template that no longer fits', () => {
  it.each<[string, (model: DocumentModel) => void, RegExp]>([
    [
      'an unknown field',
      (model) => retype(field(model, 'periode_kapital'), '{{periode_kapitl}}'),
      /\{\{periode_kapitl\}\} di bawah judul "SURVEI KEPUASAN MASYARAKAT", paragraf ke-\d+ tidak dikenal\. Mungkin maksudnya \{\{periode_kapital\}\}/,
    ],
    [
      'half a field',
      (model) => retype(field(model, 'periode_kapital'), '{{periode_kapital'),
      /Tulisan "\{\{periode_kapital" di bawah judul "SURVEI KEPUASAN MASYARAKAT", paragraf ke-\d+ bukan penanda yang utuh/,
    ],
    [
      'a chart taken out',
      (model) => retype(field(model, 'gambar:grafik_unsur'), ''),
      /\{\{gambar:grafik_unsur\}\} tidak ada\. Pada templat bawaan penanda itu berada di bawah judul "3\.2\.2 /,
    ],
    [
      'the list of respondents doubled',
      (model) => retype(field(model, 'periode_kapital'), '{{#responden}}'),
      /\{\{#responden\}\} di bawah judul "SURVEI KEPUASAN MASYARAKAT", paragraf ke-\d+ hanya dapat dipakai di dalam tabel/,
    ],
    [
      'a section left open',
      (model) => retype(field(model, 'akhir:tren'), ''),
      /\{\{jika:tren\}\} di bawah judul "4\.3 Tren Nilai SKM", paragraf ke-\d+ belum ditutup/,
    ],
    [
      'text beside a chart',
      (model) => retype(field(model, 'gambar:grafik_unsur'), 'Lihat {{gambar:grafik_unsur}}'),
      /\{\{gambar:grafik_unsur\}\} di bawah judul "3\.2\.2 [^"]+", paragraf ke-\d+ harus berdiri sendiri/,
    ],
    [
      'text beside a list of paragraphs',
      (model) => retype(field(model, 'paragraf:sampel'), 'Sampel: {{paragraf:sampel}}'),
      /\{\{paragraf:sampel\}\} di bawah judul "2\.5 [^"]+", paragraf ke-\d+ harus berdiri sendiri/,
    ],
    [
      'a row’s field outside its row',
      (model) => retype(field(model, 'periode_kapital'), '{{persentase}}'),
      /\{\{persentase\}\} di bawah judul "SURVEI KEPUASAN MASYARAKAT", paragraf ke-\d+ hanya dapat dipakai di baris tabel yang diawali \{\{#karakteristik\}\}/,
    ],
    [
      'lone braces',
      (model) => retype(field(model, 'periode_kapital'), 'periode }}'),
      /\}\}" di bawah judul "SURVEI KEPUASAN MASYARAKAT", paragraf ke-\d+ bukan penanda yang utuh/,
    ],
    [
      'a section that was never begun',
      (model) => retype(field(model, 'jika:tren'), ''),
      /\{\{akhir:tren\}\} di bawah judul "[^"]+", paragraf ke-\d+ tidak mempunyai pembuka/,
    ],
    [
      'a repeated row begun in its second cell',
      (model) => {
        retype(paragraphWith(model, '{{#unsur}}'), '{{kode}}');
        retype(field(model, 'nrr'), '{{#unsur}}{{nrr}}');
      },
      /\{\{#unsur\}\} di bawah judul "3\.2\.2 [^"]+", tabel \d+, baris 2, kolom 3 harus berada di awal kolom pertama/,
    ],
  ])('with %s is refused with the place, and nothing is made', (_, change, named) => {
    const office = lockedOffice();
    editTemplate(office, change);
    expect(() => makeDraft(office)).toThrow(/Templat Laporan SKM belum dapat dipakai/);
    expect(() => makeDraft(office)).toThrow(named);
    expect(office.named(draft)).toEqual([]);
  });
});
