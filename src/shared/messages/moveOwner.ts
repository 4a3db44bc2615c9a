/** Guided move of everything to another owner: each step, and what to click. */
export const moveWords = {
  editor: {
    title: (to: string): string => `${to} dapat menyunting buku kerja`,
    how: 'Pemilik lama: klik Bagikan, tambahkan akun itu sebagai Editor.',
  },
  owned: {
    title: (name: string): string => `Kepemilikan ${name}`,
    how: (to: string): string =>
      `Pemilik lama: klik kanan, Bagikan, tambahkan ${to} sebagai Editor, lalu di sebelah namanya pilih Transfer kepemilikan. Pemilik baru: klik Terima pada surel dari Google.`,
  },
  inside: {
    title: (n: number): string =>
      n === 0 ? 'Kepemilikan templat dan arsip' : `Kepemilikan templat dan arsip (${n} berkas lagi)`,
    how: 'Pemilik lama: buka foldernya, pilih semua berkas (Ctrl+A), Bagikan, lalu Transfer kepemilikan.',
  },
  access: {
    title: 'Hak akses dan pelindung kolom',
    how: 'Pemilik baru: jalankan Pemeriksaan di sini, lalu klik Perbaiki pada Pelindung kolom dan Hak akses folder.',
  },
  guardian: {
    title: 'Penjaga milik pemilik baru',
    how: 'Pemilik baru: buat buku kerja Penjaga yang baru dan hubungkan dengan buku kerja ini. Pemilik lama: hapus kedua pemicu pada Penjaga yang lama (Ekstensi > Apps Script > Pemicu).',
  },
  workbook: 'buku kerja kantor',
  form: 'formulir survei',
} as const;

export const moveScreen = {
  title: 'Pindahkan ke akun pemilik lain',
  intro:
    'Langkah pindah pemilik, diperiksa satu per satu. Kerjakan dari atas; pemilik lama dan pemilik baru sama-sama dapat memeriksanya di sini.',
  to: 'Surel pemilik baru',
  look: 'Periksa Langkah Pindah',
  states: { done: 'Selesai', open: 'Belum', unknown: 'Belum dapat diperiksa dari akun ini' },
  open: 'Buka',
  all: 'Semua langkah selesai.',
} as const;
