import type { ProfileTable } from '../../domain/report/reportFacts';
import type { ProfileKey } from '../../domain/survey/profileKey';
import { formatInteger, formatPercent } from '../format/formatNumber';
import { profileTitles } from '../format/profileLabel';
import type { MergeRow } from '../templates/mergeData';
import type { ReportContext, ReportPart } from './reportContext';
import { capital, countWord, joinList, oneLine, respondentCount } from './wording';

/** "Jenis kelamin": what a profile table is about. */
export const characteristic = (key: ProfileKey): string => capital(profileTitles[key].toLowerCase());

/** Groups as large as each other are named up to this many. */
const namedEquals = 3;

/** 3.1: who answered. */
export function respondentTexts({ facts, numbers }: ReportContext): ReportPart {
  const { profile, overall } = facts.result;
  const shown = profile.filter(({ rows }) => rows.length > 0);
  return {
    rows: { karakteristik: shown.flatMap(tableRows) },
    paragraphs: {
      responden: [introduction(shown, overall.counted, numbers.karakteristik)],
      responden_terbanyak: overall.counted > 1 ? shown.map((one) => ({ bullet: largest(one) })) : [],
    },
    sections: { karakteristik: shown.length > 0 },
  };
}

function introduction(shown: readonly ProfileTable[], counted: number, table: number | null): string {
  if (shown.length === 0) {
    return `Hasil survei ini dihitung dari ${respondentCount(counted)}. Data diri responden tidak tersedia pada sumber data sehingga karakteristiknya tidak disajikan.`;
  }
  return counted === 1
    ? `Karakteristik responden disajikan pada Tabel ${table}.`
    : `Karakteristik ${respondentCount(counted)} disajikan pada Tabel ${table}. Kelompok terbanyak menurut setiap karakteristik adalah:`;
}

function largest({ key, rows }: ProfileTable): string {
  const most = Math.max(...rows.map(({ n }) => n));
  const top = rows.filter(({ n }) => n === most);
  const [first] = top;
  const what = characteristic(key);
  if (first === undefined) return what;
  if (rows.length === 1) return `${what}: seluruhnya ${inText(key, first.label)}.`;
  const people = `${countWord(most)} orang`;
  if (top.length === 1)
    return `${what}: ${inText(key, first.label)}, ${people} (${formatPercent(first.percent)}).`;
  if (top.length > namedEquals)
    return `${what}: ${countWord(top.length)} kelompok sama banyak, masing-masing ${people}.`;
  return `${what}: ${joinList(top.map(({ label }) => inText(key, label)))} sama banyak, masing-masing ${people}.`;
}

/**
 * A group's label as a sentence has it: "perempuan", "pegawai swasta", "PNS", "D1/D3/D4" without its commas. Services
 * keep the capitals of their names.
 */
function inText(key: ProfileKey, label: string): string {
  const text = tidy(label).replace(/,\s*/g, '/');
  if (key === 'occupation') return text.replace(/\p{Lu}\p{Ll}+/gu, smallUnlessName);
  return /^(Laki-laki|Perempuan|Tidak diisi|Ya|Tidak|Lainnya)$/.test(text) ? text.toLowerCase() : text;
}

/** Short for names, not words: "Polri". */
const smallUnlessName = (word: string): string => (word === 'Polri' ? word : word.toLowerCase());

/** "S2 ke Atas": a label of an import with its short words written small. */
export const tidy = (label: string): string =>
  oneLine(label).replace(/ (Ke|Di|Dari|Dan|Atau|Untuk)(?= )/g, (word) => word.toLowerCase());

function tableRows({ key, rows }: ProfileTable): readonly MergeRow[] {
  return rows.map(({ label, n, percent }, at) => ({
    karakteristik: at === 0 ? characteristic(key) : '',
    indikator: capital(tidy(label)),
    jumlah: formatInteger(n),
    persentase: formatPercent(percent),
  }));
}
