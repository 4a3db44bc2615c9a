import type { FiguresProblem } from '../problem/figuresProblem';

type Sentences = {
  readonly [K in FiguresProblem['kind']]: (problem: Extract<FiguresProblem, { readonly kind: K }>) => string;
};

const sentences: Sentences = {
  calculationDiffers: ({ figure, sheet, expected }) =>
    `Tab Pengolahan Data menunjukkan ${figure} ${sheet === '' ? 'kosong' : sheet}, padahal hasil dari data terkunci ${expected}. Kembalikan sel yang diubah, atau tekan Tulis Ulang Pengolahan Data pada layar Hasil.`,
  dataNotLocked: () => 'Data periode ini belum dikunci. Selesaikan langkah 1 dahulu.',
  filterMatchesNothing: ({ filter }) => `Tidak ada jawaban yang cocok. ${filter}`,
  filterNameMissing: () => 'Beri nama saringan ini.',
  filterOutsidePeriod: () =>
    'Saringan untuk laporan harus berada di dalam periode laporan. Ubah tanggalnya, lalu coba lagi.',
  nothingToCompare: () => 'Isi paling sedikit nilai IKM dari situs web E-SKM.',
  unreadableFigure: ({ text }) => `"${text}" tidak terbaca sebagai angka. Tulis misalnya 3,56.`,
  screenshotNotAllowed: () =>
    'Tangkapan layar harus berupa gambar PNG atau JPG, atau PDF, paling besar 5 MB.',
};

/** What a refusal about figures says to the person: why, and what to do. */
export const figuresProblemSentence = (problem: FiguresProblem): string => {
  // Each sentence takes its own kind; the map is complete, which the compiler has checked above.
  const sentence = sentences[problem.kind] as (problem: FiguresProblem) => string;
  return sentence(problem);
};

export const figuresProblemKinds: ReadonlySet<string> = new Set(Object.keys(sentences));
