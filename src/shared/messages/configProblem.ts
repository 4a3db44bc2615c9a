import type { ConfigProblem } from '../../domain/workflow/config';
import { roleLabels } from '../office/roleLabels';

type Sentences = {
  readonly [K in ConfigProblem['kind']]: (problem: Extract<ConfigProblem, { readonly kind: K }>) => string;
};

const where = (line: number): string => `Aturan SOP baris ${line}:`;

const sentences: Sentences = {
  unknownStep: ({ line, given }) => `${where(line)} langkah "${given}" tidak ada. Isi angka 1 sampai 8.`,
  stepTwice: ({ line, step }) => `${where(line)} langkah ${step} sudah diatur di baris lain.`,
  unknownPerformer: ({ line, given }) =>
    `${where(line)} pelaksana "${given}" tidak dikenal. Pilih Pelaksana, Kasi Yanum, Sekcam, atau Camat.`,
  performerCount: ({ line, step, needed }) =>
    `${where(line)} langkah ${step} memerlukan ${needed} jabatan, berurutan dan dipisahkan koma.`,
  judgesOwnWork: ({ step, submittedIn, role }) =>
    `${roleLabels[role]} tidak dapat memeriksa langkah ${step} karena juga mengerjakan langkah ${submittedIn}.`,
  returnNotBackwards: ({ line, step, given }) =>
    `${where(line)} langkah ${step} tidak dapat dikembalikan ke "${given}". Pilih langkah sebelumnya.`,
  badWorkingDays: ({ line, given }) =>
    `${where(line)} "${given}" bukan jumlah hari kerja. Isi angka mulai 1.`,
};

/** What is wrong with the office's own rules for the SOP, and what to do. */
export const configProblemSentence = (problem: ConfigProblem): string => {
  const sentence = sentences[problem.kind] as (problem: ConfigProblem) => string;
  return sentence(problem);
};
