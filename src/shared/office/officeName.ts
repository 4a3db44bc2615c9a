import { oneLine } from '../report/wording';

const kinds = /^(kecamatan|kapanewon|kemantren|distrik)\s+/i;

/** What the head of an office is called, by the office's kind: Yogyakarta and Papua have their own words. */
const heads: Readonly<Record<string, string>> = {
  kapanewon: 'Panewu',
  kemantren: 'Mantri Pamong Praja',
  distrik: 'Kepala Distrik',
};

/** "Kecamatan Metro Timur", from the name as typed at setup; "Kapanewon Sewon" where it was typed with its kind. */
export function officeName(typed: string): string {
  const name = oneLine(typed);
  return kinds.test(name) ? name : `Kecamatan ${name}`.trim();
}

/** "Sewon": the name without its kind, as the place where a letter is written. */
export function officePlace(typed: string): string {
  return oneLine(typed).replace(kinds, '');
}

/** "Camat Metro Timur", "Panewu Sewon": the post that goes with the office. */
export function headPost(typed: string): string {
  const kind = kinds.exec(oneLine(typed))?.[1]?.toLowerCase() ?? '';
  return `${heads[kind] ?? 'Camat'} ${officePlace(typed)}`;
}
