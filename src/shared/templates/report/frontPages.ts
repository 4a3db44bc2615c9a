import { cell, field, paragraph, paragraphs, picture, section, table } from '../blocks';
import type { TemplateBlock, TemplateTable } from '../templateDocument';
import { contentsLinks, heading } from './outline';

const cover: readonly TemplateBlock[] = [
  paragraph('spacer', '', { before: 60 }),
  ...section('logo', picture('logo')),
  paragraph('title', field('judul_sampul'), { before: 50 }),
  paragraph('title', 'SURVEI KEPUASAN MASYARAKAT'),
  paragraph('subtitle', field('periode_kapital'), { before: 12 }),
  paragraphs('keterangan_sampul', 'center'),
  paragraph('title', field('nama_kecamatan_kapital'), { before: 260 }),
  paragraph('subtitle', field('nama_daerah_kapital')),
  paragraph('subtitle', field('nama_provinsi_kapital')),
  paragraph('subtitle', field('tahun_laporan')),
];

/** Who signs, at the right, in one row that no page may part. */
export function signatureBlock(withRank: boolean): TemplateTable {
  const rank = withRank ? [paragraphs('pangkat_penanda_tangan', 'signature')] : [];
  const block = [
    paragraph('signature', `${field('tempat')}, ${field('tanggal_laporan')}`, { before: 16 }),
    paragraphs('jabatan_penanda_tangan', 'signature'),
    paragraph('signatureName', field('nama_penanda_tangan')),
    ...rank,
  ];
  return table('plain', [219, 220], [{ cells: [cell('', 'signature'), { paragraphs: block }] }]);
}

const preface: readonly TemplateBlock[] = [
  heading('kata_pengantar', { newPage: true }),
  paragraph(
    'body',
    `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena atas rahmat-Nya ${field('naskah')} hasil Survei Kepuasan Masyarakat (SKM) ${field('nama_kecamatan')} periode ${field('periode')} dapat disusun.`,
  ),
  paragraph(
    'body',
    `SKM dilaksanakan untuk mengetahui pendapat masyarakat tentang mutu pelayanan yang diterimanya dari ${field('nama_kecamatan')}. Dalam ${field('naskah')} ini disajikan cara pengumpulan data, hasil pengolahannya, serta kelemahan dan kelebihan pelayanan menurut masyarakat.`,
  ),
  paragraph(
    'body',
    'Kami menyampaikan terima kasih kepada masyarakat yang telah meluangkan waktu untuk mengisi kuesioner dan kepada semua pihak yang membantu pelaksanaan survei. Penilaian dan saran masyarakat menjadi bahan bagi kami untuk memperbaiki pelayanan.',
    { keepWithNext: true },
  ),
  signatureBlock(false),
];

/** Only a Laporan Perbaikan has it. */
const changes: readonly TemplateBlock[] = section(
  'perbaikan',
  paragraph('heading1', 'DAFTAR PERUBAHAN', { pageBreakBefore: true, before: 0 }),
  paragraphs('dasar_perbaikan'),
  paragraphs('daftar_perubahan', 'listItem'),
);

const contents: readonly TemplateBlock[] = [
  paragraph('heading1', 'DAFTAR ISI', { pageBreakBefore: true, before: 0 }),
  ...contentsLinks,
];

/** Cover, kata pengantar, in a correction what it changes, daftar isi. */
export const frontPages: readonly TemplateBlock[] = [...cover, ...preface, ...changes, ...contents];
