import {
  captioned,
  cells,
  field,
  headRow,
  paragraph,
  paragraphs,
  picture,
  row,
  section,
  together,
} from '../blocks';
import type { StyleKey, TemplateBlock } from '../templateDocument';
import { signatureBlock } from './frontPages';
import { heading } from './outline';

const centered = (words: string): readonly [string, StyleKey] => [words, 'cellCenter'];

/** BAB IV: weaknesses and strengths, complaints, evaluation, plan, trend. */
export const analysisChapter: readonly TemplateBlock[] = [
  heading('bab_4', { newPage: true }),
  heading('bab_4_1'),
  paragraph('heading3', 'Permasalahan/Kelemahan'),
  { ...paragraphs('kelemahan_pengantar'), keepWithNext: true },
  paragraphs('kelemahan', 'listItem'),
  paragraph('heading3', 'Kelebihan'),
  { ...paragraphs('kelebihan_pengantar'), keepWithNext: true },
  paragraphs('kelebihan', 'listItem'),
  paragraph('heading3', 'Aduan dan Saran'),
  paragraphs('aduan'),
  ...section(
    'aduan',
    ...captioned(
      `Tabel ${field('no_tabel_aduan')}. Aduan dan saran`,
      [28, 65, 166, 90, 90],
      [
        headRow('No.', 'Saluran', 'Pokok Aduan/Saran', 'Unsur', 'Tindak Lanjut'),
        cells(
          centered(`${row('aduan')}${field('no')}`),
          field('saluran'),
          field('pokok'),
          field('unsur'),
          field('status'),
        ),
      ],
    ),
  ),
  paragraph('heading3', 'Hasil Evaluasi'),
  paragraphs('evaluasi'),
  heading('bab_4_2'),
  paragraphs('rencana'),
  ...section(
    'rtl',
    ...captioned(
      `Tabel ${field('no_tabel_rtl')}. Rencana tindak lanjut`,
      [26, 92, 131, 27, 27, 27, 27, 82],
      together([
        headRow(
          'No.',
          'Prioritas Unsur',
          'Program/Kegiatan',
          'TW I',
          'TW II',
          'TW III',
          'TW IV',
          'Penanggung Jawab',
        ),
        cells(
          centered(`${row('rtl')}${field('no')}`),
          field('unsur'),
          field('kegiatan'),
          centered(field('tw_1')),
          centered(field('tw_2')),
          centered(field('tw_3')),
          centered(field('tw_4')),
          field('penanggung_jawab'),
        ),
      ]),
    ),
  ),
  ...section('keputusan', paragraph('heading3', 'Keputusan Lain'), paragraphs('keputusan', 'listItem')),
  heading('bab_4_3'),
  paragraphs('tren'),
  // Before the table: where little of the page is left, the short table follows on the next and leaves less room empty.
  ...section('grafik_tren', picture('grafik_tren'), paragraph('figureCaption', 'Gambar 2. Tren Nilai IKM')),
  ...section(
    'tren',
    ...captioned(
      `Tabel ${field('no_tabel_tren')}. Tren Nilai IKM`,
      [28, 171, 70, 60, 40, 70],
      together([
        headRow('No.', 'Periode', 'Responden', 'Nilai IKM', 'Mutu', 'Perubahan'),
        cells(
          centered(`${row('tren')}${field('no')}`),
          field('periode'),
          centered(field('responden')),
          centered(field('ikm')),
          centered(field('mutu')),
          centered(field('perubahan')),
        ),
      ]),
    ),
  ),
];

/** BAB V, with the signature kept beside the last conclusions. */
export const conclusionChapter: readonly TemplateBlock[] = [
  heading('bab_5', { newPage: true }),
  paragraph('body', 'Dari hasil survei dan analisisnya dapat disimpulkan hal-hal berikut:', {
    keepWithNext: true,
  }),
  paragraphs('kesimpulan', 'listItem'),
  // DocumentApp can't keep a list item with what follows it; this paragraph comes from the template and can.
  paragraph(
    'body',
    `Demikian ${field('naskah')} ini disusun sebagai bahan perbaikan pelayanan ${field('nama_kecamatan')}.`,
    { keepWithNext: true, before: 8 },
  ),
  signatureBlock(true),
];
