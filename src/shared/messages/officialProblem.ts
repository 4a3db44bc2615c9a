import type { ColumnProblem } from '../../domain/official/columnHolder';
import type { OfficialProblem } from '../../domain/official/parseOfficials';
import { roleLabels } from '../office/roleLabels';

type Sentences<P extends { readonly kind: string }> = {
  readonly [K in P['kind']]: (problem: Extract<P, { readonly kind: K }>) => string;
};

const where = (line: number): string => `Tab Pejabat baris ${line}:`;

const officialSentences: Sentences<OfficialProblem> = {
  unknownPost: ({ line, given }) =>
    `${where(line)} jabatan "${given}" tidak dikenal. Pilih Pelaksana, Kasi Yanum, Sekcam, atau Camat.`,
  unknownDeputy: ({ line, given }) =>
    `${where(line)} "${given}" bukan Plt., Plh., atau a.n. Kosongkan bila pejabat tetap.`,
  nameMissing: ({ line }) => `${where(line)} nama belum diisi.`,
  emailMissing: ({ line }) => `${where(line)} surel belum diisi. Surel dipakai untuk mengenali pejabat.`,
  badEmail: ({ line, given }) => `${where(line)} "${given}" bukan alamat surel.`,
  badNip: ({ line, given }) => `${where(line)} NIP "${given}" tidak terdiri dari 18 angka.`,
  badDate: ({ line, given }) => `${where(line)} "${given}" bukan tanggal. Tulis misalnya 01/07/2026.`,
  endsBeforeStart: ({ line }) => `${where(line)} tanggal selesai lebih awal daripada tanggal mulai.`,
  deputyWithoutDates: ({ line }) =>
    `${where(line)} isi tanggal mulai dan selesai. Untuk Plt., tanggal selesai boleh kosong.`,
  emailOfTwoPeople: ({ line, other, email }) =>
    `${where(line)} surel ${email} sudah dipakai orang lain di baris ${other}. Setiap orang perlu surel sendiri agar jelas siapa yang menyetujui.`,
  twoHolders: ({ line, other, role }) =>
    `${where(line)} ${roleLabels[role]} sudah dijabat orang lain di baris ${other} pada tanggal yang sama. Isi tanggal mulai dan selesainya.`,
};

/** What is wrong with a line of the tab `Pejabat`, and what to do. */
export const officialProblemSentence = (problem: OfficialProblem): string => {
  const sentence = officialSentences[problem.kind] as (problem: OfficialProblem) => string;
  return sentence(problem);
};

const columnSentences: Sentences<ColumnProblem> = {
  editorNotInPost: ({ email, role }) =>
    `Pilihan di kolom ${roleLabels[role]} diisi oleh ${email}, yang tidak menjabat ${roleLabels[role]}. Pilihan itu tidak dihitung.`,
  editorUnclear: ({ role }) =>
    `Ada lebih dari satu ${roleLabels[role]} hari ini dan Google tidak memberi tahu siapa yang mengisi. Pakai panel E-SKM untuk menyetujui.`,
  postVacant: ({ role }) => `Hari ini tidak ada yang menjabat ${roleLabels[role]}. Lengkapi tab Pejabat.`,
};

/** Why a choice in an approval cell could not be taken as somebody's. */
export const columnProblemSentence = (problem: ColumnProblem): string => {
  const sentence = columnSentences[problem.kind] as (problem: ColumnProblem) => string;
  return sentence(problem);
};
