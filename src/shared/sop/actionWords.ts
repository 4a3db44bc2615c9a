import type { Action } from '../../domain/workflow/event';

/** The button (a verb), and the act in the past as lists and findings name it. */
export type ActionWords = { readonly button: string; readonly done: string };

/** One word for one act, wherever it is shown. */
export const actionWords: Readonly<Record<Action, ActionWords>> = {
  openPeriod: { button: 'Buka Periode', done: 'Periode dibuka' },
  excludeResponse: { button: 'Jangan Hitung', done: 'Jawaban tidak dihitung' },
  includeResponse: { button: 'Hitung Lagi', done: 'Jawaban dihitung lagi' },
  lockData: { button: 'Kunci Data', done: 'Data dikunci' },
  submitDraft: { button: 'Ajukan Draf', done: 'Draf diajukan' },
  decideEvaluation: { button: 'Tetapkan', done: 'Ditetapkan' },
  finaliseReport: { button: 'Susun Laporan Akhir', done: 'Laporan akhir disusun' },
  initialReport: { button: 'Paraf', done: 'Diparaf' },
  verifyReport: { button: 'Verifikasi', done: 'Diverifikasi' },
  makeLetter: { button: 'Buat Surat Pengantar', done: 'Surat pengantar dibuat' },
  recordLetterNumber: { button: 'Catat Nomor Surat', done: 'Nomor surat dicatat' },
  placeOnDesk: { button: 'Letakkan di Meja Camat', done: 'Diletakkan di Meja Camat' },
  approve: { button: 'Sahkan', done: 'Disahkan' },
  fileScan: { button: 'Simpan Hasil Pindai', done: 'Hasil pindai disimpan' },
  confirmScan: { button: 'Cocokkan Hasil Pindai', done: 'Hasil pindai dicocokkan dengan naskah asli' },
  intendSending: { button: 'Kirim Surel', done: 'Surel mulai dikirim' },
  recordSending: { button: 'Catat Pengiriman', done: 'Laporan dikirim' },
  resolveSending: { button: 'Pastikan Pengiriman', done: 'Pengiriman dipastikan' },
  recordReceipt: { button: 'Catat Tanda Terima', done: 'Tanda terima dicatat' },
  return: { button: 'Kembalikan untuk Diperbaiki', done: 'Dikembalikan untuk diperbaiki' },
  reopenStep: { button: 'Buka Kembali Langkah', done: 'Langkah dibuka kembali' },
  archive: { button: 'Arsipkan', done: 'Diarsipkan' },
  reopenArchive: { button: 'Buka Kembali Arsip', done: 'Arsip dibuka kembali' },
  openCorrection: { button: 'Buat Laporan Perbaikan', done: 'Laporan perbaikan dibuka' },
};

/** "Revisi ke-2"; the first round has no name. */
export const revisionText = (revision: number): string => (revision <= 1 ? '' : `Revisi ke-${revision}`);

/** "Laporan Perbaikan ke-1"; the main report has no name. */
export const correctionText = (correction: number): string =>
  correction <= 0 ? '' : `Laporan Perbaikan ke-${correction}`;
