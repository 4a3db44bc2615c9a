import {
  captioned,
  cells,
  field,
  headRow,
  pageStart,
  paragraph,
  paragraphs,
  picture,
  row,
  section,
  spacer,
  table,
  together,
} from '../blocks';
import type { TemplateBlock } from '../templateDocument';
import { heading } from './outline';

const highlight: readonly TemplateBlock[] = [
  table(
    'grid',
    [110, 109, 110, 110],
    together([
      headRow('NILAI IKM', 'MUTU PELAYANAN', 'KINERJA', 'RESPONDEN'),
      cells(
        [field('nilai_ikm'), 'figure'],
        [field('mutu'), 'figure'],
        [field('kinerja'), 'figureText'],
        [field('jumlah_responden'), 'figure'],
      ),
    ]),
  ),
  spacer,
];

/** BAB III: respondents, index of the unit, of its elements and services. */
export const resultChapter: readonly TemplateBlock[] = [
  heading('bab_3', { newPage: true }),
  heading('bab_3_1'),
  { ...paragraphs('responden'), keepWithNext: true },
  paragraphs('responden_terbanyak', 'listItem'),
  ...section(
    'karakteristik',
    ...captioned(
      `Tabel ${field('no_tabel_karakteristik')}. Karakteristik responden`,
      [110, 179, 70, 80],
      [
        headRow('Karakteristik', 'Indikator', 'Jumlah', 'Persentase'),
        cells(
          `${row('karakteristik')}${field('karakteristik')}`,
          field('indikator'),
          [field('jumlah'), 'cellCenter'],
          [field('persentase'), 'cellCenter'],
        ),
      ],
    ),
  ),
  heading('bab_3_2'),
  paragraph('heading3', '3.2.1 IKM Unit Pelayanan'),
  { ...paragraphs('ikm_unit'), keepWithNext: true },
  ...highlight,
  paragraph('heading3', '3.2.2 Nilai per Unsur Pelayanan'),
  paragraphs('ikm_unsur'),
  ...section('halaman_unsur', pageStart),
  ...captioned(
    `Tabel ${field('no_tabel_unsur')}. Nilai per unsur pelayanan`,
    [38, 181, 45, 60, 40, 75],
    together([
      headRow('Unsur', 'Nama Unsur', 'NRR', 'NRR × 25', 'Mutu', 'Kinerja'),
      cells(
        [`${row('unsur')}${field('kode')}`, 'cellCenter'],
        field('unsur'),
        [field('nrr'), 'cellCenter'],
        [field('nilai'), 'cellCenter'],
        [field('mutu'), 'cellCenter'],
        [field('kinerja'), 'cellCenter'],
      ),
    ]),
  ),
  picture('grafik_unsur'),
  paragraph('figureCaption', 'Gambar 1. Nilai rata-rata (NRR) per unsur pelayanan'),
  ...section(
    'layanan',
    paragraph('heading3', '3.2.3 IKM per Jenis Layanan'),
    paragraphs('ikm_layanan'),
    ...section(
      'tabel_layanan',
      ...captioned(
        `Tabel ${field('no_tabel_layanan')}. IKM per jenis layanan`,
        [28, 171, 70, 50, 40, 80],
        [
          headRow('No.', 'Jenis Layanan', 'Responden', 'IKM', 'Mutu', 'Kinerja'),
          cells(
            [`${row('layanan')}${field('no')}`, 'cellCenter'],
            field('layanan'),
            [field('responden'), 'cellCenter'],
            [field('ikm'), 'cellCenter'],
            [field('mutu'), 'cellCenter'],
            [field('kinerja'), 'cellCenter'],
          ),
        ],
      ),
    ),
  ),
];
