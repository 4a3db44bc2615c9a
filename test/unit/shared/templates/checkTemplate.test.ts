import fc from 'fast-check';
import { templateProblemSentence } from '../../../../src/shared/messages/templateProblem';
import { checkTemplate } from '../../../../src/shared/templates/checkTemplate';
import type {
  CellPlace,
  TemplateParagraph,
  TemplatePart,
} from '../../../../src/shared/templates/templatePlace';
import type { TemplateExpectation } from '../../../../src/shared/templates/templateProblem';

const expected: TemplateExpectation = {
  fields: ['nama_kecamatan', 'ikm'],
  rows: { responden: ['no', 'u1'] },
  paragraphs: ['analisis'],
  pictures: ['grafik'],
  sections: ['tren', 'draf'],
  required: [{ kind: 'field', name: 'ikm' }],
  once: [{ kind: 'picture', name: 'grafik' }],
};

function body(...texts: readonly string[]): TemplateParagraph[] {
  return texts.map((text, at) => ({
    text,
    place: { part: 'body', paragraph: at + 1, heading: null, cell: null },
  }));
}

function at(text: string, part: TemplatePart, cell: CellPlace | null): TemplateParagraph {
  return { text, place: { part, paragraph: 1, heading: null, cell } };
}

const kinds = (paragraphs: readonly TemplateParagraph[]) =>
  checkTemplate(paragraphs, expected).map(({ kind }) => kind);
const sentences = (paragraphs: readonly TemplateParagraph[]) =>
  checkTemplate(paragraphs, expected).map(templateProblemSentence);

describe('checkTemplate', () => {
  it('given a template with every marker in its place, finds nothing', () => {
    const row = { table: 1, row: 2 };
    const paragraphs = [
      ...body(
        'Kecamatan {{ Nama_Kecamatan }}: {{IKM}}',
        '{{jika:tren}}',
        '{{gambar:grafik}}',
        '{{akhir:tren}}',
      ),
      ...body('{{paragraf:analisis}}'),
      at('{{#responden}}{{no}}', 'body', { ...row, column: 1 }),
      at('{{u1}} {{ikm}}', 'body', { ...row, column: 2 }),
      at('{{nama_kecamatan}}', 'header', null),
    ];
    expect(checkTemplate(paragraphs, expected)).toEqual([]);
  });

  it('given a misspelt name, suggests the nearest known one', () => {
    expect(sentences(body('{{ikm}}', 'Kec. {{nama kecamtan}}'))).toEqual([
      'Penanda {{nama kecamtan}} di bagian awal, paragraf ke-2 tidak dikenal. Mungkin maksudnya {{nama_kecamatan}}.',
    ]);
  });

  it('given a name like no other, suggests nothing', () => {
    expect(sentences(body('{{ikm}} {{tanda_tangan_bupati}}'))).toEqual([
      'Penanda {{tanda_tangan_bupati}} di bagian awal, paragraf ke-1 tidak dikenal. Hapus atau perbaiki tulisannya.',
    ]);
  });

  it('given braces torn apart, names both halves with their text', () => {
    expect(sentences(body('{{ikm}}', 'Nilai {{nama_', 'kecamatan}} itu', '{{}}'))).toEqual([
      'Tulisan "{{nama_" di bagian awal, paragraf ke-2 bukan penanda yang utuh. Penanda dibuka dengan {{ dan ditutup dengan }}.',
      'Tulisan "}} itu" di bagian awal, paragraf ke-3 bukan penanda yang utuh. Penanda dibuka dengan {{ dan ditutup dengan }}.',
      'Tulisan "{{}}" di bagian awal, paragraf ke-4 bukan penanda yang utuh. Penanda dibuka dengan {{ dan ditutup dengan }}.',
    ]);
  });

  it('given a required marker that is gone and one that stands twice, says both, the missing one last', () => {
    expect(sentences(body('{{gambar:grafik}}', '{{gambar:grafik}}'))).toEqual([
      'Penanda {{gambar:grafik}} di bagian awal, paragraf ke-2 sudah dipakai di bagian awal, paragraf ke-1. Sisakan satu saja.',
      'Penanda {{ikm}} tidak ada. Tambahkan kembali di tempat yang sesuai.',
    ]);
  });

  it('given a picture, list or section marker with text beside it, refuses it', () => {
    expect(kinds(body('{{ikm}}', 'Lihat {{gambar:grafik}}', '{{paragraf:analisis}} {{ikm}}'))).toEqual([
      'notAlone',
      'notAlone',
    ]);
  });

  it('given a row marker outside a table, or not first in its row, refuses it', () => {
    expect(kinds([...body('{{ikm}}'), at('{{#responden}}', 'body', null)])).toEqual(['rowOutsideTable']);
    const second = at('{{#responden}}', 'body', { table: 1, row: 1, column: 2 });
    expect(kinds([...body('{{ikm}}'), second])).toEqual(['rowNotFirst']);
  });

  it("given a row's field outside that row, names the row it belongs to", () => {
    expect(sentences(body('{{ikm}} {{u1}}'))).toEqual([
      'Penanda {{u1}} di bagian awal, paragraf ke-1 hanya dapat dipakai di baris tabel yang diawali {{#responden}}.',
    ]);
  });

  it('given sections that overlap, are left open, never opened, or stand in a table, refuses each', () => {
    const ikm = '{{ikm}}';
    expect(kinds(body(ikm, '{{jika:tren}}', '{{jika:draf}}', '{{akhir:tren}}', '{{akhir:draf}}'))).toEqual([
      'sectionUnclosed',
      'sectionUnopened',
    ]);
    expect(kinds(body(ikm, '{{jika:tren}}'))).toEqual(['sectionUnclosed']);
    expect(kinds(body(ikm, '{{akhir:tren}}'))).toEqual(['sectionUnopened']);
    const cell = at('{{jika:tren}}', 'body', { table: 1, row: 1, column: 1 });
    expect(kinds([...body(ikm), cell])).toEqual(['sectionInTable']);
    expect(kinds([...body(ikm, '{{jika:tren}}'), at('{{akhir:tren}}', 'header', null)])).toEqual([
      'sectionUnclosed',
      'sectionUnopened',
    ]);
  });

  it('given a place in a table under a heading, tells it in full', () => {
    const place = {
      part: 'body',
      paragraph: 9,
      heading: 'BAB I',
      cell: { table: 2, row: 3, column: 1 },
    } as const;
    expect(sentences([...body('{{ikm}}'), { text: '{{nama}}', place }])[0]).toContain(
      'di bawah judul "BAB I", tabel 2, baris 3, kolom 1',
    );
  });

  it('given any text, finds a problem unless every brace pair is a marker it knows', () => {
    const piece = fc.constantFrom('{{', '}}', 'ikm', 'nama_kecamatan', ' ', '{', '}', 'jika:tren', '#');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const quiet = checkTemplate(body(text, '{{ikm}}'), expected).length === 0;
        const rest = text.replace(/\{\{\s*(ikm|nama_kecamatan)\s*\}\}/g, ' ');
        return !quiet || (!rest.includes('{{') && !rest.includes('}}'));
      }),
    );
  });
});
