import { paragraph, text } from '../blocks';
import type { TemplateParagraph } from '../templateDocument';

type Heading = { readonly level: 1 | 2; readonly title: string };

/** Chapters and sections of KemenPANRB's outline, by the anchor that the contents page links to. */
export const outline = {
  kata_pengantar: { level: 1, title: 'KATA PENGANTAR' },
  bab_1: { level: 1, title: 'BAB I PENDAHULUAN' },
  bab_1_1: { level: 2, title: '1.1 Latar Belakang' },
  bab_1_2: { level: 2, title: '1.2 Dasar Pelaksanaan SKM' },
  bab_1_3: { level: 2, title: '1.3 Maksud dan Tujuan' },
  bab_2: { level: 1, title: 'BAB II PENGUMPULAN DATA SKM' },
  bab_2_1: { level: 2, title: '2.1 Pelaksana SKM' },
  bab_2_2: { level: 2, title: '2.2 Metode Pengumpulan Data' },
  bab_2_3: { level: 2, title: '2.3 Lokasi Pengumpulan Data' },
  bab_2_4: { level: 2, title: '2.4 Waktu Pelaksanaan SKM' },
  bab_2_5: { level: 2, title: '2.5 Penentuan Jumlah Responden' },
  bab_3: { level: 1, title: 'BAB III HASIL PENGOLAHAN DATA SKM' },
  bab_3_1: { level: 2, title: '3.1 Jumlah Responden SKM' },
  bab_3_2: { level: 2, title: '3.2 Indeks Kepuasan Masyarakat' },
  bab_4: { level: 1, title: 'BAB IV ANALISIS HASIL SKM' },
  bab_4_1: { level: 2, title: '4.1 Analisis Permasalahan/Kelemahan dan Kelebihan Unsur Layanan' },
  bab_4_2: { level: 2, title: '4.2 Rencana Tindak Lanjut' },
  bab_4_3: { level: 2, title: '4.3 Tren Nilai SKM' },
  bab_5: { level: 1, title: 'BAB V KESIMPULAN' },
  lampiran_1: { level: 1, title: 'LAMPIRAN 1 KUESIONER' },
  lampiran_2: { level: 1, title: 'LAMPIRAN 2 HASIL PENGOLAHAN DATA SKM' },
  lampiran_3: { level: 1, title: 'LAMPIRAN 3 DOKUMENTASI PELAKSANAAN SKM' },
  // Takes two lines: the second isn't one word.
  lampiran_4: { level: 1, title: 'LAMPIRAN 4 LAPORAN HASIL TINDAK LANJUT SKM\u00a0PERIODE\u00a0SEBELUMNYA' },
} as const satisfies Readonly<Record<string, Heading>>;

export type Anchor = keyof typeof outline;

/**
 * A heading of the outline, where the contents page leads. `newPage` begins a page, at whose head no room is left
 * above it; `afterBreak` stands where something before it may have begun one.
 */
export function heading(
  anchor: Anchor,
  { newPage = false, afterBreak = false }: { readonly newPage?: boolean; readonly afterBreak?: boolean } = {},
): TemplateParagraph {
  const { level, title } = outline[anchor];
  const page = newPage ? { pageBreakBefore: true, before: 0 } : afterBreak ? { before: 0 } : {};
  return paragraph(level === 1 ? 'heading1' : 'heading2', title, { anchor, ...page });
}

/** The contents page: links without page numbers, which nothing could keep right. */
export const contentsLinks: readonly TemplateParagraph[] = Object.entries(outline).map(
  ([anchor, { level, title }]) =>
    paragraph(level === 1 ? 'contentsChapter' : 'contents', { ...text(title), link: anchor }),
);
