import type { GoldenAnswer, GoldenPeriod } from './goldenPeriod';

/** The nine elements as Permen PANRB 14/2017 names them. */
export const names = [
  'Persyaratan',
  'Sistem, Mekanisme, dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana',
  'Perilaku Pelaksana',
  'Penanganan Pengaduan, Saran dan Masukan',
  'Sarana dan Prasarana',
] as const;

export const label = (element: number): string => `${names[element]} (U${element + 1})`;

/** `top / bottom` with so many decimals, half up, worked in whole numbers: no floating point. */
export function printed(top: number, bottom: number, digits: number): string {
  const scaled = BigInt(Math.abs(top)) * 10n ** BigInt(digits);
  const whole = ((2n * scaled + BigInt(bottom)) / (2n * BigInt(bottom))).toString().padStart(digits + 1, '0');
  const text = `${whole.slice(0, -digits)},${whole.slice(-digits)}`;
  return top < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** 1.200 */
export const figure = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

const words = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');
/** Up to ten as a word. */
export const count = (n: number): string => words[n] ?? figure(n);

export const periodText = (id: string): string =>
  `Semester ${id.endsWith('S1') ? 'I' : 'II'} Tahun ${id.slice(0, 4)}`;

export type Figures = {
  readonly id: string;
  readonly n: number;
  /** Sum per element. */
  readonly sums: readonly number[];
  readonly nrr: readonly string[];
  readonly ikm: string;
  readonly index: string;
  readonly grade: string;
};

/** Hundredths of an IKM or of an NRR times 25. */
export const hundredths = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100);

const gradeOf = (ikm: string): string => {
  const value = hundredths(ikm);
  if (value >= 8831) return 'A';
  if (value >= 7661) return 'B';
  return value >= 6500 ? 'C' : 'D';
};

export const gradeName = (grade: string): string =>
  ({ A: 'Sangat Baik', B: 'Baik', C: 'Kurang Baik', D: 'Tidak Baik' })[grade] ?? '';

export const elementGrade = (sum: number, n: number): string => gradeOf(printed(sum * 25, n, 2));

export function figuresOf(id: string, answers: readonly GoldenAnswer[]): Figures {
  const sums = names.map((_, at) => answers.reduce((sum, { points }) => sum + (points[at] ?? 0), 0));
  const total = sums.reduce((sum, one) => sum + one, 0);
  const n = answers.length;
  const ikm = printed(total * 25, 9 * n, 2);
  return {
    id,
    n,
    sums,
    nrr: sums.map((sum) => printed(sum, n, 2)),
    ikm,
    index: printed(total, 9 * n, 4),
    grade: gradeOf(ikm),
  };
}

/** What is true of a golden period, worked out from what was put in and from nothing else. */
export type Truth = {
  readonly golden: GoldenPeriod;
  readonly answers: readonly GoldenAnswer[];
  readonly excluded: number;
  /** Evaluation and plan have been decided; a draft comes before them. */
  readonly decided: boolean;
  readonly now: Figures;
  /** Oldest first. */
  readonly earlier: readonly Figures[];
  /** Elements from 0, lowest first. */
  readonly lowest: readonly number[];
  /** Highest first. */
  readonly highest: readonly number[];
};

export function truthOf(golden: GoldenPeriod): Truth {
  const all = golden.answers[golden.period] ?? [];
  const answers = all.filter(({ points }) => points.every((point) => point !== null));
  const now = figuresOf(golden.period, answers);
  const earlier = Object.keys(golden.answers)
    .filter((id) => id !== golden.period)
    .sort()
    .map((id) => figuresOf(id, golden.answers[id] ?? []));
  return {
    golden,
    answers,
    excluded: all.length - answers.length,
    decided: golden.endsAs === 'report',
    now,
    earlier,
    ...standing(now),
  };
}

/** The three lowest and the three highest, equals together or not at all; C and D are no strengths beside A and B. */
function standing({ sums, n }: Figures): Pick<Truth, 'lowest' | 'highest'> {
  const groups = [...new Set(sums)]
    .sort((a, b) => a - b)
    .map((sum) => sums.flatMap((one, at) => (one === sum ? [at] : [])));
  if (groups.length === 1) return { lowest: [], highest: [] };
  const take = (from: readonly (readonly number[])[]) => {
    const taken: number[] = [];
    for (const group of from) {
      if (taken.length > 0 && taken.length + group.length > 3) break;
      taken.push(...group);
    }
    return taken;
  };
  const lowest = take(groups);
  const highest = take(groups.filter((group) => !lowest.includes(group[0] ?? -1)).reverse());
  const good = highest.filter((at) => 'AB'.includes(elementGrade(sums[at] ?? 0, n)));
  return { lowest, highest: good.length > 0 ? good : highest };
}
