import { a4, cells, field, headRow, paragraph, paragraphs, row, section, spacer, table } from './blocks';
import type { TemplateDocument } from './templateDocument';
import type { TemplateExpectation } from './templateProblem';

/** One page for the Camat: the result, what is weakest and what is to be done, who has seen it, how to decide. */
export const summaryTemplate: TemplateDocument = {
  name: 'ringkasan',
  page: a4,
  plainFirstPage: false,
  header: [],
  footer: [paragraph('footerText', `${field('nama_kecamatan')}, ${field('periode')}`)],
  body: [
    paragraph('subtitle', 'RINGKASAN UNTUK CAMAT'),
    paragraph('center', `Hasil Survei Kepuasan Masyarakat ${field('nama_kecamatan')}, ${field('periode')}`),
    paragraph('figure', `${field('ikm')} / ${field('mutu')}`),
    paragraph('center', field('keterangan_nilai')),
    paragraphs('perubahan', 'center'),
    ...section(
      'prioritas',
      paragraph('heading3', 'Unsur yang Perlu Diperbaiki'),
      table(
        'grid',
        [150, 40, 249],
        [
          headRow('Unsur', 'NRR', 'Rencana tindak lanjut'),
          cells(`${row('prioritas')}${field('unsur')}`, [field('nrr'), 'cellCenter'], field('rencana')),
        ],
      ),
      spacer,
    ),
    ...section(
      'kelebihan',
      paragraph('heading3', 'Unsur yang Dinilai Baik'),
      paragraphs('kelebihan', 'normal'),
      spacer,
    ),
    paragraph('heading3', 'Pemeriksaan'),
    table(
      'grid',
      [220, 110, 109],
      [
        headRow('Langkah', 'Oleh', 'Tanggal'),
        cells(
          `${row('persetujuan')}${field('langkah')}`,
          [field('oleh'), 'cellCenter'],
          [field('tanggal'), 'cellCenter'],
        ),
      ],
    ),
    spacer,
    paragraph('heading3', 'Cara Memutuskan'),
    paragraphs('cara', 'body'),
  ],
};

export const summaryExpectation: TemplateExpectation = {
  fields: ['nama_kecamatan', 'periode', 'ikm', 'mutu', 'keterangan_nilai'],
  rows: {
    prioritas: ['unsur', 'nrr', 'rencana'],
    persetujuan: ['langkah', 'oleh', 'tanggal'],
  },
  paragraphs: ['perubahan', 'kelebihan', 'cara'],
  pictures: [],
  sections: ['prioritas', 'kelebihan'],
  required: [
    { kind: 'field', name: 'ikm' },
    { kind: 'field', name: 'mutu' },
  ],
  once: [
    { kind: 'row', name: 'prioritas' },
    { kind: 'row', name: 'persetujuan' },
  ],
};
