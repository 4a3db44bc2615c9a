import type { ElementResult } from '../../domain/index/indexResult';
import { type Change, changeOf } from '../../domain/index/trend';
import type { Period } from '../../domain/period/period';
import { isGood, sameNrr } from '../../domain/plan/selectPriorities';
import type { Complaint, ComplaintChannel } from '../../domain/report/reportFacts';
import type { ElementCode } from '../../domain/survey/element';
import { changeWords } from '../format/changeWords';
import { formatDate } from '../format/formatDate';
import { formatDecimal } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import type { MergeRow } from '../templates/mergeData';
import { lowAnswers, topAnswers } from './distribution';
import type { ReportContext, ReportPart } from './reportContext';
import { capital, countWord, joinList, oneLine, phrase, sentence } from './wording';

/** 4.1: weaknesses and strengths with their evidence, complaints, the evaluation of step 3. */
export function analysisTexts(context: ReportContext): ReportPart {
  const { standing } = context;
  const { complaints, decision } = context.facts;
  return {
    rows: { aduan: complaintRows(context) },
    paragraphs: {
      kelemahan_pengantar: [weaknessIntro(context)],
      kelemahan: standing.priorities.map((one) => ({
        bullet: [evidence(one, lowAnswers(one), context), ...reasonText(one.code, context)].join(' '),
      })),
      kelebihan_pengantar: [strengthIntro(context)],
      kelebihan: standing.strengths.map((one) => ({ bullet: evidence(one, topAnswers(one), context) })),
      aduan: [complaintsText(context)],
      evaluasi:
        decision === null
          ? ['Hasil evaluasi belum ditetapkan. Bagian ini dilengkapi setelah draf dibahas.']
          : [
              `Evaluasi atas hasil survei ditetapkan pada ${formatDate(decision.decidedOn)}.`,
              ...decision.evaluation.map(oneLine).filter(Boolean).map(sentence),
            ],
    },
    sections: { aduan: complaints.items.length > 0 },
  };
}

function weaknessIntro({ standing, facts }: ReportContext): string {
  const { priorities } = standing;
  const [first] = priorities;
  if (first === undefined) {
    const nrr = formatDecimal(facts.result.overall.elements[0]?.nrr ?? 0, 2);
    return `Karena NRR semua unsur sama, yaitu ${nrr}, tidak ada unsur yang lebih lemah daripada unsur lain.`;
  }
  const tied = priorities.length > 1 && priorities.every((one) => sameNrr(one, first)) ? ' yang sama' : '';
  const still = priorities.every(({ grade }) => grade === 'A') ? ' walaupun mutunya sudah Sangat Baik' : '';
  return `${capital(countWord(priorities.length))} unsur memperoleh nilai terendah${tied} dan menjadi prioritas perbaikan${still}:`;
}

/** Only what is at least good (A or B) is called a strength. */
function strengthIntro({ standing: { strengths } }: ReportContext): string {
  const [first] = strengths;
  if (first === undefined) {
    return 'Dengan nilai yang sama pada semua unsur, kelebihan pelayanan juga tidak terletak pada unsur tertentu.';
  }
  const elements = `${countWord(strengths.length)} unsur dengan nilai tertinggi`;
  return isGood(first)
    ? `Kelebihan pelayanan terletak pada ${elements}:`
    : `Belum ada unsur yang mutunya Baik atau Sangat Baik. Berikut ${elements}:`;
}

/** "Kompetensi Pelaksana (U6): NRR 3,19, mutu B; 3 dari 16 responden …; turun 0,12 dibandingkan dengan …." */
function evidence(element: ElementResult, answers: string, { names, earlier }: ReportContext): string {
  const before = earlier?.elements.find(({ code }) => code === element.code);
  const change =
    earlier === null || before === undefined
      ? ''
      : `; ${changeFrom(changeOf(before.nrr, element.nrr), earlier.period)}`;
  return `${names.label(element.code)}: NRR ${formatDecimal(element.nrr, 2)}, mutu ${element.grade}; ${answers}${change}.`;
}

