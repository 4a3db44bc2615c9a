import { eventColumns } from '../../domain/log/eventRow';
import { shortElementName } from '../questionnaire/elementNames';
import { questions } from '../questionnaire/questions';
import { logHeadings } from '../sop/logHeadings';

/** Names of the tabs that setup makes, as people see them. Identity in code is the key. */
export const tabs = {
  home: 'Beranda',
  flow: 'Alur SOP',
  form: 'Respons Formulir',
  import: 'Data dari E-SKM',
  plan: 'Rencana Tindak Lanjut',
  calculation: 'Pengolahan Data',
  paper: 'Formulir Kertas',
  log: 'Riwayat',
  officials: 'Pejabat',
  services: 'Layanan',
  settings: 'Pengaturan',
  holidays: 'Hari Libur',
  files: 'Berkas',
  evaluation: 'Evaluasi',
  mirror: 'Cermin',
  guardian: 'Penjaga',
} as const;

export type TabKey = keyof typeof tabs;

/** Header rows, in the order of the columns. */
export const headers = {
  settings: ['Kunci', 'Nilai', 'Keterangan'],
  officials: ['Jabatan', 'Surel', 'Nama', 'NIP', 'Pangkat', 'Sebagai', 'Mulai', 'Sampai'],
  services: ['Jenis Layanan'],
  holidays: ['Tanggal', 'Keterangan'],
  files: ['Kunci', 'Keadaan', 'Acuan', 'Waktu'],
  import: [
    'Kelompok',
    'Berkas',
    'No',
    'Tanggal Survei',
    'Jenis Kelamin',
    'Usia',
    'Pendidikan',
    'Pekerjaan',
    'Jenis Layanan',
    'Unsur U1',
    'Unsur U2',
    'Unsur U3',
    'Unsur U4',
    'Unsur U5',
    'Unsur U6',
    'Unsur U7',
    'Unsur U8',
    'Unsur U9',
    'Saran',
  ],
  paper: [
    'No Seri',
    'Tanggal Survei',
    'Jenis Kelamin',
    'Usia',
    'Pendidikan',
    'Pekerjaan',
    'Jenis Layanan',
    ...questions.map(({ element }, at) => `Pertanyaan ${at + 1} ${shortElementName(element)}`),
    'Saran',
    'Kelompok',
    'Diketik oleh',
    'Waktu ketik',
    'Isian kedua',
    'Diperiksa oleh',
  ],
  evaluation: ['Periode', 'Bagian', 'Isi'],
  plan: [
    'Periode',
    'Prioritas Unsur',
    'Program/Kegiatan',
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
    'Penanggung Jawab',
    'Status',
    'Tanggal',
    'Keterangan',
    'Bukti',
  ],
  log: [...eventColumns.map((column) => logHeadings[column]), 'Keterangan'],
  mirror: [
    ...eventColumns.map((column) => logHeadings[column]),
    'Dibukukan',
    'Dilihat Sebelumnya',
    'Tanda Terima',
  ],
  guardian: ['Kunci', 'Nilai'],
  flow: [
    'Periode',
    'No',
    'Uraian Prosedur',
    'Pelaksana',
    'Kasi Yanum',
    'Sekcam',
    'Camat',
    'Kelengkapan',
    'Waktu',
    'Output',
    'Keterangan',
    'Status',
    'Batas Waktu',
    'Kode Pelaksana',
    'Kode Kasi Yanum',
    'Kode Sekcam',
    'Kode Camat',
  ],
} as const satisfies Partial<Record<TabKey, readonly string[]>>;

/** Shown when something else is typed into an approval cell. */
export const cellHelp =
  'Pilih dari daftar. Untuk mengembalikan, tulis dulu catatannya di kolom Keterangan, lalu pilih langkah tujuannya.';
