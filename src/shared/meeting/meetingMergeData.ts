import { selectPriorities } from '../../domain/plan/selectPriorities';
import type { ReportFacts } from '../../domain/report/reportFacts';
import type { ElementCode } from '../../domain/survey/element';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeNames } from '../format/gradeLabel';
import { periodLabel } from '../format/periodLabel';
import { officeName } from '../office/officeName';
import { elementNames } from '../report/elementNames';
import { planSuggestions } from '../report/planSuggestions';
import { countWord } from '../report/wording';
import type { MergeData, MergeParagraph } from '../templates/mergeData';

/** The sheet for the meeting of step 3 in words: what its template (`templates/meeting.ts`) is filled with. */
export function meetingMergeData(facts: ReportFacts): MergeData {
  const { overall } = facts.result;
  const names = elementNames(facts.questionnaire);
  const { priorities } = selectPriorities(overall.elements);
  return {
    fields: {
      nama_kecamatan: officeName(facts.office.kecamatan),
      periode: periodLabel(facts.period),
      ikm: formatDecimal(overall.ikm, 2),
      mutu: overall.grade,
      keterangan_nilai: `Mutu pelayanan ${gradeNames[overall.grade]}, dari jawaban ${formatInteger(overall.counted)} responden`,
    },
    rows: {
      prioritas: priorities.map(({ code, nrr }) => ({
        unsur: names.label(code),
        nrr: formatDecimal(nrr, 2),
        contoh: examplesOf(code),
      })),
    },
    paragraphs: { pertanyaan: questionsOf(facts, priorities.length) },
    pictures: {},
    sections: { prioritas: priorities.length > 0 },
  };
}

/** Two examples; our own, which begin with a verb, so that the second goes on small. */
function examplesOf(code: ElementCode): string {
  const [first, second] = planSuggestions(code);
  if (first === undefined) return '–';
  return second === undefined ? first : `${first}; ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

function questionsOf(facts: ReportFacts, priorities: number): readonly MergeParagraph[] {
  const { remarks, items } = facts.complaints;
  const open = (facts.previousPlan?.items ?? []).filter(({ status }) => status !== 'done').length;
  return [
    priorities === 0
      ? 'Semua unsur bernilai sama. Unsur mana yang didahulukan?'
      : 'Apa penyebab nilai rendah tersebut, dan kegiatan apa yang akan dilakukan untuk setiap unsur?',
    'Pada triwulan berapa setiap kegiatan dilaksanakan, dan siapa penanggung jawabnya?',
    ...(items.length + remarks > 0 ? ['Aduan dan saran mana yang memerlukan tindak lanjut tersendiri?'] : []),
    ...(open > 0
      ? [`Bagaimana kelanjutan ${countWord(open)} kegiatan periode sebelumnya yang belum selesai?`]
      : []),
    'Di media mana hasil survei akan diumumkan?',
  ].map((bullet) => ({ bullet }));
}
