import type { CivilDate } from '../../domain/calendar/civilDate';
import type { Suspicion } from '../../domain/screening/suspicion';
import type { LeftOutElement } from '../../domain/survey/poolSources';
import { formatDate } from '../format/formatDate';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';
import { sourceTabs } from '../office/sourceWords';
import { elementName } from '../questionnaire/elementNames';

const sentences: {
  readonly [K in Suspicion['kind']]: (one: Extract<Suspicion, { readonly kind: K }>, n: string) => string;
} = {
  burst: ({ from }, n) =>
    `${n} jawaban masuk beruntun dalam beberapa menit sejak ${from.slice(11, 16).replace(':', '.')}, ${formatDate(from.slice(0, 10) as CivilDate)}.`,
  night: ({ night }, n) => `${n} jawaban masuk pada malam ${formatDate(night)} antara pukul 21.00 dan 05.00.`,
  straightLine: (_, n) => `${n} jawaban memberi nilai yang sama untuk semua pertanyaan.`,
  identical: (_, n) => `${n} jawaban sama persis: tanggal, profil, dan semua nilainya.`,
  acrossSources: (_, n) =>
    `${n} jawaban dari sumber yang berbeda tampak berasal dari orang yang sama: jenis kelamin, usia, dan semua nilainya sama, tanggalnya berdekatan.`,
  improbable: (_, n) =>
    `${n} jawaban berprofil janggal: usia tidak wajar, atau tidak cocok dengan pendidikan atau pekerjaannya.`,
};

/** Words of the review of answers. */
export const reviewWords = {
  place: (tab: string, row: number): string => `${tab} baris ${formatInteger(row)}`,
  age: (years: number): string => `${formatInteger(years)} tahun`,
  reason: (text: string): string => (text === '' ? '' : `Alasan: "${text}"`),
  remark: (text: string): string => (text === '' ? '' : `Saran: "${text}"`),
  /** Written for the person who ticks a row; may be changed. */
  doubled: 'Isian ganda',
  answers: (figures: string): string => `Nilai ${figures}`,
  gone: 'Tidak ditemukan lagi',
  noService: 'Layanan tidak diisi',
  /** One sentence for each group of elements that the same sources ask about. */
  leftOut: (elements: readonly LeftOutElement[]): readonly string[] => {
    const groups = new Map<string, string[]>();
    for (const { element, askedIn } of elements) {
      const tabs = formatList(askedIn.map((source) => sourceTabs[source]));
      groups.set(tabs, [...(groups.get(tabs) ?? []), `${element} (${elementName(element)})`]);
    }
    return [...groups].map(
      ([where, named]) =>
        `${formatList(named)} hanya ditanyakan di tab ${where}, sehingga tidak ikut dihitung.`,
    );
  },
  /** Decisions not to count that no longer hold. */
  lapsed: (n: number): string =>
    `${formatInteger(n)} jawaban yang diputuskan tidak dihitung berubah setelah keputusan itu.`,
  lapsedRow: (on: string, reason: string, found: boolean): string =>
    found
      ? `Diubah setelah diputuskan tidak dihitung pada ${on} (alasan: ${reason}). Sekarang dihitung; putuskan lagi.`
      : `Diputuskan tidak dihitung pada ${on} (alasan: ${reason}), lalu diubah respondennya atau dihapus; barisnya tidak ditemukan lagi. Putuskan lagi.`,
  late: 'Terlambat: masuk setelah data dikunci. Untuk menghitungnya, buka kembali langkah 1 dengan alasan.',
  flag: (found: Suspicion): string => {
    const sentence = sentences[found.kind] as (one: Suspicion, n: string) => string;
    return sentence(found, formatInteger(found.ids.length));
  },
} as const;
