import type { ExcludedGroup, SampleTarget } from '../../domain/report/reportFacts';
import { formatDecimal, formatInteger, formatPercent } from '../format/formatNumber';
import { answersOf } from './distribution';
import type { ReportContext, ReportPart } from './reportContext';
import {
  capital,
  clauseOf,
  countWord,
  joinList,
  oneLine,
  phrase,
  respondentCount,
  sentence,
} from './wording';

/** With this many respondents or fewer a report says what one answer weighs. */
const fewRespondents = 30;

/** 2.5: the sample aimed at, what came in, what wasn't counted and why. */
export function sampleTexts(context: ReportContext): ReportPart {
  const { collection, result } = context.facts;
  const counted = result.overall.counted;
  return {
    paragraphs: {
      sampel: [
        targetText(context),
        [receivedSentence(collection.excluded, counted), ...reachedSentences(context)].join(' '),
        ...weightOfOne(context),
      ],
    },
  };
}

const methods: Readonly<Record<SampleTarget['method'], string>> = {
  table: 'tabel sampel Krejcie dan Morgan',
  formula: 'rumus sampel Krejcie dan Morgan (tingkat kepercayaan 95%, galat 5%)',
};

function targetText({ facts }: ReportContext): string {
  const { population, target } = facts.collection;
  if (population === null || target === null) {
    return 'Jumlah pengguna layanan pada periode ini tidak tercatat sehingga sampel minimum tidak dihitung dan semua kuesioner yang memenuhi syarat dipakai.';
  }
  return `Jumlah pengguna layanan pada periode ini tercatat ${formatInteger(population)} orang. Menurut ${methods[target.method]}, sampel minimumnya adalah ${formatInteger(target.size)} responden. Sampel minimum merupakan sasaran pengumpulan, bukan alasan untuk mengurangi jawaban yang masuk.`;
}

function receivedSentence(excluded: readonly ExcludedGroup[], counted: number): string {
  const left = excluded.reduce((sum, { n }) => sum + n, 0);
  if (left === 0) {
    return counted === 1
      ? 'Kuesioner yang masuk hanya satu dan dihitung.'
      : `Kuesioner yang masuk berjumlah ${countWord(counted)} dan seluruhnya dihitung.`;
  }
  const reasons = excluded.map((group) =>
    excluded.length === 1 ? reasonOf(group) : `${formatInteger(group.n)} ${reasonOf(group)}`,
  );
  const because = excluded.length === 1 ? joinList(reasons) : `yaitu ${joinList(reasons)}`;
  const comma = excluded.length === 1 ? '' : ',';
  return `Dari ${formatInteger(counted + left)} kuesioner yang masuk, ${formatInteger(counted)} dihitung dan ${formatInteger(left)} tidak dihitung${comma} ${because}.`;
}

const reasons: Readonly<Record<Exclude<ExcludedGroup['kind'], 'byOffice'>, string>> = {
  incomplete: 'tidak diisi lengkap',
  unanswered: 'tidak berisi jawaban',
  undated: 'tidak bertanggal',
  unreadable: 'memuat isian yang tidak terbaca',
};

/** A person's words that can't follow "karena" as they are stand in quotation marks. */
function reasonOf(group: ExcludedGroup): string {
  if (group.kind !== 'byOffice') return `karena ${reasons[group.kind]}`;
  const words = oneLine(group.reason);
  const clause = clauseOf(words);
  return clause === null ? `dengan alasan "${phrase(words)}"` : `karena ${clause}`;
}

function reachedSentences({ facts: { collection, result } }: ReportContext): readonly string[] {
  const { target, shortfallReason } = collection;
  const { counted } = result.overall;
  if (target === null) return [];
  const difference = counted - target.size;
  // Where some aren't counted, "tersebut" could be either number.
  const number = collection.excluded.length === 0 ? 'Jumlah tersebut' : 'Jumlah kuesioner yang dihitung';
  if (difference === 0) return [`${number} tepat memenuhi sampel minimum.`];
  if (difference > 0) {
    return [`${number} melampaui sampel minimum sebanyak ${respondentCount(difference)}.`];
  }
  const share = formatPercent((counted * 100) / target.size);
  const short = `${number} baru mencapai ${share} dari sampel minimum, atau kurang ${respondentCount(-difference)}.`;
  const why = oneLine(shortfallReason);
  return why === '' ? [short] : [short, reasonSentence(why)];
}

/** The office's own words: as a clause where they can be one, else as a sentence of their own. */
function reasonSentence(why: string): string {
  const clause = clauseOf(why);
  return clause === null
    ? `Alasan kekurangan tersebut adalah sebagai berikut. ${capital(sentence(why))}`
    : `Kekurangan tersebut terjadi karena ${clause}.`;
}

function weightOfOne({ facts }: ReportContext): readonly string[] {
  const { counted, elements } = facts.result.overall;
  const oneAnswerEach = elements.every(
    ({ n, distribution }) => n === counted && answersOf(distribution) === n,
  );
  if (counted > fewRespondents || !oneAnswerEach) return [];
  if (counted === 1) {
    return [
      'Hasil survei bersumber dari satu responden sehingga belum menggambarkan pengguna layanan pada umumnya.',
    ];
  }
  return [
    `Jumlah responden yang kecil perlu diperhatikan ketika membaca hasilnya: dengan ${respondentCount(counted)}, selisih satu angka pada satu jawaban mengubah nilai rata-rata suatu unsur sebesar ${formatDecimal(1 / counted, 2)}.`,
  ];
}
