import {
  a4,
  cell,
  cells,
  field,
  headRow,
  paragraph,
  paragraphs,
  picture,
  row,
  section,
  spacer,
  table,
} from '../blocks';
import { expectationOf } from '../expectationOf';
import { leader } from '../leader';
import type { TemplateBlock, TemplateDocument, TemplateParagraph } from '../templateDocument';
import type { TemplateExpectation } from '../templateProblem';

const names: readonly TemplateParagraph[] = [
  paragraph('letterheadOver', field('pemerintah_daerah_kapital')),
  paragraph('letterheadOffice', field('nama_kecamatan_kapital')),
  paragraphs('alamat_kop', 'letterheadAddress'),
];

/** Kop surat: coat of arms where the office gave one; a thick line over a thin one. */
const letterhead: readonly TemplateBlock[] = [
  ...section(
    'logo',
    table(
      'rule',
      [72, 367],
      [
        {
          cells: [
            { paragraphs: [picture('logo')], middle: true },
            { paragraphs: names, middle: true },
          ],
        },
      ],
    ),
  ),
  ...section('tanpa_logo', table('rule', [439], [{ cells: [{ paragraphs: names }] }])),
  paragraph('rule', ''),
];

const sender: readonly TemplateParagraph[] = [
  paragraphs('jabatan_penanda_tangan', 'signature'),
  paragraph('signatureName', field('nama_penanda_tangan')),
  paragraphs('pangkat_penanda_tangan', 'signature'),
];

/** Dots of all lines end at the same place, within the cell. */
const receiptLine = (label: string): string => leader(label, 200);

const receipt: readonly TemplateParagraph[] = [
  paragraph('signature', receiptLine('Diterima tanggal')),
  paragraph('signature', 'Penerima,'),
  // One line more stands above it than above the sender's name; both names are level.
  paragraph('signature', receiptLine('Nama'), { before: 39.5 }),
  paragraph('signature', receiptLine('Jabatan')),
  paragraph('signature', receiptLine('NIP')),
  paragraph('signature', receiptLine('Telepon')),
];

const signatures = (left: readonly TemplateParagraph[]) =>
  table('plain', [225, 214], [{ cells: [{ paragraphs: left }, { paragraphs: sender }] }]);

/** Surat Pengantar, by the form of tata naskah dinas. */
export const letterTemplate: TemplateDocument = {
  name: 'surat-pengantar',
  page: { ...a4, top: 42.5 },
  plainFirstPage: false,
  header: [],
  footer: [],
  body: [
    ...letterhead,
    paragraph('letterRight', `${field('tempat')}, ${field('tanggal_surat')}`),
    paragraphs('tujuan', 'normal'),
    paragraph('normal', `di ${field('tempat_tujuan')}`),
    paragraph('letterTitle', 'SURAT PENGANTAR'),
    paragraph('center', `Nomor: ${field('nomor_surat')}`),
    spacer,
    table(
      'grid',
      [28, 196, 85, 130],
      [
        headRow('No.', 'Jenis yang Dikirim', 'Banyaknya', 'Keterangan'),
        cells(
          [`${row('kiriman')}${field('no')}`, 'letterCellCenter'],
          [field('jenis'), 'letterCell'],
          [field('banyaknya'), 'letterCellCenter'],
          [field('keterangan'), 'letterCell'],
        ),
      ],
    ),
    paragraph('spacer', '', { before: 18 }),
    ...section('tanda_terima', signatures(receipt)),
    ...section('tanpa_tanda_terima', signatures([cell('', 'signature').paragraphs[0] ?? spacer])),
    ...section(
      'tembusan',
      paragraph('normal', 'Tembusan:', { before: 24 }),
      paragraphs('tembusan', 'normal'),
    ),
  ],
};

/** What the template check holds an office's letter template against. */
export const letterExpectation = (): TemplateExpectation =>
  expectationOf(letterTemplate, {
    required: [
      { kind: 'field', name: 'nomor_surat' },
      { kind: 'field', name: 'tanggal_surat' },
      { kind: 'paragraphs', name: 'tujuan' },
      { kind: 'row', name: 'kiriman' },
      { kind: 'field', name: 'nama_penanda_tangan' },
    ],
    once: [
      { kind: 'field', name: 'nomor_surat' },
      { kind: 'row', name: 'kiriman' },
    ],
    alsoFields: ['nama_kecamatan', 'periode'],
  });
