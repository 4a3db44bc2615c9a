import type { Weight } from '../../domain/index/indexResult';
import type { PeriodKind } from '../../domain/period/period';
import type { IncompletePolicy } from '../../domain/survey/exclusion';

/** Choices among the settings, as people read and type them in `Pengaturan`. */
export const settingChoices = {
  weight: { exact: 'tepat', '0.11': '0,11', '0.111': '0,111' } satisfies Readonly<
    Record<Exclude<Weight, 'own'>, string>
  >,
  incomplete: { exclude: 'tidak dihitung', perElement: 'per unsur' } satisfies Readonly<
    Record<IncompletePolicy, string>
  >,
  officialSource: { workbook: 'buku kerja', website: 'situs web' },
  letterReceipt: { yes: 'ya', no: 'tidak' },
  periodKind: { semester: 'semester', quarter: 'triwulan', year: 'tahun', month: 'bulan' } satisfies Readonly<
    Record<PeriodKind, string>
  >,
} as const;

/** What was meant by a typed choice: the word people read, or the key that stood there before; null for neither. */
export const parseChoice = <K extends string>(
  words: Readonly<Record<K, string>>,
  typed: string | undefined,
): K | null => {
  const text = (typed ?? '').trim().toLowerCase();
  return (Object.keys(words) as K[]).find((key) => key === text || words[key] === text) ?? null;
};
