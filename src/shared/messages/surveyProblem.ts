import type { ElementCode } from '../../domain/survey/element';
import type { ExclusionReason } from '../../domain/survey/exclusion';
import type { AnswerFault } from '../../domain/survey/readAnswer';
import type { CellPlace, RowProblem, SurveyProblem } from '../../domain/survey/surveyProblem';
import { columnLetters } from '../../domain/survey/tableRow';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import { elementName } from '../questionnaire/elementNames';

type Sentence<P> = (problem: P) => string;
type ByKind<P extends { readonly kind: string }> = {
  readonly [K in P['kind']]: Sentence<Extract<P, { readonly kind: K }>>;
};

/** 'kolom K ("u3")'. */
const columnNamed = ({ column, title }: CellPlace): string => {
  const letters = `kolom ${columnLetters(column)}`;
  return title === '' ? letters : `${letters} ("${title}")`;
};

const at = (place: CellPlace): string => `baris ${place.row}, ${columnNamed(place)}: `;
const named = (code: ElementCode): string => `${code} (${elementName(code)})`;
const computedHint = (titles: readonly string[]): string =>
  titles.length === 0
    ? ''
    : `; kolom "${titles.slice(0, 3).join('", "')}" berisi hasil hitungan, bukan jawaban`;

const answerFaults: Readonly<Record<AnswerFault, (given: string, element: ElementCode) => string>> = {
  outOfRange: (given) => `jawaban ${given} di luar pilihan 1 sampai 4`,
  notWhole: (given) => `jawaban ${given} bukan bilangan bulat 1 sampai 4`,
  unknownText: (given, element) =>
    `jawaban "${given}" tidak dikenal untuk ${named(element)}; tulis angka 1 sampai 4 atau teks pilihan pada kuesioner`,
  contradiction: (given) => `teks dan angka pada jawaban "${given}" tidak cocok`,
};

const sentences: ByKind<SurveyProblem> = {
  emptyTable: () => 'tidak ada isinya',
  noHeader: ({ computedTitles }) =>
    `tidak ada baris judul yang memuat kolom jawaban (U1 sampai U9)${computedHint(computedTitles)}`,
  missingElements: ({ row, elements, computedTitles }) =>
    `baris ${row}: tidak ada kolom jawaban untuk ${formatList(elements.map(named))}${computedHint(computedTitles)}`,
  duplicateElement: ({ element, first, second }) =>
    `baris ${first.row}: ada dua kolom untuk ${named(element)}, yaitu ${columnNamed(first)} dan ${columnNamed(second)}; sisakan satu`,
  duplicateDate: ({ first, second }) =>
    `baris ${first.row}: ada dua kolom tanggal survei, yaitu ${columnNamed(first)} dan ${columnNamed(second)}; sisakan satu`,
  noDateColumn: ({ row, period }) =>
    `baris ${row}: tidak ada kolom tanggal survei, sehingga jawaban ${periodLabel(period)} tidak dapat dipilih`,
  badAnswer: ({ place, given, fault, element }) => at(place) + answerFaults[fault](given, element),
  impossibleDate: ({ place, given }) =>
    `${at(place)}tanggal ${given} tidak ada dalam kalender (urutan yang dibaca: hari, bulan, tahun)`,
  unreadableDate: ({ place, given }) =>
    `${at(place)}"${given}" tidak terbaca sebagai tanggal; tulis misalnya 13/06/2021`,
  extraCell: ({ place, given }) =>
    `${at(place)}isian "${given}" berada di luar kolom berjudul; periksa pemisah kolom di dalam isian baris ini`,
  noValidRow: ({ excluded }) =>
    excluded === 0
      ? 'tidak ada kuesioner yang terisi'
      : `tidak ada kuesioner yang dapat dihitung; ${formatInteger(excluded)} kuesioner tidak lengkap atau tidak bertanggal`,
  noRowInPeriod: ({ period, outside }) =>
    `tidak ada kuesioner dengan tanggal survei pada ${periodLabel(period)}; ${formatInteger(outside)} kuesioner bertanggal di luar periode itu`,
};

/**
 * The sentence for a refused table: 'Berkas data.csv, baris 12, kolom K ("u3"): jawaban 5 di luar pilihan 1 sampai 4.'
 * `where` names the table as the reader knows it: 'Berkas data.csv', 'Lembar Formulir Kertas'.
 */
export const surveyProblemSentence = (problem: SurveyProblem, where: string): string => {
  const sentence = (sentences[problem.kind] as Sentence<SurveyProblem>)(problem);
  const joint = sentence.startsWith('baris') ? ',' : ':';
  return `${where}${joint} ${sentence}.`;
};

const exclusionReasons: ByKind<ExclusionReason> = {
  incomplete: ({ missing }) => `${formatList(missing)} tidak diisi`,
  unanswered: () => 'tidak ada jawaban',
  undated: () => 'tanggal survei tidak diisi',
};

/** Why a questionnaire is "Tidak dihitung (alasan: …)", as a phrase: "U3 dan U9 tidak diisi". */
export const exclusionPhrase = (reason: ExclusionReason): string =>
  (exclusionReasons[reason.kind] as Sentence<ExclusionReason>)(reason);

/** What is wrong with one cell, as a phrase: 'kolom K ("u3"): jawaban 5 di luar pilihan 1 sampai 4'. */
export const rowProblemPhrase = (problem: RowProblem): string =>
  (sentences[problem.kind] as Sentence<SurveyProblem>)(problem).replace(/^baris \d+, /, '');

/** The same without its place: 'jawaban 5 di luar pilihan 1 sampai 4'. */
export const rowProblemReason = (problem: RowProblem): string =>
  (sentences[problem.kind] as Sentence<SurveyProblem>)(problem).slice(at(problem.place).length);
