import type { CivilDate } from '../../domain/calendar/civilDate';
import type { ElementResult } from '../../domain/index/indexResult';
import { changeOf } from '../../domain/index/trend';
import { isGood, selectPriorities } from '../../domain/plan/selectPriorities';
import type { ReportFacts } from '../../domain/report/reportFacts';
import { changeWords } from '../format/changeWords';
import { formatDate } from '../format/formatDate';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeNames } from '../format/gradeLabel';
import { periodLabel } from '../format/periodLabel';
import { officeName } from '../office/officeName';
import { type ElementNames, elementNames } from '../report/elementNames';
import { joinList, numberedList, oneLine, phrase } from '../report/wording';
import type { MergeData, MergeRow } from '../templates/mergeData';

/** One line of "Pemeriksaan": what was done to the report, by which post, on which day. */
export type SummaryApproval = { readonly act: string; readonly by: string; readonly on: CivilDate };

/** The one-page summary in words: what its template (`templates/summary.ts`) is filled with. */
export function summaryMergeData(facts: ReportFacts, approvals: readonly SummaryApproval[]): MergeData {
  const { overall } = facts.result;
  const names = elementNames(facts.questionnaire);
  const { priorities, strengths } = selectPriorities(overall.elements);
  // The highest of elements none of which is good aren't "dinilai baik".
  const praised = strengths.filter(isGood);
  return {
    fields: {
      nama_kecamatan: officeName(facts.office.kecamatan),
      periode: periodLabel(facts.period),
      ikm: formatDecimal(overall.ikm, 2),
      mutu: overall.grade,
      keterangan_nilai: `Mutu pelayanan ${gradeNames[overall.grade]}, dari jawaban ${formatInteger(overall.counted)} responden`,
    },
    rows: {
      prioritas: priorities.map((element) => priorityRow(element, names, facts)),
      persetujuan: approvals.map(({ act, by, on }) => ({ langkah: act, oleh: by, tanggal: formatDate(on) })),
    },
    paragraphs: {
      perubahan: [changeText(facts)],
      kelebihan: [`${joinList(praised.map((element) => withFigure(element, names)))}.`],
      cara: [
        'Untuk mengesahkan, pindahkan folder periode ini secara utuh ke folder 2 Disahkan. Untuk mengembalikan, pindahkan ke folder 3 Dikembalikan. Pilihan yang sama tersedia pada kolom Camat di tab Alur SOP.',
        'Apabila dokumen ditandatangani secara elektronik, unggah berkas yang sudah ditandatangani ke folder periode ini sebelum memindahkannya.',
      ],
    },
    pictures: {},
    sections: { prioritas: priorities.length > 0, kelebihan: praised.length > 0 },
  };
}

function withFigure({ code, nrr }: ElementResult, names: ElementNames): string {
  return `${names.label(code)} dengan NRR ${formatDecimal(nrr, 2)}`;
}

function priorityRow({ code, nrr }: ElementResult, names: ElementNames, { decision }: ReportFacts): MergeRow {
  const programmes = (decision?.plan ?? [])
    .filter(({ subject }) => subject === code)
    .map(({ programme }) => phrase(oneLine(programme)));
  return {
    unsur: names.label(code),
    nrr: formatDecimal(nrr, 2),
    rencana: numberedList(programmes) || '–',
  };
}

function changeText({ trend, result }: ReportFacts): string {
  const earlier = trend.at(-1);
  if (earlier === undefined) return 'Belum ada nilai periode sebelumnya sebagai pembanding.';
  const before = periodLabel(earlier.period);
  const { ikm } = result.overall;
  const change = changeOf(earlier.ikm, ikm);
  if (change.direction === 'same') return `Sama dengan nilai ${before}.`;
  const words = changeWords(change);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} dibandingkan dengan ${before} (${formatDecimal(earlier.ikm, 2)}).`;
}
