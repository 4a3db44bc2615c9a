import { officeName } from '../office/officeName';

/** The three folders of the Camat's desk. */
export const deskFolderNames = {
  deskWaiting: '1 Menunggu Pengesahan',
  deskApproved: '2 Disahkan',
  deskReturned: '3 Dikembalikan',
} as const;

/** Names of the office's folders. */
export const folderNames = (kecamatan: string) => ({
  office: `E-SKM ${officeName(kecamatan)}`,
  templates: 'Templat',
  reports: 'Laporan',
  desk: `Meja Camat ${officeName(kecamatan)}`,
  ...deskFolderNames,
  archive: `Arsip E-SKM ${officeName(kecamatan)}`,
});

/** Names of the default templates as files. */
export const templateTitles: Readonly<Record<string, string>> = {
  laporan: 'Templat Laporan SKM',
  'surat-pengantar': 'Templat Surat Pengantar',
  'lembar-kendali': 'Templat Lembar Kendali',
  ringkasan: 'Templat Ringkasan',
  poster: 'Templat Poster IKM',
  'poster-qr': 'Templat Poster QR',
  kuesioner: 'Templat Kuesioner',
  'bahan-rapat': 'Templat Bahan Rapat',
  'label-ordner': 'Templat Label Ordner',
};

/** The report template of an office that asks about another number of elements than nine. */
export const reportTemplateTitle = (elements: number): string =>
  `${templateTitles.laporan} (${elements} unsur)`;

/** What setup says it did; 0 = everything was in order already. */
export const setupSentences = {
  tabs: (made: number): string => (made === 0 ? 'Tab sudah lengkap.' : `${made} tab dibuat.`),
  folders: (made: number): string => (made === 0 ? 'Folder sudah lengkap.' : `${made} folder dibuat.`),
  form: (made: boolean): string =>
    made ? 'Formulir survei dibuat dan dihubungkan.' : 'Formulir survei sudah terhubung.',
  templates: (made: number): string => (made === 0 ? 'Templat sudah lengkap.' : `${made} templat dibuat.`),
  rows: (made: number): string =>
    made === 0 ? 'Baris Alur SOP sudah lengkap.' : `${made} baris Alur SOP dibuat.`,
  access: (editors: number, protections: number, shares: number): string =>
    editors + protections + shares === 0
      ? 'Hak akses sudah sesuai.'
      : `Hak akses disesuaikan: ${editors} akun ditambahkan, ${protections} pelindung dan ${shares} folder diperbarui.`,
  guardianTabs: (made: number): string =>
    made === 0 ? 'Tab Penjaga sudah lengkap.' : `${made} tab Penjaga dibuat.`,
  triggers: (made: number): string =>
    made === 0 ? 'Pemicu Penjaga sudah terpasang.' : `${made} pemicu Penjaga dipasang.`,
  firstRun: 'Penjaga berjalan dan membukukan Riwayat.',
} as const;
