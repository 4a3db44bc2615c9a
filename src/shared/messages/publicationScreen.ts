/** Words of the part Publikasi on the screen Lainnya. */
export const publicationScreen = {
  title: 'Publikasi',
  hint: 'Setelah laporan disahkan: poster A4, gambar media sosial, keterangan gambar, tabel untuk situs web, dan halaman untuk warga. Kelompok yang terlalu kecil tidak ditampilkan.',
  make: 'Buat bahan publikasi',
  folder: 'Buka folder Publikasi',
  caption: 'Keterangan gambar, siap disalin',
  channels: 'Lihat catatan publikasi',
  published: (count: number): string =>
    count === 0 ? 'Belum ada media publikasi yang dicatat.' : `${count} media publikasi tercatat.`,
  notPublished: 'belum dicatat',
  channel: 'Media',
  date: 'Tanggal publikasi',
  proof: 'Bukti (alamat halaman atau tempat dipasang)',
  record: 'Catat publikasi',
} as const;
