import type { StyleKey } from './templateDocument';

/** A paragraph style. Lengths in points; `line` is the spacing as a multiple of single. */
export type TemplateStyle = {
  /** Name under which Word shows it; the built-in ones become Google's own. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly indent?: number;
  /** Indent of the first line relative to `indent`; negative hangs. */
  readonly firstLine?: number;
  readonly keepWithNext?: boolean;
  /** Width of a line under the paragraph, in points. */
  readonly lineUnder?: number;
};

/** Tata naskah dinas allows Arial 11 or 12. */
export const templateFont = 'Arial';

export const colors = {
  ink: '000000',
  quiet: '595959',
  draft: 'BFBFBF',
  shade: 'E9EDF2',
  grid: '7F7F7F',
} as const;

const heading = { bold: true, keepWithNext: true } as const;

export const templateStyles: Readonly<Record<StyleKey, TemplateStyle>> = {
  normal: { name: 'Normal', size: 11, line: 1.15 },
  body: { name: 'Isi', size: 11, align: 'justify', after: 8, line: 1.25 },
  center: { name: 'Tengah', size: 11, align: 'center', after: 6, line: 1.15 },
  title: { name: 'Title', size: 20, bold: true, align: 'center', after: 6, line: 1.2 },
  subtitle: { name: 'Subtitle', size: 14, color: colors.ink, align: 'center', after: 4, line: 1.2 },
  heading1: { ...heading, name: 'heading 1', size: 14, align: 'center', before: 24, after: 8, line: 1.15 },
  heading2: { ...heading, name: 'heading 2', size: 12, before: 10, after: 6, line: 1.15 },
  heading3: { ...heading, name: 'heading 3', size: 11, before: 8, after: 4, line: 1.15 },
  contents: { name: 'Daftar Isi', size: 11, indent: 24, after: 3, line: 1.15 },
  contentsChapter: { name: 'Daftar Isi Bab', size: 11, bold: true, before: 7, after: 3, line: 1.15 },
  listItem: { name: 'Butir', size: 11, align: 'justify', after: 3, line: 1.25, indent: 24, firstLine: -18 },
  caption: {
    name: 'Judul Tabel',
    size: 10,
    bold: true,
    align: 'center',
    before: 6,
    after: 4,
    keepWithNext: true,
  },
  picture: { name: 'Gambar', size: 10, align: 'center', before: 4, after: 4, keepWithNext: true },
  cell: { name: 'Isi Tabel', size: 10, before: 2, after: 2 },
  cellCenter: { name: 'Isi Tabel Tengah', size: 10, align: 'center', before: 2, after: 2 },
  cellRight: { name: 'Isi Tabel Kanan', size: 10, align: 'right', before: 2, after: 2 },
  cellHead: { name: 'Kepala Tabel', size: 10, bold: true, align: 'center', before: 3, after: 3 },
  smallCell: { name: 'Isi Tabel Kecil', size: 9, align: 'center', before: 1, after: 1 },
  smallCellHead: { name: 'Kepala Tabel Kecil', size: 9, bold: true, align: 'center', before: 2, after: 2 },
  smallLeft: { name: 'Isi Tabel Kecil Kiri', size: 9, before: 1, after: 1 },
  note: { name: 'Keterangan Tabel', size: 9, line: 1.15, after: 6 },
  figureText: { name: 'Angka Kata', size: 14, bold: true, align: 'center', before: 4, after: 4 },
  figureCaption: { name: 'Judul Gambar', size: 10, bold: true, align: 'center', after: 12 },
  figure: { name: 'Angka', size: 20, bold: true, align: 'center', before: 4, after: 4 },
  spacer: { name: 'Jarak', size: 6 },
  hair: { name: 'Garis Rambut', size: 1 },
  signature: { name: 'Tanda Tangan', size: 11, line: 1.15, keepWithNext: true },
  signatureName: {
    name: 'Nama Penanda Tangan',
    size: 11,
    bold: true,
    before: 54,
    line: 1.15,
    keepWithNext: true,
  },
  headerText: {
    name: 'Kepala Halaman',
    size: 9,
    color: colors.quiet,
    align: 'right',
    after: 6,
    lineUnder: 0.5,
  },
  draftMark: { name: 'Tanda Draf', size: 20, bold: true, color: colors.draft, align: 'center' },
  footerText: { name: 'Kaki Halaman', size: 10, align: 'center' },
  letterheadOver: { name: 'Kop Daerah', size: 14, align: 'center', line: 1.1 },
  letterheadOffice: { name: 'Kop Kantor', size: 16, bold: true, align: 'center', line: 1.1 },
  letterheadAddress: { name: 'Kop Alamat', size: 9, align: 'center', line: 1.1 },
  rule: { name: 'Garis Kop', size: 2, after: 14, lineUnder: 0.75 },
  letterRight: { name: 'Tanggal Surat', size: 11, align: 'right', after: 18, line: 1.15 },
  letterTitle: {
    name: 'Judul Surat',
    size: 13,
    bold: true,
    align: 'center',
    before: 30,
    after: 2,
    keepWithNext: true,
  },
  letterCell: { name: 'Isi Surat', size: 11, before: 5, after: 5, line: 1.15 },
  formCell: { name: 'Pertanyaan', size: 11, before: 3, after: 3, line: 1.15 },
  posterTitle: { name: 'Judul Poster', size: 24, bold: true, align: 'center', after: 8 },
  posterOffice: { name: 'Unit Poster', size: 18, bold: true, align: 'center', after: 2 },
  posterPeriod: { name: 'Periode Poster', size: 16, align: 'center', before: 6, after: 10 },
  posterHead: { name: 'Kepala Poster', size: 14, bold: true, align: 'center', before: 6, after: 6 },
  posterFigure: { name: 'Angka Poster', size: 72, bold: true, align: 'center', before: 8 },
  posterGrade: { name: 'Mutu Poster', size: 20, bold: true, align: 'center', after: 4 },
  posterText: { name: 'Isi Poster', size: 12, before: 4, after: 4, line: 1.2 },
  posterThanks: { name: 'Ucapan Poster', size: 14, italic: true, align: 'center', before: 8, line: 1.2 },
  letterCellCenter: { name: 'Isi Surat Tengah', size: 11, align: 'center', before: 5, after: 5, line: 1.15 },
};
