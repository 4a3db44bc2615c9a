/** Fixed words of the screen Data that belong to its folded parts. */
export const dataScreen = {
  review: {
    title: 'Periksa jawaban',
    hint: 'Membaca semua jawaban: yang dihitung, yang tidak dan alasannya, yang terlambat, dan yang perlu dilihat.',
    open: 'Periksa Jawaban',
    again: 'Periksa Lagi',
    all: (all: number, elsewhere: number): string =>
      elsewhere === 0
        ? `${all} baris diperiksa.`
        : `${all} baris diperiksa, ${elsewhere} di antaranya milik periode lain.`,
    flags: 'Perlu dilihat',
    noFlags: 'Tidak ada yang janggal.',
    notCounted: 'Tidak dihitung',
    aside: 'Tidak dihitung atas keputusan kantor',
    late: 'Terlambat',
    services: 'Per layanan',
    more: (n: number): string => `dan ${n} baris lain`,
    choose: (where: string): string => `Pilih ${where}`,
    reason: 'Alasan',
    reasonHint: 'Dimuat dalam laporan. Tanpa nama orang.',
    exclude: (n: number): string => `Jangan Hitung (${n})`,
    include: (n: number): string => `Hitung Kembali (${n})`,
    done: (n: number): string => `${n} jawaban tercatat.`,
    locked: 'Data sudah dikunci. Buka kembali langkah 1 untuk mengubah yang dihitung.',
  },
} as const;
