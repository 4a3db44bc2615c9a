import type { CheckId, HealthState } from '../contract/healthCalls';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';

/** Pemeriksaan: what is looked at. */
export const checkTitles: Readonly<Record<CheckId, string>> = {
  account: 'Akun yang dipakai',
  copied: 'Buku kerja asli',
  owner: 'Pemilik folder dan formulir',
  scopes: 'Izin untuk E-SKM',
  posts: 'Pejabat',
  zone: 'Zona waktu dan bahasa',
  tabs: 'Tab',
  rows: 'Baris Alur SOP',
  protections: 'Pelindung kolom',
  editors: 'Akun yang dapat menyunting',
  folders: 'Folder',
  permissions: 'Hak akses folder',
  form: 'Formulir survei',
  templates: 'Templat',
  guardian: 'Penjaga',
  triggers: 'Pemicu Penjaga',
  log: 'Rantai Riwayat',
  quota: 'Jatah kirim surel hari ini',
};

export const healthStates: Readonly<Record<HealthState, string>> = {
  good: 'Baik',
  attention: 'Perlu dilihat',
  broken: 'Perlu diperbaiki',
  unknown: 'Belum diketahui',
};

/** What each look says: the state and what it means. */
export const healthWords = {
  repair: 'Perbaiki',
  ownerLooks: (owner: string): string =>
    `Hanya pemilik buku kerja${owner === '' ? '' : ` (${owner})`} yang dapat memeriksanya.`,
  lookFailed: (id: string): string =>
    `Pemeriksaan ini gagal. Coba lagi; bila berulang, beri tahu pemilik dengan kode ${id}.`,
  account: {
    good: (email: string): string => `Anda masuk sebagai ${email}.`,
    blank: 'Google tidak memberitahukan akun Anda, sehingga tugas Anda tidak dapat ditampilkan.',
    mixed: (shown: string, used: string): string =>
      `Peramban memakai ${shown}, tetapi perintah berjalan sebagai ${used}. Persetujuan dapat tercatat atas nama akun lain.`,
    steps: [
      'Klik foto profil di kanan atas, lalu pilih Keluar dari semua akun.',
      'Masuk lagi hanya dengan akun kantor Anda.',
      'Buka buku kerja ini lagi, lalu menu E-SKM.',
    ],
  },
  copied: {
    good: 'Buku kerja ini yang asli.',
    bad: 'Ini salinan. Formulir, folder, dan Penjaga terhubung ke buku kerja asli; apa pun yang dikerjakan di sini tidak sampai ke sana.',
    steps: (url: string): readonly string[] => [
      `Buka buku kerja asli: ${url}`,
      'Bila yang asli terhapus, buka Drive > Sampah, klik kanan berkasnya, lalu pilih Pulihkan.',
      'Hapus salinan ini agar tidak tertukar.',
    ],
  },
  owner: {
    good: 'Folder dan formulir dimiliki akun yang sama dengan buku kerja ini.',
    bad: (names: readonly string[], owner: string): string =>
      `${formatList(names)} tidak dimiliki ${owner}. Hak aksesnya tidak dapat dijaga dari sini, dan arsip dapat diubah akun lain.`,
    steps: (owner: string): readonly string[] => [
      'Masuk ke Drive dengan akun pemilik yang lama.',
      'Klik kanan tiap folder dan formulir itu, pilih Bagikan.',
      `Di sebelah ${owner}, buka daftar pilihan, lalu pilih Transfer kepemilikan.`,
      `Masuk sebagai ${owner}, buka surel dari Google, lalu klik Terima.`,
      'Jalankan Pemeriksaan lagi. Pemicu dan buku kerja Penjaga dibuat lagi oleh pemilik yang baru.',
    ],
  },
  scopes: {
    good: 'Semua izin sudah diberikan.',
    bad: 'Sebagian izin belum diberikan. Pekerjaan yang memerlukannya akan berhenti di tengah.',
    steps: (url: string): readonly string[] => [
      ...(url === '' ? [] : [`Buka ${url}`]),
      'Pilih akun Anda, lalu centang semua izin dan klik Lanjutkan.',
      'Buka lagi menu E-SKM.',
    ],
  },
  posts: {
    good: 'Setiap jabatan ada pejabatnya.',
    bad: (roles: readonly string[]): string =>
      `Belum ada surel untuk ${formatList(roles)}. Langkahnya tidak dapat dikerjakan siapa pun.`,
    steps: ['Buka Lainnya > Buka pengaturan kantor > Data pejabat.', 'Isi surelnya, lalu klik Simpan.'],
  },
  zone: {
    good: (zone: string): string => `Buku kerja memakai bahasa Indonesia dan ${zone}.`,
    bad: 'Zona waktu atau bahasa buku kerja tidak sesuai dengan kantor. Tanggal dan angka desimal dapat salah terbaca.',
  },
  tabs: {
    good: 'Semua tab ada.',
    bad: (names: readonly string[]): string =>
      `Tab ${formatList(names)} tidak ada atau berganti nama. Bila hanya berganti nama, kembalikan namanya; bila terhapus, klik Perbaiki.`,
  },
  rows: {
    good: 'Baris periode ini dan periode berikutnya sudah ada.',
    bad: (n: number): string =>
      `${formatInteger(n)} baris Alur SOP belum ada. Periode yang bersangkutan tidak dapat dimulai.`,
  },
  protections: {
    good: 'Setiap kolom persetujuan hanya dapat diisi pejabatnya.',
    bad: (names: readonly string[]): string =>
      `Pelindung berikut hilang atau terbuka: ${formatList(names)}. Orang lain dapat mengisi kolom itu.`,
  },
  editors: {
    good: 'Semua pejabat dapat menyunting buku kerja, dan tidak ada akun lain.',
    missing: (emails: readonly string[]): string =>
      `${formatList(emails)} belum dapat menyunting buku kerja ini.`,
    others: (emails: readonly string[]): string =>
      `${formatList(emails)} dapat menyunting buku kerja ini, padahal bukan pejabat. Siapa pun yang dapat menyunting dapat mengubah skripnya.`,
    open: 'siapa pun yang memiliki tautan',
    steps: [
      'Klik Bagikan di kanan atas buku kerja.',
      'Di sebelah akun itu pilih Hapus akses; pada Akses umum pilih Dibatasi.',
      'Klik Simpan.',
    ],
  },
  folders: {
    good: 'Semua folder ada di tempatnya.',
    bad: (names: readonly string[]): string =>
      `Folder ${formatList(names)} terhapus atau berpindah. Berkas baru tidak tahu harus disimpan di mana.`,
  },
  permissions: {
    good: 'Hak akses setiap folder tepat.',
    bad: (names: readonly string[]): string =>
      `Hak akses ${formatList(names)} tidak tepat. Bila orang lain dapat mengisi folder Meja Camat, isinya tidak dianggap keputusan Camat.`,
  },
  form: {
    good: 'Formulir terbuka, terhubung, dan pertanyaannya lengkap.',
    missing: 'Formulir survei tidak ditemukan. Warga tidak dapat mengisi.',
    closed: 'Formulir tidak menerima jawaban.',
    unlinked: 'Jawaban formulir tidak masuk ke buku kerja ini.',
    questions: (titles: readonly string[]): string => `Pertanyaan berikut hilang: ${formatList(titles)}.`,
    services: (names: readonly string[]): string =>
      `Layanan berikut ada di tab Layanan, tetapi belum dapat dipilih pada formulir: ${formatList(names)}.`,
  },
  templates: {
    good: 'Semua templat ada dan penandanya lengkap.',
    missing: (names: readonly string[]): string => `${formatList(names)} tidak ditemukan.`,
    broken: (names: readonly string[]): string =>
      `Penanda pada ${formatList(names)} rusak. Perbaiki sendiri di dokumennya, atau klik Perbaiki: templat lama disimpan dengan nama "(lama)" dan yang baru dibuat.`,
  },
  guardian: {
    good: (at: string): string => `Penjaga terakhir aktif ${at}.`,
    never: 'Penjaga belum dipasang. Pilihan Camat di sel dan di Drive belum dibaca.',
    silent: (at: string): string =>
      `Penjaga tidak aktif sejak ${at}. Pilihan Camat di sel dan di Drive tidak dibaca.`,
    foreign: (account: string, owner: string): string =>
      `Penjaga masih milik ${account}, sedangkan pemilik buku kerja sekarang ${owner}.`,
    foreignSteps: [
      'Masuk sebagai pemilik yang sekarang, buat buku kerja Penjaga yang baru menurut docs/pasang.md.',
      'Di sana pilih menu E-SKM > Buka E-SKM, tempelkan tautan buku kerja kantor pada Jadikan buku kerja ini Penjaga, lalu klik Jadikan Penjaga.',
      'Pada Penjaga yang lama, pemilik lama membuka Ekstensi > Apps Script > Pemicu dan menghapus kedua pemicunya.',
    ],
    neverSteps: (officeUrl: string): readonly string[] => [
      'Buka buku kerja kedua yang disiapkan untuk Penjaga (milik pemilik, tidak dibagikan). Bila belum ada, buat menurut docs/pasang.md.',
      'Pilih menu E-SKM > Buka E-SKM, lalu buka Jadikan buku kerja ini Penjaga.',
      `Tempelkan tautan buku kerja kantor: ${officeUrl}, lalu klik Jadikan Penjaga.`,
    ],
    steps: [
      'Buka buku kerja Penjaga (milik pemilik, tidak dibagikan). Bila belum ada, buat menurut docs/pasang.md.',
      'Pilih menu E-SKM > Buka E-SKM, lalu Lainnya > Pemeriksaan.',
      'Klik Perbaiki pada Pemicu Penjaga dan pada Penjaga.',
    ],
  },
  triggers: {
    good: 'Pemicu ubahan sel dan pemicu waktu terpasang.',
    bad: (n: number): string => `${formatInteger(n)} pemicu tidak terpasang. Penjaga tidak berjalan sendiri.`,
    elsewhere: 'Diperiksa dari buku kerja Penjaga.',
  },
  log: {
    good: (n: number): string => `${formatInteger(n)} catatan, rantainya utuh.`,
    steps: [
      'Buka buku kerja Penjaga, pilih Lainnya > Pemeriksaan.',
      'Klik Perbaiki: catatan yang sudah dibukukan dipulihkan dari Cermin.',
    ],
  },
  quota: {
    good: (left: number): string => `Masih ${formatInteger(left)} penerima.`,
    bad: (left: number): string =>
      `Tinggal ${formatInteger(left)} penerima. Surel laporan mungkin tidak terkirim hari ini; jatah pulih sendiri dalam 24 jam.`,
  },
} as const;

/** The part Pemeriksaan of the screen Lainnya. */
export const healthScreen = {
  title: 'Pemeriksaan',
  look: 'Jalankan Pemeriksaan',
  again: 'Periksa Lagi',
  summary: (open: number, well: number): string =>
    open === 0
      ? `Semua baik (${formatInteger(well)} bagian).`
      : `${formatInteger(open)} bagian perlu dilihat, ${formatInteger(well)} baik.`,
  well: (n: number): string => `Yang baik (${formatInteger(n)})`,
} as const;
