/** Stands on every document of a Latihan, and above every screen. */
export const practiceMark = 'LATIHAN: BUKAN DOKUMEN RESMI';

/** Names of what one Latihan makes. */
export const practiceNames = (stamp: string) => ({
  folder: `Latihan E-SKM ${stamp}`,
  book: `LATIHAN E-SKM ${stamp}`,
  form: `LATIHAN: Survei Kepuasan Masyarakat ${stamp}`,
});

/** The practice office, as documents name it. */
export const practiceOffice = {
  kecamatan: 'Latihan',
  regency: 'Kabupaten Contoh',
  province: 'Provinsi Contoh',
  address: 'Jalan Contoh Nomor 1',
  place: 'Contoh',
  addressee: 'Bupati Contoh',
  addresseePlace: 'Contoh',
  sendTo: 'organisasi@latihan.invalid',
} as const;

export const practiceAnswersFile = 'Jawaban latihan';

/** What is being made, in order. */
export const practicePieces = [
  'Membuat folder dan buku kerja latihan…',
  'Menyusun tab…',
  'Mengisi kantor latihan dan foldernya…',
  'Membuat formulir latihan…',
  'Membuat templat…',
  'Menyiapkan Alur SOP dan Penjaga…',
  'Memasukkan jawaban latihan…',
] as const;

/** What each step is about: read by somebody who does it for the first time. */
export const practiceLessons = {
  1: 'Pelaksana mengumpulkan jawaban, lalu menguncinya. Jawaban contoh sudah ada. Coba tambahkan jawaban Anda sendiri lewat formulir latihan atau Formulir Kertas di layar Data. Setelah dikunci, angka tidak berubah diam-diam.',
  2: 'Pelaksana menyusun draf laporan. Angka, tabel, dan gambar diisi sendiri; kalimatnya boleh Anda ubah di dokumen. Lalu draf diajukan ke Kasi Yanum.',
  3: 'Kasi Yanum membuka draf, menulis evaluasi, dan mengisi rencana tindak lanjut untuk unsur terendah. Coba juga Kembalikan: draf kembali ke Pelaksana dengan catatan.',
  4: 'Pelaksana menyusun laporan akhir. Keputusan langkah 3 dimasukkan, kata Draf hilang, dan PDF dibuat satu kali.',
  5: 'Kasi Yanum memberi paraf, lalu Sekcam memeriksa daftar dan memverifikasi. Yang disahkan nanti persis berkas PDF ini.',
  6: 'Pelaksana membuat surat pengantar dengan nomornya, lalu menaruh semuanya di Meja Camat.',
  7: 'Camat mengesahkan. Di kantor ia cukup memindahkan folder periodenya di Drive dari ponsel, atau memilih di sel. Di sini bisa dari layar ini, atau pindahkan folder periodenya di folder latihan, lalu klik Penjaga Melihat.',
  8: 'Pelaksana mengirim laporan dan mencatat buktinya. Dalam latihan surel tidak dikirim; isinya disimpan di folder latihan.',
  sent: 'Laporan sudah terkirim. Penjaga mengarsipkannya sendiri; di sini klik Penjaga Melihat. Buka folder latihan, lalu lihat Arsip dan berkas-pemeriksaan.',
  archived: 'Selesai: dari jawaban pertama sampai arsip. Ulangi kapan saja, atau hapus latihan ini.',
} as const;

/** A mail that isn't sent, as a file in the practice folder. */
export const unsentMailName = (subject: string): string => `Surel tidak dikirim: ${subject}.txt`;

export const unsentMailText = (mail: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}): string =>
  [
    'LATIHAN. Surel ini tidak dikirim kepada siapa pun.',
    '',
    `Kepada: ${mail.to}`,
    `Perihal: ${mail.subject}`,
    ...(mail.attachments.length === 0 ? [] : [`Lampiran: ${mail.attachments.join(', ')}`]),
    '',
    mail.text,
  ].join('\n');

/** Words of the screens. */
export const practiceScreen = {
  title: 'Latihan',
  intro:
    'Berlatih satu semester dari jawaban pertama sampai laporan terkirim, sekitar 15 menit. Anda memainkan keempat jabatan. Semuanya tersimpan di Drive Anda sendiri, terpisah dari kantor; tidak ada surel yang dikirim.',
  begin: 'Mulai Latihan',
  resume: 'Lanjutkan Latihan',
  restart: 'Selesaikan Penyiapan Latihan',
  remove: 'Hapus Latihan',
  removeAsk:
    'Semua berkas latihan dipindahkan ke Sampah Drive Anda. Data kantor tidak tersentuh karena latihan tidak pernah menyentuhnya.',
  removeYes: 'Ya, Hapus',
  removed: 'Latihan sudah dihapus.',
  cancel: 'Batal',
  mark: 'LATIHAN',
  markText: 'Bukan data kantor, tidak ada yang dikirim.',
  as: 'sebagai',
  lesson: 'Petunjuk latihan',
  today: (day: string): string => `Hari latihan: ${day}`,
  goOn: (role: string): string => `Lanjut sebagai ${role}`,
  guardian: 'Penjaga Melihat',
  guardianDoing: 'Penjaga membukukan dan melihat Meja Camat…',
  guardianDone: 'Penjaga sudah melihat.',
  book: 'Buku kerja latihan',
  folder: 'Folder latihan',
  leave: 'Kembali ke Kantor',
  notSent: 'Latihan: surel tidak dikirim. Isinya disimpan di folder latihan.',
} as const;
