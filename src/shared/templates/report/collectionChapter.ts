import { gradeScale } from '../../format/gradeScale';
import {
  beforeText,
  captioned,
  cell,
  cells,
  field,
  headRow,
  paragraph,
  paragraphs,
  row,
  section,
  together,
} from '../blocks';
import type { TemplateBlock } from '../templateDocument';
import { heading } from './outline';

const gradeRows = gradeScale.map(({ means, ikm, grade, name }) =>
  cells([means, 'cellCenter'], [ikm, 'cellCenter'], [grade, 'cellCenter'], [name, 'cellCenter']),
);

/** BAB II: who, how, where, when, how many. */
export const collectionChapter: readonly TemplateBlock[] = [
  heading('bab_2', { newPage: true }),
  heading('bab_2_1'),
  paragraph(
    'body',
    `SKM dilaksanakan oleh ${field('nama_kecamatan')} sesuai dengan SOP Pelaporan Hasil Elektronik Survei Kepuasan Masyarakat (E-SKM). Pembagian tugasnya disajikan pada Tabel ${field('no_tabel_tim')}.`,
  ),
  ...captioned(
    `Tabel ${field('no_tabel_tim')}. Pelaksana SKM`,
    [28, 115, 110, 186],
    together([
      headRow('No.', 'Jabatan', 'Nama', 'Tugas'),
      cells([`${row('tim')}${field('no')}`, 'cellCenter'], field('jabatan'), field('nama'), field('tugas')),
    ]),
  ),
  heading('bab_2_2'),
  paragraph(
    'body',
    `Data dikumpulkan dengan kuesioner yang menanyakan ${field('jumlah_unsur')} unsur pelayanan, yaitu ${field('daftar_unsur')}. Setiap pertanyaan mempunyai empat pilihan jawaban, bernilai 1 (terendah) sampai 4 (tertinggi); kuesioner selengkapnya dimuat dalam Lampiran 1.`,
  ),
  paragraph(
    'body',
    `Nilai rata-rata (NRR) suatu unsur adalah jumlah nilai jawabannya dibagi jumlah kuesioner yang terisi. NRR dikalikan bobot ${field('bobot')} menjadi NRR tertimbang. Jumlah NRR tertimbang semua unsur adalah nilai indeks, yang dikalikan 25 menjadi Nilai IKM. Semua perhitungan memakai angka yang belum dibulatkan; pembulatan hanya dilakukan pada angka yang dicetak. Mutu dan kinerja pelayanan ditentukan menurut Tabel ${field('no_tabel_nilai')}.`,
  ),
  // Before what differs from period to period: here it always has room on the page, and is never parted.
  ...captioned(
    `Tabel ${field('no_tabel_nilai')}. Nilai, mutu, dan kinerja pelayanan`,
    [115, 130, 74, 120],
    together([headRow('Nilai Interval', 'Nilai IKM', 'Mutu', 'Kinerja'), ...gradeRows]),
  ),
  beforeText,
  paragraphs('cara_pengumpulan'),
  paragraphs('sumber_hasil'),
  heading('bab_2_3'),
  paragraphs('lokasi'),
  heading('bab_2_4'),
  paragraphs('waktu'),
  ...section(
    'jadwal',
    ...captioned(
      `Tabel ${field('no_tabel_jadwal')}. Jadwal pelaksanaan SKM`,
      [28, 165, 166, 80],
      together([
        headRow('No.', 'Kegiatan', 'Waktu', 'Jumlah Hari Kerja'),
        {
          cells: [
            cell(`${row('jadwal')}${field('no')}`, 'cellCenter'),
            cell(field('kegiatan')),
            cell(field('waktu')),
            cell(field('hari_kerja'), 'cellCenter'),
          ],
        },
      ]),
    ),
  ),
  heading('bab_2_5'),
  paragraphs('sampel'),
];
