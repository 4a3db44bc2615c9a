import type { ConfidenceInterval } from '../../domain/index/confidenceInterval';
import type { GradeDistance, GradeStep } from '../../domain/index/gradeDistance';
import { alphaThreshold, type Reliability } from '../../domain/index/reliability';
import { formatDecimal, formatInteger, formatPercent } from '../format/formatNumber';
import { capital } from '../report/wording';

const step = ({ grade, points, steps }: GradeStep, direction: string): string =>
  `${direction} mutu ${grade}: ${formatDecimal(points, 2)} poin, setara ${formatInteger(steps)} jawaban yang berubah satu tingkat.`;

/** Sentences for examiners: what was reached, by which method, against which threshold. */
export const examinerWords = {
  sample: (n: number, population: number | null, target: number | null): string =>
    population === null || target === null
      ? `Responden ${formatInteger(n)}; jumlah orang yang dilayani belum diisi, sehingga sasaran sampel tidak dihitung.`
      : `Responden ${formatInteger(n)} dari sasaran ${formatInteger(target)} (tabel Krejcie–Morgan, populasi ${formatInteger(population)}).`,
  margin: (margin: number): string =>
    `Batas kesalahan sampel ${formatPercent(margin * 100)} pada tingkat kepercayaan 95% (rumus Krejcie–Morgan, P = 0,5).`,
  interval: ({ method, low, high, n }: ConfidenceInterval): string =>
    `Selang kepercayaan 95% untuk IKM: ${formatDecimal(low, 2)} sampai ${formatDecimal(high, 2)} (distribusi t, ${formatInteger(n)} responden${method === 'tFinite' ? ', dengan koreksi populasi terbatas' : ''}).`,
  alpha: ({ alpha, reliable }: Reliability): string =>
    alpha === null
      ? 'Cronbach alpha tidak dapat dihitung: jumlah nilai semua responden sama.'
      : `Cronbach alpha ${formatDecimal(alpha, 3)}; ${reliable ? 'reliabel' : 'belum reliabel'} (ambang ${formatDecimal(alphaThreshold, 2)}).`,
  criticalR: ({ criticalR, n }: Reliability): string =>
    `r tabel ${formatDecimal(criticalR, 3)} (5%, dua sisi, derajat bebas ${formatInteger(n - 2)}).`,
  tooFew: 'Validitas dan reliabilitas memerlukan sedikitnya tiga responden.',
  distance: ({ up, down }: GradeDistance): readonly string[] => [
    ...(up === null ? [] : [step(up, 'Jarak naik ke')]),
    ...(down === null ? [] : [step(down, 'Jarak turun ke')]),
  ],
  question: (code: string, question: number, several: boolean): string =>
    several ? `${code} pertanyaan ${question}` : code,
  pictures: {
    elements: 'NRR per unsur',
    distribution: 'Sebaran jawaban',
    trend: 'Tren nilai IKM',
    by: (title: string): string => `IKM menurut ${title.toLowerCase()}`,
  },
  sentence: (words: string): string => `${capital(words)}.`,
  verdict: (valid: boolean | null): string =>
    valid === null ? 'tidak dapat dihitung' : valid ? 'valid' : 'tidak valid',
} as const;
