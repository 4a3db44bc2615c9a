import type { OfficialLine } from '../../src/domain/official/parseOfficials';
import type { Role } from '../../src/domain/workflow/role';

/** The four people of the tests' office. */
export const people: Readonly<Record<Role, string>> = {
  pelaksana: 'pelaksana@kecamatan.example',
  kasiYanum: 'kasi@kecamatan.example',
  sekcam: 'sekcam@kecamatan.example',
  camat: 'camat@kecamatan.example',
};

export const owner = 'kantor@kecamatan.example';

export const line = (role: Role, over: Partial<OfficialLine> = {}): OfficialLine => ({
  line: 0,
  role,
  deputy: '',
  name: `Nama ${role}`,
  nip: '',
  rank: 'Penata',
  emails: people[role],
  from: '',
  until: '',
  ...over,
});

export const officialLines: readonly OfficialLine[] = (
  ['pelaksana', 'kasiYanum', 'sekcam', 'camat'] as const
).map((role, at) => line(role, { line: at + 2 }));

export const officeSettings = {
  kecamatan: 'Sukamaju',
  regency: 'Kabupaten Mekarsari',
  zone: 'WIB',
  officialSource: 'workbook',
  addressee: 'Bupati Mekarsari',
} as const;
