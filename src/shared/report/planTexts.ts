import type { PlanItem, PlanSubject, Quarter } from '../../domain/plan/planItem';
import { quarterYear } from '../../domain/plan/quarterYear';
import type { DecisionFacts } from '../../domain/report/reportFacts';
import { formatRoman } from '../format/formatNumber';
import type { MergeParagraph, MergeRow } from '../templates/mergeData';
import type { ElementNames } from './elementNames';
import type { ReportContext, ReportPart } from './reportContext';
import { capital, countWord, joinList, oneLine, phrase, sentence } from './wording';

const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** Marks the quarters of an item; in every font that offices use. */
const mark = '√';

/** 4.2: the follow-up plan (RTL) and other decisions; a draft says that they are still to come. */
export function planTexts(context: ReportContext): ReportPart {
  const { decision } = context.facts;
  const plan = [...(decision?.standing ?? []), ...(decision?.plan ?? [])];
  const decisions = (decision?.decisions ?? []).map(oneLine).filter(Boolean);
  return {
    rows: { rtl: plan.map((item, at) => planRow(item, at, context.names)) },
    paragraphs: {
      rencana: [decision === null ? pendingText(context) : planText(decision, context)],
      keputusan: decisions.map((text): MergeParagraph => ({ bullet: sentence(text) })),
    },
    sections: { rtl: plan.length > 0, keputusan: decisions.length > 0 },
  };
}

function pendingText({ standing, names, facts }: ReportContext): string {
  const first = standing.allEqual
    ? 'Karena nilai semua unsur sama, unsur yang didahulukan dipilih dalam pembahasan draf.'
    : `Menurut hasil survei, unsur yang perlu didahulukan adalah ${joinList(standing.priorities.map(({ code }) => names.label(code)))}.`;
  const complaints =
    facts.complaints.items.length === 0
      ? ''
      : ' Aduan dan saran yang tercatat juga menjadi bahan penyusunannya.';
  return `Rencana tindak lanjut belum ditetapkan dan akan ditambahkan pada laporan akhir. ${first}${complaints}`;
}

function planText({ plan: own, standing = [] }: DecisionFacts, context: ReportContext): string {
  const plan = [...standing, ...own];
  if (plan.length === 0) return 'Tidak ada kegiatan tindak lanjut yang ditetapkan untuk periode ini.';
  const onComplaints = plan.filter(({ subject }) => subject === 'complaints').length;
  const onElements = plan.length - onComplaints;
  const parts = [
    ...(onElements > 0 ? [`${countWord(onElements)} kegiatan untuk perbaikan unsur pelayanan`] : []),
    ...(onComplaints > 0 ? [`${countWord(onComplaints)} kegiatan untuk aduan dan saran masyarakat`] : []),
  ];
  return `Rencana tindak lanjut pada Tabel ${context.numbers.rtl} memuat ${joinList(parts)}.${standingText(standing.length)}${timeText(own, context)}`;
}

/** The plan is the semester's: what an earlier triwulan laid down stands in it. */
function standingText(count: number): string {
  return count === 0
    ? ''
    : ` Di antaranya ${countWord(count)} kegiatan sudah ditetapkan pada laporan sebelumnya dalam semester yang sama.`;
}

/** " … pada triwulan (TW) III dan IV tahun 2021 serta triwulan I tahun 2022." */
function timeText(plan: readonly PlanItem[], { facts }: ReportContext): string {
  const used = quarters.filter((quarter) => plan.some((item) => item.quarters.includes(quarter)));
  const years = [...new Set(used.map((quarter) => quarterYear(facts.period, quarter)))].sort();
  const [first, second] = years.map((year) => {
    const named = used.filter((quarter) => quarterYear(facts.period, quarter) === year);
    return { year, named: joinList(named.map(formatRoman)) };
  });
  if (first === undefined) return '';
  if (second === undefined)
    return ` Pelaksanaannya dijadwalkan pada triwulan (TW) ${first.named} tahun ${first.year}.`;
  return ` Pelaksanaannya dijadwalkan pada triwulan (TW) ${first.named} tahun ${first.year} serta triwulan ${second.named} tahun ${second.year}.`;
}

function planRow(item: PlanItem, at: number, names: ElementNames): MergeRow {
  const marks = quarters.map((quarter) => [`tw_${quarter}`, item.quarters.includes(quarter) ? mark : '']);
  return {
    no: String(at + 1),
    unsur: subjectText(item.subject, names),
    kegiatan: phrase(oneLine(item.programme)),
    penanggung_jawab: capital(phrase(oneLine(item.personInCharge))),
    ...Object.fromEntries(marks),
  };
}

/** "Persyaratan (U1)" or "Aduan dan saran". */
export function subjectText(subject: PlanSubject, names: ElementNames): string {
  return subject === 'complaints' ? 'Aduan dan saran' : names.label(subject);
}
