import type { IndexProblem } from '../../domain/index/computeIndex';
import { formatDecimal } from '../format/formatNumber';
import { elementName } from '../questionnaire/elementNames';

type Sentences = {
  readonly [K in IndexProblem['kind']]: (problem: Extract<IndexProblem, { readonly kind: K }>) => string;
};

const sentences: Sentences = {
  noCountedResponse: () => 'Tidak ada kuesioner yang dapat dihitung.',
  elementUnanswered: ({ element }) =>
    `Tidak ada kuesioner yang mengisi ${element} (${elementName(element)}), sehingga IKM tidak dapat dihitung.`,
  weightNeedsNine: ({ weight, elements }) =>
    `Bobot ${weight.replace('.', ',')} hanya untuk sembilan unsur; survei ini memakai ${elements} unsur.`,
  ownWeightMissing: ({ element }) => `Bobot untuk ${element} (${elementName(element)}) belum diisi.`,
  ownWeightNotPositive: ({ element }) =>
    `Bobot untuk ${element} (${elementName(element)}) harus lebih dari nol.`,
  ownWeightsSum: ({ sum }) => `Jumlah semua bobot harus 1; sekarang ${formatDecimal(sum, 4)}.`,
};

/** Why no index can be given, as one sentence. */
export const indexProblemSentence = (problem: IndexProblem): string =>
  (sentences[problem.kind] as (problem: IndexProblem) => string)(problem);
