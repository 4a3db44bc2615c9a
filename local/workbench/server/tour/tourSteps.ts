import type { TourStep } from '../../contract/tour';

/** What tells that a step of the tour has been done. */
export type TourSign =
  | { readonly kind: 'answered' }
  | { readonly kind: 'semesterOver' }
  /** The period's folder lies where the Camat puts what is approved. */
  | { readonly kind: 'moved' }
  /** An act in the office's record; a return to `step` or before it undoes it. */
  | { readonly kind: 'act'; readonly action: string; readonly step: number };

type Planned = Omit<TourStep, 'done'> & { readonly sign: TourSign };

/** The practice semester from the first answer to the archive, in order. */
export const tourSteps: readonly Planned[] = [
  {
    id: 'jawab',
    title: 'Isi survei sebagai warga',
    how: 'Jawab pertanyaan di ponsel itu, lalu ketuk Kirim. Warga tidak perlu akun. Empat puluh warga sudah mengisi sebelumnya.',
    post: 'Warga',
    persona: null,
    view: 'formulir',
    sign: { kind: 'answered' },
  },
  {
    id: 'akhir-semester',
    title: 'Tunggu semester berakhir',
    how: 'Di kaki jendela pilih Lewatkan waktu, lalu 1 hari kerja. Besok, 1 Juli, Pelaksana mulai bekerja.',
    post: 'Jam kantor',
    persona: null,
    view: null,
    sign: { kind: 'semesterOver' },
  },
  {
    id: 'kunci',
    title: 'Langkah 1: kunci data',
    how: 'Menu E-SKM, Buka E-SKM. Tulis alasan mengapa jawaban kurang dari sasaran, lalu klik Kunci Data. Setelah dikunci, angka tidak berubah diam-diam.',
    post: 'Pelaksana',
    persona: 'pelaksana',
    view: 'buku',
    sign: { kind: 'act', action: 'lockData', step: 1 },
  },
  {
    id: 'draf',
    title: 'Langkah 2: ajukan draf',
    how: 'Draf disusun dengan angka, tabel, dan gambarnya. Kalimatnya boleh diubah di dokumen. Klik Ajukan Draf.',
    post: 'Pelaksana',
    persona: 'pelaksana',
    view: 'buku',
    sign: { kind: 'act', action: 'submitDraft', step: 2 },
  },
  {
    id: 'tetapkan',
    title: 'Langkah 3: tetapkan evaluasi',
    how: 'Buka E-SKM dari menu. Buka drafnya dahulu, tulis hasil evaluasi, lalu program, triwulan, dan penanggung jawab untuk tiap unsur terendah. Klik Tetapkan.',
    post: 'Kasi Yanum',
    persona: 'kasi',
    view: 'buku',
    sign: { kind: 'act', action: 'decideEvaluation', step: 3 },
  },
  {
    id: 'laporan',
    title: 'Langkah 4: susun laporan akhir',
    how: 'Klik Susun Laporan Akhir. Keputusan langkah 3 dimasukkan, kata Draf hilang, dan PDF dibuat satu kali.',
    post: 'Pelaksana',
    persona: 'pelaksana',
    view: 'buku',
    sign: { kind: 'act', action: 'finaliseReport', step: 4 },
  },
  {
    id: 'paraf',
    title: 'Langkah 5: beri paraf di sel',
    how: 'Buka tab Alur SOP dan gulir ke baris 2026-S1 nomor 5. Di kolom Kasi Yanum klik segitiganya, lalu pilih Paraf. Cara ini juga bekerja di ponsel.',
    post: 'Kasi Yanum',
    persona: 'kasi',
    view: 'buku',
    sign: { kind: 'act', action: 'initialReport', step: 5 },
  },
  {
    id: 'verifikasi',
    title: 'Langkah 5: verifikasi laporan',
    how: 'Buka E-SKM dari menu, buka Laporan (PDF), klik Verifikasi, centang daftarnya, lalu Verifikasi sekali lagi. Yang disahkan nanti persis berkas PDF ini.',
    post: 'Sekcam',
    persona: 'sekcam',
    view: 'buku',
    sign: { kind: 'act', action: 'verifyReport', step: 5 },
  },
  {
    id: 'surat',
    title: 'Langkah 6: buat surat pengantar',
    how: 'Isi nomor surat, misalnya 000.8.6/12/2026, klik Buat Surat Pengantar, lalu Letakkan di Meja Camat.',
    post: 'Pelaksana',
    persona: 'pelaksana',
    view: 'buku',
    sign: { kind: 'act', action: 'placeOnDesk', step: 6 },
  },
  {
    id: 'meja',
    title: 'Langkah 7: sahkan dari Drive',
    how: 'Camat cukup memakai ponsel. Buka folder 1 Menunggu Pengesahan. Pada Semester I Tahun 2026 klik titik tiga, Pindahkan ke …, pilih 2 Disahkan, lalu Pindahkan. Isinya dapat dibaca dahulu.',
    post: 'Camat',
    persona: 'camat',
    view: 'drive',
    inside: 'shared',
    sign: { kind: 'moved' },
  },
  {
    id: 'penjaga',
    title: 'Penjaga mencatat pengesahan',
    how: 'Penjaga melihat Meja Camat setiap sepuluh menit. Di kaki jendela pilih Lewatkan waktu, lalu 10 menit.',
    post: 'Jam kantor',
    persona: null,
    view: null,
    sign: { kind: 'act', action: 'approve', step: 7 },
  },
  {
    id: 'kirim',
    title: 'Langkah 8: kirim laporan',
    how: 'Buka E-SKM dari menu, lalu klik Kirim Surel. Kabupaten menerima laporan dan surat pengantarnya.',
    post: 'Pelaksana',
    persona: 'pelaksana',
    view: 'buku',
    sign: { kind: 'act', action: 'recordSending', step: 8 },
  },
  {
    id: 'arsip',
    title: 'Berkas diarsipkan',
    how: 'Penjaga mengarsipkan sendiri. Lewatkan 1 jam, lalu lihat arsipnya di Drive.',
    post: 'Jam kantor',
    persona: null,
    view: null,
    sign: { kind: 'act', action: 'archive', step: 8 },
  },
];
