/** National holidays that have the same date every year; those that follow the moon an office enters by itself. */
const fixed = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Hari Kemerdekaan Republik Indonesia'],
  ['12-25', 'Hari Raya Natal'],
] as const;

/** Lines for the tab `Hari Libur` of the practice office: date, name. */
export const fixedHolidays = (years: readonly number[]): [date: string, name: string][] =>
  years.flatMap((year) => fixed.map(([day, name]): [string, string] => [`${year}-${day}`, name]));
