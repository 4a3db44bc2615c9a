/** Words of the tab `Pengolahan Data`, as Permen PANRB 14/2017 heads its table. Rows are found by them again. */
export const calculationWords = {
  /** What the tab says until then. */
  notYet: 'Tabel pengolahan ditulis di sini setelah data dikunci (langkah 1, tombol Kunci Data).',
  title: 'Pengolahan Data Survei Kepuasan Masyarakat per Responden dan per Unsur Pelayanan',
  number: 'No.',
  answers: (codes: readonly string[]): string => `Jawaban ${codes.join(' ')}`,
  frequency: (answer: number): string => `Banyaknya jawaban ${answer}`,
  count: 'Jumlah kuesioner terisi',
  sum: 'Σ nilai per unsur',
  nrr: 'NRR per unsur = Σ nilai per unsur : jumlah kuesioner terisi',
  weighted: (weight: string): string => `NRR tertimbang per unsur = NRR per unsur × ${weight}`,
  index: '*) Jumlah NRR tertimbang',
  ikm: '**) IKM unit pelayanan = jumlah NRR tertimbang × 25',
  grade: 'Mutu pelayanan',
  code: 'Kode data',
  codeText: (period: string, data: string): string => `Periode ${period}, kode ${data.slice(0, 12)}`,
  note: (filter: string): string =>
    `Semua angka di bawah dihitung oleh rumus. IKM dibulatkan satu kali, dua angka di belakang koma. ${filter}`,
} as const;
