import { type AgeBand, ageBandKey, standardAgeBands } from '../../domain/survey/ageBand';
import type { ProfileKey } from '../../domain/survey/profileKey';

/** Titles of profile tables and breakdowns. */
export const profileTitles: Readonly<Record<ProfileKey, string>> = {
  service: 'Jenis Layanan',
  sex: 'Jenis Kelamin',
  age: 'Usia',
  education: 'Pendidikan',
  occupation: 'Pekerjaan',
  disability: 'Penyandang Disabilitas',
  source: 'Sumber Jawaban',
};

/** "17–25 tahun", "di bawah 17 tahun", "di atas 55 tahun". */
export const ageBandLabel = ({ from, to }: AgeBand): string => {
  if (from === null) return to === null ? 'semua usia' : `di bawah ${to + 1} tahun`;
  return to === null ? `di atas ${from - 1} tahun` : `${from}–${to} tahun`;
};

/** As forms, tabs and tables write them. */
export const sexNames = { L: 'Laki-laki', P: 'Perempuan' } as const;

const words: Readonly<Partial<Record<ProfileKey, Readonly<Record<string, string>>>>> = {
  sex: sexNames,
  disability: { yes: 'Ya', no: 'Tidak' },
  source: { form: 'Formulir daring', paper: 'Formulir kertas', import: 'Data dari E-SKM' },
};

/** A group of a breakdown in words; people who didn't say are "Tidak diisi". */
export const profileGroupLabel = (
  key: ProfileKey,
  group: string | null,
  bands: readonly AgeBand[] = standardAgeBands,
): string => {
  if (group === null) return 'Tidak diisi';
  const band = key === 'age' ? bands.find((one) => ageBandKey(one) === group) : undefined;
  return band === undefined ? (words[key]?.[group] ?? group) : ageBandLabel(band);
};
