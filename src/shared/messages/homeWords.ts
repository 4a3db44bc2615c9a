import type { CivilDate } from '../../domain/calendar/civilDate';
import type { Change } from '../../domain/index/trend';
import { formatDate } from '../format/formatDate';
import { formatDecimal, formatInteger } from '../format/formatNumber';

/** Sentences of the sidebar's first screen that depend on facts. */
export const homeWords = {
  dueBeginning: 'Paling lambat ',
  lateBeginning: 'Lewat ',
  due: (date: string): string => `Paling lambat ${date}`,
  planned: (date: string): string => `Direncanakan ${date}`,
  overdue: (days: number): string => `Lewat ${formatInteger(days)} hari kerja`,
  waitingSince: (who: string, date: string): string => `Menunggu ${who} sejak ${date}`,
  /** Real duration of a finished step, in working days. */
  took: (days: number, overdue: number): string =>
    [
      days === 0 ? 'Dikerjakan pada hari yang sama' : `Dikerjakan dalam ${days} hari kerja`,
      overdue > 0 ? `lewat ${overdue} hari kerja` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  done: (date: string, who: string): string => `Selesai ${date} oleh ${who}`,
  /** Of step 2, where the website's result is the official one; `ikm` as it was typed, '' when it wasn't. */
  compared: (status: 'agrees' | 'explained', ikm: string): string =>
    status === 'agrees'
      ? `Sudah cocok dengan situs web E-SKM${ikm.trim() === '' ? '.' : `: IKM ${ikm.trim()}.`}`
      : 'Sudah dicocokkan dengan situs web E-SKM; perbedaannya sudah dijelaskan.',
  notYet: 'Belum gilirannya',
  collecting: 'Jawaban sedang dikumpulkan',
  returned: (who: string, date: string): string => `Dikembalikan oleh ${who} pada ${date}`,
  reopened: (who: string, date: string): string => `Dibuka kembali oleh ${who} pada ${date}`,
  corrected: (who: string, date: string): string => `Laporan perbaikan dibuka oleh ${who} pada ${date}`,
  lapsed: (what: string): string => `Persetujuan gugur karena ${what} berubah`,
  lapsedByReturn: 'Persetujuan gugur karena dikembalikan',
  note: (who: string, text: string): string => `Catatan ${who}: ${text}`,
  noNote: (who: string): string => `${who} mengembalikan tanpa catatan.`,
  doubt: (to: string, at: string): string => `Surel ke ${to} pada ${at}`,
  owner:
    'Anda pemilik buku kerja ini: Anda mengatur pejabat dan kop surat di Lainnya. Langkah SOP dikerjakan oleh pejabatnya masing-masing.',
  openPeriod: 'Langkah 1 dari 8: Kumpulkan dan kunci data survei',
  sent: 'Laporan sudah dikirim. Terima kasih.',
  archived: 'Periode ini sudah selesai dan diarsipkan.',
  nobody: 'Tidak ada pekerjaan yang menunggu.',
  placeOnDesk: 'Letakkan laporan dan surat pengantar di Meja Camat',
  change: ({ direction, points }: Change, from: string): string => {
    if (direction === 'same') return `Sama dengan ${from}`;
    return `${direction === 'up' ? 'Naik' : 'Turun'} ${formatDecimal(Math.abs(points), 2)} dari ${from}`;
  },
  weight: (label: string): string => `bobot ${label.replace(/^bobot /, '')}`,
  wholePeriod: (period: string): string => `Semua jawaban ${period}`,
  drift: (n: number): string => `${formatInteger(n)} jawaban berubah setelah data dikunci.`,
  countedAt: (at: string): string =>
    `Dihitung Penjaga ${at}. Periksa Jawaban dan Kunci Data menghitung jawaban yang terbaru.`,
  short: (n: number): string => `Masih kurang ${formatInteger(n)} jawaban dari sasaran sampel.`,
  /** Until its last day a period may be locked, in a Latihan or for a survey of a few days; but not unawares. */
  stillRunning: (period: string, lastDay: CivilDate): string =>
    `${period} berjalan sampai ${formatDate(lastDay)}. Jawaban yang masuk setelah data dikunci tidak dihitung.`,
  guardianSilent: (since: string): string =>
    since === ''
      ? 'Penjaga belum dipasang. Pemilik memasangnya dari buku kerja Penjaga.'
      : `Penjaga tidak aktif sejak ${since}. Beri tahu pemilik buku kerja.`,
  copied:
    'Ini salinan buku kerja kantor. Yang dikerjakan di sini tidak tercatat di buku kerja asli. Buka Lainnya > Pemeriksaan.',
} as const;

/** Documents by their key. */
export const documentLabels = {
  draft: 'Draf laporan',
  report: 'Laporan (dokumen)',
  reportPdf: 'Laporan (PDF)',
  letterPdf: 'Surat Pengantar (PDF)',
  summaryPdf: 'Ringkasan satu halaman',
  annexPdf: 'Lampiran data (PDF)',
  controlSheetPdf: 'Lembar Kendali',
  deskFolder: 'Folder di Meja Camat',
  signedReport: 'Laporan yang disahkan',
  signedLetter: 'Surat Pengantar yang disahkan',
} as const;

/** Buttons that the SOP's own acts don't name. */
export const buttonLabels = {
  makeDraft: 'Buat Draf',
  refreshDraft: 'Perbarui Draf',
  send: 'Kirim Surel',
  recordSending: 'Catat Pengiriman Lain',
} as const;
