import type { CivilDate } from '../../domain/calendar/civilDate';
import { formatDate, formatDateWithDay } from '../format/formatDate';
import { formatInteger } from '../format/formatNumber';

type Named = { readonly from: string; readonly number: string; readonly date: CivilDate };

const letter = ({ from, number, date }: Named): string =>
  `surat ${from} Nomor ${number} tanggal ${formatDate(date)}`;

/** Words of the forms of letters, and sentences about them. */
export const letterScreen = {
  title: 'Surat masuk dan keluar',
  hint: 'Surat permintaan dari kabupaten/kota, jawabannya, dan nomor surat keluar kantor.',
  open: 'Buka Daftar Surat',
  incoming: 'Surat Masuk',
  noIncoming: 'Belum ada surat masuk untuk periode ini.',
  add: 'Catat Surat Masuk',
  change: (number: string): string => `Ubah ${number}`,
  save: 'Simpan Surat',
  saved: (no: number): string => `Surat masuk nomor urut ${no} tersimpan.`,
  kind: 'Jenis surat',
  from: 'Dari',
  fromHint: 'Misalnya Kepala Bagian Organisasi Setda',
  number: 'Nomor surat',
  date: 'Tanggal surat',
  received: 'Tanggal diterima',
  subject: 'Perihal',
  deadline: 'Tenggat',
  deadlineHint: 'Kosongkan bila surat tidak menyebut tenggat.',
  outgoing: 'Surat Keluar',
  noOutgoing: 'Belum ada nomor yang dipesan.',
  next: (number: string): string => `Nomor berikutnya: ${number}`,
  noRegister:
    'Nomor surat diketik dari agenda atau SRIKANDI. Pemilik dapat mengisi pola nomor di pengaturan kantor bila nomor diambil dari tab Surat Keluar.',
  reserve: 'Pesan Nomor',
  reserveTitle: 'Pesan nomor untuk surat lain',
  reserved: (number: string): string => `Nomor ${number} dipesan.`,
  addressee: 'Kepada',
  cancelNumber: (number: string): string => `Batalkan ${number}`,
  cancelReason: 'Alasan dibatalkan',
  cancelHint: 'Nomor yang dibatalkan tetap tercatat dan tidak dipakai lagi.',
  cancelled: (number: string): string => `Nomor ${number} dibatalkan.`,
  confirmCancel: 'Batalkan Nomor',
  source: 'Asal nomor',
  fromRegister: 'Dari Surat Keluar',
  ownNumber: (number: string): string => `Sudah dipesan untuk surat ini: ${number}`,
  typed: 'Diketik',
  atSigning: 'Diberi saat ditandatangani',
  atSigningHint:
    'Tempat nomor dikosongkan pada surat. Catat nomornya setelah ditandatangani, sebelum laporan dikirim.',
  signedBy: (who: string): string => `Penanda tangan: ${who}`,
  correctionSubject: 'Permintaan perbaikan laporan SKM',
  answers: 'Menindaklanjuti surat',
  answersNone: 'Tidak ada',
  answered: (number: string, date: CivilDate): string =>
    number === ''
      ? `Dijawab dengan surat tanggal ${formatDate(date)}, nomornya menyusul.`
      : `Dijawab dengan surat Nomor ${number} tanggal ${formatDate(date)}.`,
  notAnswered: (deadline: CivilDate | null): string =>
    deadline === null ? 'Belum dijawab.' : `Belum dijawab, tenggat ${formatDate(deadline)}.`,
  about: (report: string, answer: string): string => [report, answer].filter(Boolean).join('. '),
  requestDetail: (one: Named): string => `${one.from}, ${formatDate(one.date)}`,
  /** Said where the report is worked on, until it has been sent. */
  deadlineNote: (one: Named, deadline: CivilDate, daysLeft: number): string => {
    const left =
      daysLeft < 0
        ? `lewat ${formatInteger(-daysLeft)} hari`
        : daysLeft === 0
          ? 'hari ini'
          : `${formatInteger(daysLeft)} hari lagi`;
    return `Ditunggu paling lambat ${formatDateWithDay(deadline)} (${left}), menurut ${letter(one)}.`;
  },
} as const;

/** Settings of letters, which the owner fills in. */
export const letterSettingsScreen = {
  title: 'Nomor surat dan tanda terima',
  pattern: 'Pola nomor surat',
  patternHint:
    'Kosongkan bila nomor diketik dari agenda atau SRIKANDI. Isian: {urut} atau {urut:3}, {unit}, {bulan}, {tahun}. Contoh: 000.8.3.4/{urut}/{unit}/{tahun}',
  unit: 'Kode unit',
  last: 'Nomor urut terakhir yang sudah dipakai tahun ini',
  lastHint: 'Nomor berikutnya dimulai setelah angka ini. Kosongkan bila belum ada.',
  receipt: 'Tanda terima pada surat pengantar',
  receiptYes: 'Dicetak di kiri tanda tangan',
  receiptNo: 'Tidak dicetak',
} as const;
