import type { ColumnProblem } from '../../domain/official/columnHolder';
import type { OfficialProblem } from '../../domain/official/parseOfficials';
import type { Role } from '../../domain/workflow/role';
import { roleLabels } from '../office/roleLabels';

type Sentences<P extends { readonly kind: string }> = {
  readonly [K in P['kind']]: (problem: Extract<P, { readonly kind: K }>) => string;
};

/** A line that is only being typed has no number yet. */
const inLine = (line: number): string => (line === 0 ? '' : ` di baris ${line}`);

const officialSentences: Sentences<OfficialProblem> = {
  unknownPost: ({ given }) =>
    `jabatan "${given}" tidak dikenal. Pilih Pelaksana, Kasi Yanum, Sekcam, atau Camat.`,
  unknownDeputy: ({ given }) => `"${given}" bukan Plt., Plh., atau a.n. Kosongkan bila pejabat tetap.`,
  nameMissing: () => 'nama belum diisi.',
  emailMissing: () => 'surel belum diisi. Surel dipakai untuk mengenali pejabat.',
  badEmail: ({ given }) => `"${given}" bukan alamat surel.`,
  badNip: ({ given }) => `NIP "${given}" tidak terdiri dari 18 angka.`,
  badDate: ({ given }) => `"${given}" bukan tanggal. Tulis misalnya 01/07/2026.`,
  endsBeforeStart: () => 'tanggal selesai lebih awal daripada tanggal mulai.',
  deputyWithoutDates: () => 'isi tanggal mulai dan selesai. Untuk Plt., tanggal selesai boleh kosong.',
  emailOfTwoPeople: ({ other, email }) =>
    `surel ${email} sudah dipakai orang lain${inLine(other)}. Setiap orang perlu surel sendiri agar jelas siapa yang menyetujui.`,
  twoHolders: ({ other, role }) =>
    `${roleLabels[role]} sudah dijabat orang lain${inLine(other)} pada tanggal yang sama. Isi tanggal mulai dan selesainya.`,
};

/**
 * What is wrong with a line of the tab `Pejabat`, and what to do; `post` = of whom, when it was typed in the sidebar
 * and stands in no line.
 */
export const officialProblemSentence = (problem: OfficialProblem, post?: Role): string => {
  const sentence = officialSentences[problem.kind] as (problem: OfficialProblem) => string;
  const says = sentence(problem);
  if (problem.line > 0) return `Tab Pejabat baris ${problem.line}: ${says}`;
  return post === undefined
    ? `${says.charAt(0).toUpperCase()}${says.slice(1)}`
    : `${roleLabels[post]}: ${says}`;
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