/** "turun 0,12 dibandingkan dengan Semester II Tahun 2020", "sama dengan Semester II Tahun 2020". */
function changeFrom(change: Change, period: Period): string {
  const before = periodLabel(period);
  return change.direction === 'same'
    ? `sama dengan ${before}`
    : `${changeWords(change)} dibandingkan dengan ${before}`;
}

/** Most reasons quoted for one element, and most letters of one. */
const quoted = 2;
const longestQuote = 160;

/** 'Alasan yang ditulis responden: "Menunggu tiga hari"; "Antrean lama".' The first ones stand for all. */
function reasonText(code: ElementCode, { facts }: ReportContext): readonly string[] {
  const texts = facts.complaints.reasons
    .filter(({ element }) => element === code)
    .map(({ text }) => quote(phrase(oneLine(text))));
  const different = [...new Set(texts)].slice(0, quoted);
  if (different.length === 0) return [];
  const among = texts.length > different.length ? ' antara lain' : '';
  return [`Alasan yang ditulis responden${among}: ${different.join('; ')}.`];
}

function quote(text: string): string {
  if (text.length <= longestQuote) return `"${text}"`;
  return `"${text.slice(0, text.lastIndexOf(' ', longestQuote))} …"`;
}

const channelNames: Readonly<Record<ComplaintChannel, string>> = {
  counter: 'loket',
  box: 'kotak saran',
  lapor: 'SP4N-LAPOR!',
  whatsapp: 'WhatsApp',
  form: 'kuesioner',
  other: 'saluran lain',
};

const statusNames: Readonly<Record<Complaint['status'], string>> = {
  done: 'Selesai',
  underway: 'Sedang ditindaklanjuti',
  notDone: 'Belum ditindaklanjuti',
};

function complaintsText({ facts, numbers }: ReportContext): string {
  const { items, remarks } = facts.complaints;
  const written =
    remarks === 0
      ? 'Tidak ada saran tertulis pada kuesioner yang dihitung.'
      : `Saran atau masukan tertulis terdapat pada ${countWord(remarks)} kuesioner.`;
  if (items.length === 0) return `Pada periode ini tidak tercatat aduan. ${written}`;
  const channels = (Object.keys(channelNames) as ComplaintChannel[])
    .map((channel) => ({ channel, n: items.filter((item) => item.channel === channel).length }))
    .filter(({ n }) => n > 0);
  const through =
    channels.length === 1
      ? `melalui ${channelNames[channels[0]?.channel ?? 'other']}`
      : `yaitu ${joinList(channels.map(({ channel, n }) => `${countWord(n)} melalui ${channelNames[channel]}`))}`;
  const comma = channels.length === 1 ? '' : ',';
  const what = items.length === 1 ? 'satu aduan atau saran' : `${countWord(items.length)} aduan dan saran`;
  const done = items.filter(({ status }) => status === 'done').length;
  return `Pada periode ini tercatat ${what}${comma} ${through}; rinciannya disajikan pada Tabel ${numbers.aduan}. ${doneText(done, items.length)} ${written}`;
}

function doneText(done: number, all: number): string {
  if (done === all)
    return all === 1
      ? 'Aduan atau saran itu telah selesai ditindaklanjuti.'
      : 'Semuanya telah selesai ditindaklanjuti.';
  if (done === 0)
    return all === 1
      ? 'Aduan atau saran itu belum selesai ditindaklanjuti.'
      : 'Belum ada yang selesai ditindaklanjuti.';
  return `${capital(countWord(done))} di antaranya telah selesai ditindaklanjuti.`;
}

function complaintRows({ facts, names }: ReportContext): readonly MergeRow[] {
  return facts.complaints.items.map(({ channel, summary, element, status }, at) => ({
    no: String(at + 1),
    saluran: capital(channelNames[channel]),
    pokok: phrase(oneLine(summary)),
    unsur: element === null ? '–' : names.label(element),
    status: statusNames[status],
  }));
}
