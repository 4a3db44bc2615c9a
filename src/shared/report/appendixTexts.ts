import { progressOf } from '../../domain/plan/planCoverage';
import type { PlanOutcome, PlanStatus } from '../../domain/plan/planItem';
import { formatDate } from '../format/formatDate';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import { writeMarker } from '../templates/markers';
import type { MergePicture, MergeRow } from '../templates/mergeData';
import { subjectText } from './planTexts';
import type { ReportContext, ReportPart } from './reportContext';
import { characteristic } from './respondentTexts';
import { capital, countWord, joinList, oneLine, phrase, respondentCount } from './wording';

/** Lampiran 1 to 4. */
export function appendixTexts(context: ReportContext): ReportPart {
  const { facts } = context;
  const followed = (facts.previousPlan?.items.length ?? 0) > 0;
  const photos = facts.photos.map((photo, at) => ({ key: `foto_${at + 1}`, no: at + 1, photo }));
  return {
    fields: {
      ...elementFields(context),
      kepala_responden: facts.respondents === null ? 'Uraian' : 'No. Responden',
    },
    rows: {
      pertanyaan: questionRows(context),
      responden: respondentRows(context),
      foto: photos.map(({ key, no, photo }) => ({
        foto: writeMarker('picture', key),
        keterangan: `Foto ${no}. ${capital(phrase(oneLine(photo.caption)))}`,
      })),
      tindak_lanjut: outcomeRows(context),
    },
    paragraphs: {
      kuesioner: [questionnaireText(context)],
      pengolahan: [processingText(context)],
      dokumentasi: [photosText(context)],
      tindak_lanjut: [previousText(context)],
    },
    pictures: Object.fromEntries(photos.map(({ key, photo }) => [key, pictureOf(photo)])),
    sections: {
      foto: photos.length > 0,
      tanpa_foto: photos.length === 0,
      tindak_lanjut: followed,
      tanpa_tindak_lanjut: !followed,
    },
  };
}

function pictureOf({ caption, ...bytes }: ReportContext['facts']['photos'][number]): MergePicture {
  return { ...bytes, alt: oneLine(caption) };
}

function questionnaireText({ facts }: ReportContext): string {
  const asked = `Kuesioner memuat ${countWord(facts.questionnaire.length)} pertanyaan. Huruf dan angka dalam kurung menunjukkan unsur yang ditanyakan, dan angka 1 sampai 4 pada kepala tabel adalah nilai jawabannya.`;
  const profile = facts.result.profile.map(({ key }) => characteristic(key).toLowerCase());
  return profile.length === 0 ? asked : `${asked} Data diri yang ditanyakan adalah ${joinList(profile)}.`;
}

function questionRows({ facts }: ReportContext): readonly MergeRow[] {
  return facts.questionnaire.map(({ code, question, options }, at) => ({
    no: String(at + 1),
    pertanyaan: oneLine(question),
    kode: code,
    ...Object.fromEntries(options.map((option, nth) => [`pilihan_${nth + 1}`, option])),
  }));
}

/** Sums, NRR and weighted NRR by column; columns are numbered so that any set of elements fits. */
function elementFields({ facts }: ReportContext): Readonly<Record<string, string>> {
  const entries = facts.result.overall.elements.flatMap(({ code, sum, nrr, nrrWeighted }, at) => [
    [`kode_${at + 1}`, code],
    [`jumlah_${at + 1}`, plain(sum)],
    [`nrr_${at + 1}`, formatDecimal(nrr, 2)],
    [`tertimbang_${at + 1}`, formatDecimal(nrrWeighted, 3)],
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

function respondentRows({ facts }: ReportContext): readonly MergeRow[] {
  const codes = facts.result.overall.elements.map(({ code }) => code);
  return (facts.respondents ?? []).map(({ values }, at) => {
    const cells = codes.map((code, nth) => {
      const value = values[code];
      return [`nilai_${nth + 1}`, value === undefined ? '–' : plain(value)];
    });
    return { no: formatInteger(at + 1), ...Object.fromEntries(cells) };
  });
}

/** Whole numbers as they are, means of several questions with two decimals. */
function plain(value: number): string {
  return Number.isInteger(value) ? formatInteger(value) : formatDecimal(value, 2);
}

function processingText({ facts, period }: ReportContext): string {
  const { counted } = facts.result.overall;
  if (facts.respondents === null) {
    return `Jawaban ${formatInteger(counted)} responden dimuat dalam lampiran terpisah, yaitu Lampiran Data SKM (PDF) dan berkas Excel Pengolahan Data, karena jumlahnya melebihi 300. Tabel berikut memuat hasil akhirnya.`;
  }
  return `Tabel berikut memuat jawaban ${respondentCount(counted)} pada ${period} beserta hasil pengolahannya.`;
}

function photosText({ facts }: ReportContext): string {
  if (facts.photos.length > 0)
    return 'Foto berikut mendokumentasikan pelaksanaan survei dan pelayanan pada periode ini.';
  return facts.stage === 'draft'
    ? 'Foto dokumentasi belum dilampirkan pada draf ini. Foto yang diunggah ke folder Dokumentasi periode ini dimuat dalam laporan akhir.'
    : 'Tidak ada foto dokumentasi yang dilampirkan untuk periode ini.';
}

function previousText({ facts }: ReportContext): string {
  const { previousPlan } = facts;
  if (previousPlan === null || previousPlan.items.length === 0) {
    return 'Rencana tindak lanjut periode sebelumnya tidak tercatat sehingga belum ada tindak lanjut yang dilaporkan.';
  }
  const { done, underway, notDone, total } = progressOf(previousPlan.items);
  const parts = [
    { n: done, state: 'telah selesai' },
    { n: underway, state: 'masih berjalan' },
    { n: notDone, state: 'belum dilaksanakan' },
  ].filter(({ n }) => n > 0);
  const plan = `Rencana tindak lanjut ${periodLabel(previousPlan.period)} memuat ${countWord(total)} kegiatan`;
  const [only] = parts;
  const whole = total === 1 ? 'yang' : 'yang semuanya';
  const count =
    parts.length === 1
      ? `${plan}, ${whole} ${only?.state}`
      : `${plan}: ${joinList(parts.map(({ n, state }) => `${countWord(n)} ${state}`))}`;
  return `${count}. Pelaksanaannya dirinci dalam tabel berikut.`;
}

const statusNames: Readonly<Record<PlanStatus, string>> = {
  done: 'Selesai',
  underway: 'Berjalan',
  notDone: 'Belum',
};

/** "Berjalan (60%)"; a percentage says nothing of what is done or not begun. */
function statusText({ status, progress }: PlanOutcome): string {
  const share = status === 'underway' && progress !== undefined ? ` (${progress}%)` : '';
  return `${statusNames[status]}${share}`;
}

function outcomeRows({ facts, names }: ReportContext): readonly MergeRow[] {
  return (facts.previousPlan?.items ?? []).map((item, at) => ({
    no: String(at + 1),
    unsur: subjectText(item.subject, names),
    kegiatan: phrase(oneLine(item.programme)),
    penanggung_jawab: capital(phrase(oneLine(item.personInCharge))),
    status: statusText(item),
    tanggal: item.date === null ? '–' : formatDate(item.date),
    keterangan:
      [item.note, item.evidence]
        .map((text) => phrase(oneLine(text)))
        .filter(Boolean)
        .join('; ') || '–',
  }));
}
