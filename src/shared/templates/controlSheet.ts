import { cell, cells, field, headRow, paragraph, paragraphs, row, section, spacer, table } from './blocks';
import type { TemplateCell, TemplateDocument } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';

const cm = 72 / 2.54;
const roleColumns = ['pelaksana', 'kasi_yanum', 'sekcam', 'camat'] as const;

const columns = [
  'No.',
  'Uraian Prosedur',
  'Pelaksana',
  'Kasi Yanum',
  'Sekcam',
  'Camat',
  'Kelengkapan',
  'Waktu',
  'Output',
  'Keterangan',
];

/** What was done, when, by whom, and the first eight characters of its code; room for a pen beside them. */
const signs = roleColumns.map(
  (role): TemplateCell => ({
    paragraphs: ['', '_tanggal', '_kode'].map((part) => paragraph('smallCell', field(`${role}${part}`))),
    middle: true,
  }),
);

/** Lembar Kendali: the SOP's own table with dates and initials, A4 landscape, printable at any time. */
export const controlSheetTemplate: TemplateDocument = {
  name: 'lembar-kendali',
  page: { width: 841.89, height: 595.28, top: 1.5 * cm, right: 2 * cm, bottom: 1.5 * cm, left: 2 * cm },
  plainFirstPage: false,
  header: [],
  footer: [
    paragraph(
      'footerText',
      `Dicetak ${field('tanggal_cetak')} dari buku kerja E-SKM ${field('nama_kecamatan')}`,
    ),
  ],
  body: [
    paragraph('heading2', 'LEMBAR KENDALI'),
    paragraph(
      'normal',
      `SOP Pelaporan Hasil Elektronik Survei Kepuasan Masyarakat (E-SKM), ${field('nama_kecamatan')}, ${field('periode')}${field('putaran')}`,
    ),
    paragraph('normal', field('hasil')),
    paragraphs('keterangan_kode', 'normal'),
    spacer,
    table(
      'grid',
      // "Laporan Hasil E-SKM" fits on one line: its hyphen would be where the line breaks.
      [26, 154, 64, 64, 64, 64, 97, 38, 97, 60],
      [
        {
          cells: columns.map((title) => cell(title, 'smallCellHead', { shade: true })),
          header: true,
        },
        {
          cells: [
            cell(`${row('langkah')}${field('no')}`, 'smallCell'),
            cell(field('uraian'), 'cell'),
            ...signs,
            cell(field('kelengkapan'), 'smallCell'),
            cell(field('waktu'), 'smallCell'),
            cell(field('output'), 'smallCell'),
            cell(field('keterangan'), 'smallCell'),
          ],
        },
      ],
    ),
    spacer,
    ...section(
      'pengembalian',
      paragraph('heading3', 'Pengembalian dan Pembukaan Kembali'),
      table(
        'grid',
        [26, 90, 120, 150, 342],
        [
          headRow('No.', 'Tanggal', 'Oleh', 'Langkah', 'Catatan'),
          cells(
            [`${row('pengembalian')}${field('no')}`, 'smallCell'],
            [field('tanggal'), 'smallCell'],
            [field('oleh'), 'smallCell'],
            [field('langkah'), 'smallCell'],
            field('catatan'),
          ),
        ],
      ),
      spacer,
    ),
  ],
};

const roleFields = roleColumns.flatMap((role) => [role, `${role}_tanggal`, `${role}_kode`]);

export const controlSheetExpectation: TemplateExpectation = {
  fields: ['tanggal_cetak', 'nama_kecamatan', 'periode', 'putaran', 'hasil'],
  rows: {
    langkah: ['no', 'uraian', ...roleFields, 'kelengkapan', 'waktu', 'output', 'keterangan'],
    pengembalian: ['no', 'tanggal', 'oleh', 'langkah', 'catatan'],
  },
  paragraphs: ['keterangan_kode'],
  pictures: [],
  sections: ['pengembalian'],
  required: [
    { kind: 'row', name: 'langkah' },
    { kind: 'field', name: 'periode' },
  ],
  once: [
    { kind: 'row', name: 'langkah' },
    { kind: 'row', name: 'pengembalian' },
  ],
};
