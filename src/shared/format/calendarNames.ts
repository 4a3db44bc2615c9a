import type { MonthNumbers } from '../../domain/calendar/parseCivilDate';

/** Month names as printed, January first. */
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Day names as printed, by ISO weekday: Monday first. */
export const dayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** How months are written in files: full names, usual abbreviations, older spellings, English exports. */
export const monthNumbers: MonthNumbers = {
  ...Object.fromEntries(
    monthNames.flatMap((name, at) => [name, name.slice(0, 3)].map((text) => [text.toLowerCase(), at + 1])),
  ),
  pebruari: 2,
  peb: 2,
  nopember: 11,
  nop: 11,
  agust: 8,
  agt: 8,
  sept: 9,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  aug: 8,
  october: 10,
  oct: 10,
  december: 12,
  dec: 12,
};
