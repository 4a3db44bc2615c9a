/** What to type instead of an option that the command `compute` doesn't know. */
export const computeChoices = {
  order: 'Isi --order dengan element (urutan unsur resmi) atau questionnaire (urutan pertanyaan kuesioner).',
  weight: 'Isi --weight dengan exact, 0.11, atau 0.111.',
  incomplete: 'Isi --incomplete dengan exclude (tidak dihitung) atau perElement (dihitung per unsur).',
} as const;

export const notAPeriod = (text: string): string =>
  `Periode "${text}" tidak dikenal; tulis misalnya 2021-S1 (semester), 2021-T3 (triwulan), 2021-06 (bulan), atau 2021 (tahun).`;

export const notAnElement = (text: string): string =>
  `Unsur "${text}" tidak dikenal; tulis misalnya --elements U1,U2,U3.`;

/** Said by the command when nobody told which order the columns count. */
export const orderHint =
  'Jika kolom dinomori menurut pertanyaan kuesioner, jalankan lagi dengan --order questionnaire.';

/** Above the printed figures; `period`: its label, where one was asked for. */
export const computeTitle = (where: string, period: string | null): string =>
  `Indeks Kepuasan Masyarakat: ${[where, ...(period === null ? [] : [period])].join(', ')}`;
