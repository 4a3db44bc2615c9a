import { changeOf } from '../../domain/index/trend';
import { progressOf } from '../../domain/plan/planCoverage';
import { isGood } from '../../domain/plan/selectPriorities';
import type { PreviousPlan } from '../../domain/report/reportFacts';
import { changeWords } from '../format/changeWords';
import { formatDecimal, formatPercent } from '../format/formatNumber';
import { gradeLabel } from '../format/gradeLabel';
import { periodLabel } from '../format/periodLabel';
import type { ReportContext, ReportPart } from './reportContext';
import { countWord, joinList, respondentCount } from './wording';

/** BAB V: the result, its strongest and weakest elements, the trend, what was and will be done. */
export function conclusionTexts(context: ReportContext): ReportPart {
  const { previousPlan } = context.facts;
  const points = [
    resultText(context),
    elementsText(context),
    ...trendText(context),
    ...(previousPlan === null || previousPlan.items.length === 0 ? [] : [previousText(previousPlan)]),
    ...planText(context),
  ];
  return { paragraphs: { kesimpulan: points.map((bullet) => ({ bullet })) } };
}

function resultText({ facts, office, period }: ReportContext): string {
  const { counted, ikm, grade } = facts.result.overall;
  return `Menurut penilaian ${respondentCount(counted)}, mutu pelayanan ${office} pada ${period} adalah ${gradeLabel(grade)}, dengan Nilai IKM ${formatDecimal(ikm, 2)}.`;
}

function elementsText({ standing, names }: ReportContext): string {
  if (standing.allEqual) return 'Tidak ada unsur yang menonjol karena nilai semua unsur sama.';
  const labels = (elements: typeof standing.priorities) =>
    joinList(elements.map(({ code }) => names.label(code)));
  const [best] = standing.strengths;
  const praise =
    best === undefined || isGood(best) ? 'Pelayanan dinilai paling baik pada' : 'Nilai tertinggi diperoleh';
  return `${praise} unsur ${labels(standing.strengths)}. Unsur yang paling perlu diperbaiki adalah ${labels(standing.priorities)}.`;
}

function trendText({ facts, earlier }: ReportContext): readonly string[] {
  if (earlier === null) return [];
  const { ikm } = facts.result.overall;
  const change = changeOf(earlier.ikm, ikm);
  const moved = change.direction === 'same' ? 'tidak berubah' : changeWords(change);
  return [`Dibandingkan dengan ${periodLabel(earlier.period)}, Nilai IKM ${moved}.`];
}

function previousText({ period, items }: PreviousPlan): string {
  const { total, done, underway, percent } = progressOf(items);
  const plan = `rencana tindak lanjut ${periodLabel(period)}`;
  if (total === 1) {
    const state =
      done === 1 ? 'telah selesai dilaksanakan' : underway === 1 ? 'masih berjalan' : 'belum dilaksanakan';
    return `Satu-satunya kegiatan dalam ${plan} ${state}.`;
  }
  if (done === total) return `Seluruh ${countWord(total)} kegiatan dalam ${plan} telah selesai dilaksanakan.`;
  if (done === 0)
    return `Dari ${countWord(total)} kegiatan dalam ${plan}, belum ada yang selesai dilaksanakan.`;
  return `Dari ${countWord(total)} kegiatan dalam ${plan}, ${countWord(done)} (${formatPercent(percent)}) telah selesai dilaksanakan.`;
}

function planText({ facts }: ReportContext): readonly string[] {
  const { decision } = facts;
  if (decision === null) {
    return ['Kesimpulan mengenai tindak lanjut dilengkapi setelah rencana tindak lanjut ditetapkan.'];
  }
  if (decision.plan.length === 0) return [];
  const count = decision.plan.length === 1 ? 'satu kegiatan' : `${countWord(decision.plan.length)} kegiatan`;
  return [
    `Perbaikan pelayanan direncanakan melalui ${count}, dan hasilnya akan dilaporkan pada periode berikutnya.`,
  ];
}
