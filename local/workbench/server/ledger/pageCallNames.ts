/** What the add-on's page asks for, as the button or screen is called there. */
const names: Readonly<Record<string, string>> = {
  'home.load': 'Membuka Tugas Saya',
  'data.lock': 'Kunci Data',
  'draft.make': 'Buat Draf',
  'draft.submit': 'Ajukan Draf',
  'evaluation.load': 'Membuka evaluasi',
  'evaluation.save': 'Menyimpan evaluasi',
  'evaluation.decide': 'Tetapkan',
  'report.pictures': 'Menggambar grafik',
  'report.finalise': 'Susun Laporan Akhir',
  'report.initial': 'Paraf',
  'report.verify': 'Verifikasi',
  'letter.make': 'Buat Surat Pengantar',
  'desk.place': 'Letakkan di Meja Camat',
  'sending.email': 'Kirim Surel',
  'sending.record': 'Catat Pengiriman',
  'step.return': 'Kembalikan untuk Diperbaiki',
};

/** An act's name for people; a call of the page that has none of its own is told by its method. */
export const actName = (what: string): string =>
  names[what] ?? (/^[a-z]+\.[A-Za-z]+$/.test(what) ? `Panel E-SKM: ${what}` : what);
