import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';

const answer = (text: string): string => (text === '-' ? 'kosong' : text);

/** Sentences about paper sheets. */
export const paperWords = {
  differs: (serial: string, questions: readonly number[], first: string, second: string): string =>
    questions.length === 1
      ? `Nomor seri ${serial}: pertanyaan ${questions[0]} diketik ${answer(first)}, lalu ${answer(second)}. Cocokkan dengan kertasnya.`
      : `Nomor seri ${serial}: pertanyaan ${formatList(questions.map(String))} diketik berbeda. Cocokkan dengan kertasnya.`,
  typedAgainst: (usable: number, typed: number): string =>
    typed < usable
      ? `${formatInteger(usable)} lembar kembali dan sah, tetapi baru ${formatInteger(typed)} yang diketik.`
      : `${formatInteger(typed)} lembar diketik, padahal yang kembali dan sah ${formatInteger(usable)}. Periksa jumlahnya.`,
  same: (serial: string): string => `Nomor seri ${serial}: kedua isian sama.`,
} as const;
