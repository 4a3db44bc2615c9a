import type { Grade } from '../../domain/index/indexResult';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeNames } from '../format/gradeLabel';
import type { MergePicture, MergeRow } from '../templates/mergeData';
import { elementTableBreaks } from './elementTableBreak';
import type { ReportContext, ReportPart } from './reportContext';
import { shownServices, smallestGroup } from './shownServices';
import { capital, countWord, joinList, oneLine, respondentCount } from './wording';

/** PNG bytes and size on paper; the alternative text is written here, from the figures. */
export type PictureBytes = Omit<MergePicture, 'alt'>;

/** 3.2: the unit's index, per element, per service. */
export function indexTexts(context: ReportContext, chart: PictureBytes): ReportPart {
  const { overall, services, profile } = context.facts.result;
  const shown = shownServices(context.facts.result);
  return {
    fields: {
      jumlah_responden: formatInteger(overall.counted),
      nilai_indeks: formatDecimal(overall.index, 4),
      nilai_ikm: formatDecimal(overall.ikm, 2),
      mutu: overall.grade,
      kinerja: gradeNames[overall.grade],
    },
    rows: { unsur: elementRows(context), layanan: serviceRows(context) },
    paragraphs: {
      ikm_unit: [unitText(context)],
      ikm_unsur: [elementsText(context)],
      ikm_layanan: services.length < 2 ? [] : [servicesText(context)],
    },
    pictures: { grafik_unsur: { ...chart, alt: chartAlt(context) } },
    sections: {
      halaman_unsur: elementTableBreaks(profile, overall.elements.length),
      layanan: services.length > 1,
      tabel_layanan: shown.length > 0,
    },
  };
}

function unitText({ facts, office, period }: ReportContext): string {
  const { index, ikm, grade, counted } = facts.result.overall;
  return `Nilai indeks ${office} pada ${period} menurut ${respondentCount(counted)} adalah ${formatDecimal(index, 4)}. Setelah dikalikan 25, Nilai IKM-nya adalah ${formatDecimal(ikm, 2)}, dengan mutu pelayanan ${grade} dan kinerja ${gradeNames[grade]}.`;
}

function elementRows({ facts, names }: ReportContext): readonly MergeRow[] {
  return facts.result.overall.elements.map(({ code, nrr, grade }) => ({
    kode: code,
    unsur: names.name(code),
    nrr: formatDecimal(nrr, 2),
    nilai: formatDecimal(nrr * 25, 2),
    mutu: grade,
    kinerja: gradeNames[grade],
  }));
}

function elementsText({ facts, names, standing, numbers }: ReportContext): string {
  const { elements } = facts.result.overall;
  const [any] = elements;
  const table = `Nilai setiap unsur disajikan pada Tabel ${numbers.unsur} dan Gambar 1.`;
  if (any === undefined) return table;
  if (standing.allEqual) {
    return `${table} Nilai rata-rata semua unsur sama, yaitu ${formatDecimal(any.nrr, 2)} (mutu ${any.grade}).`;
  }
  const extremes = [...elements].sort((a, b) => a.nrr - b.nrr);
  const [low, high] = [extremes[0] ?? any, extremes[extremes.length - 1] ?? any];
  const labelsAt = (nrr: number) =>
    joinList(elements.filter((one) => Math.abs(one.nrr - nrr) < 1e-9).map(({ code }) => names.label(code)));
  return `${table} NRR tertinggi (${formatDecimal(high.nrr, 2)}) dicapai oleh unsur ${labelsAt(high.nrr)}; NRR terendah (${formatDecimal(low.nrr, 2)}) terdapat pada unsur ${labelsAt(low.nrr)}. ${gradesText(elements.map(({ grade }) => grade))}`;
}

function gradesText(grades: readonly Grade[]): string {
  const counts = (['A', 'B', 'C', 'D'] as const)
    .map((grade) => ({ grade, n: grades.filter((one) => one === grade).length }))
    .filter(({ n }) => n > 0);
  const [only] = counts;
  if (counts.length === 1 && only !== undefined) {
    return `${capital(countWord(grades.length))} unsur seluruhnya bermutu ${only.grade}.`;
  }
  return `Menurut mutunya, ${joinList(counts.map(({ grade, n }) => `${countWord(n)} unsur bermutu ${grade}`))}.`;
}

function serviceRows({ facts }: ReportContext): readonly MergeRow[] {
  return shownServices(facts.result).map(({ service, counted, ikm, grade }, at) => ({
    no: String(at + 1),
    layanan: oneLine(service),
    responden: formatInteger(counted),
    ikm: formatDecimal(ikm, 2),
    mutu: grade,
    kinerja: gradeNames[grade],
  }));
}

function servicesText({ facts, numbers }: ReportContext): string {
  const { services } = facts.result;
  const shown = shownServices(facts.result).length;
  const few = `kurang dari ${countWord(smallestGroup)} responden`;
  if (shown === 0) {
    return `Survei ini menilai ${countWord(services.length)} jenis layanan. Nilai per jenis layanan tidak disajikan karena setiap layanan dinilai oleh ${few}.`;
  }
  const hidden = services.length - shown;
  const table = `Nilai per jenis layanan disajikan pada Tabel ${numbers.layanan}. Nilai IKM unit dihitung dari seluruh responden, bukan dari rata-rata nilai layanan.`;
  if (hidden === 0) return table;
  const left = hidden === 1 ? 'Satu layanan' : `${capital(countWord(hidden))} layanan`;
  return `${table} ${left} yang dinilai oleh ${few} tidak ditampilkan, tetapi jawabannya tetap dihitung dalam nilai unit.`;
}

function chartAlt({ facts, names }: ReportContext): string {
  const bars = facts.result.overall.elements.map(
    ({ code, nrr }) => `${names.label(code)} ${formatDecimal(nrr, 2)}`,
  );
  return `Diagram batang nilai rata-rata setiap unsur: ${bars.join('; ')}.`;
}
