import { field, paragraph, paragraphs } from '../blocks';
import type { TemplateBlock, TemplateParagraph } from '../templateDocument';
import { heading } from './outline';

const laws = [
  'Undang-Undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
  'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik; dan',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik.',
];

const aims = [
  'mengetahui tingkat kepuasan masyarakat terhadap setiap unsur pelayanan;',
  'mengetahui kelemahan dan kelebihan pelayanan menurut penggunanya;',
  'memperoleh dasar penetapan rencana tindak lanjut perbaikan pelayanan; dan',
  'mendorong peran serta masyarakat dalam menilai kinerja pelayanan.',
];

const numbered = (items: readonly string[], id: string): readonly TemplateParagraph[] =>
  items.map((item) => paragraph('listItem', item, { list: { kind: 'number', id } }));

/** BAB I: worded once for all; the office may reword it. */
export const introductionChapter: readonly TemplateBlock[] = [
  heading('bab_1', { newPage: true }),
  heading('bab_1_1'),
  paragraph(
    'body',
    'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik mewajibkan penyelenggara pelayanan menilai kinerja pelayanannya secara berkala dan memberi tempat bagi peran serta masyarakat. Salah satu caranya adalah Survei Kepuasan Masyarakat (SKM), yaitu pengukuran menyeluruh atas pendapat masyarakat tentang mutu pelayanan yang diterimanya. Survei ini dilakukan paling sedikit satu kali dalam setahun.',
  ),
  paragraphs('layanan_kecamatan'),
  paragraph(
    'body',
    `Untuk mengetahui mutu pelayanan tersebut menurut penggunanya, ${field('nama_kecamatan')} melaksanakan SKM periode ${field('periode')} (${field('tanggal_periode')}). Hasilnya dinyatakan dalam Indeks Kepuasan Masyarakat (IKM).`,
  ),
  heading('bab_1_2'),
  paragraph('body', 'SKM dilaksanakan berdasarkan peraturan berikut:', { keepWithNext: true }),
  ...numbered(laws, 'dasar'),
  heading('bab_1_3'),
  paragraph(
    'body',
    `SKM dimaksudkan untuk memperoleh gambaran tentang kepuasan masyarakat atas pelayanan ${field('nama_kecamatan')}. Tujuannya adalah:`,
    { keepWithNext: true },
  ),
  ...numbered(aims, 'tujuan'),
];
