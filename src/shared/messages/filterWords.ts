import { parseIsoDate } from '../../domain/deadline/isoDate';
import { parsePeriod } from '../../domain/period/period';
import type { ProfileKey } from '../../domain/survey/profileKey';
import type { FilterInput } from '../contract/indexCalls';
import { formatDate, formatDateRange } from '../format/formatDate';
import { formatList } from '../format/formatList';
import { periodLabel } from '../format/periodLabel';
import { profileGroupLabel, profileTitles } from '../format/profileLabel';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const datePhrase = ({ from, to }: FilterInput): readonly string[] => {
  const [first, last] = [parseIsoDate(from ?? ''), parseIsoDate(to ?? '')];
  if (first !== null && last !== null) return [`tanggal survei ${formatDateRange(first, last)}`];
  if (first !== null) return [`tanggal survei sejak ${formatDate(first)}`];
  return last === null ? [] : [`tanggal survei sampai ${formatDate(last)}`];
};

const spanPhrase = ({ span }: FilterInput): readonly string[] => {
  const period = span === null ? null : parsePeriod(span);
  return period?.ok ? [lower(periodLabel(period.value))] : [];
};

/** The parts of a filter as phrases: "jenis layanan Kartu Keluarga (KK)", "usia 17–25 tahun". */
export const filterPhrases = (filter: FilterInput): readonly string[] => [
  ...spanPhrase(filter),
  ...datePhrase(filter),
  ...(Object.keys(filter.groups) as ProfileKey[]).flatMap((key) => {
    const groups = filter.groups[key] ?? [];
    if (groups.length === 0) return [];
    return [
      `${profileTitles[key].toLowerCase()} ${formatList(groups.map((one) => profileGroupLabel(key, one)))}`,
    ];
  }),
];

/** "Saringan: jenis layanan KTP; usia 17–25 tahun." */
export const filterSentence = (filter: FilterInput | null): string => {
  const phrases = filter === null ? [] : filterPhrases(filter);
  return phrases.length === 0
    ? 'Tanpa saringan: semua kuesioner yang dihitung pada periode ini.'
    : `Saringan: ${phrases.join('; ')}.`;
};
