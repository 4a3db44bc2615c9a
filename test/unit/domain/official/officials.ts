import type { Official } from '../../../../src/domain/official/official';

const base = { deputy: null, nip: '', rank: '', from: null, until: null } as const;

/** An office in July 2026: the Kasi is Plt. Sekcam from 1 to 31 July, the Sekcam Plh. Camat from 6 to 10 July. */
export const officials: readonly Official[] = [
  {
    ...base,
    line: 2,
    role: 'pelaksana',
    name: 'Sari',
    emails: ['sari@kec.go.id', 'Sari.Dewi@gmail.com'.toLowerCase()],
  },
  { ...base, line: 3, role: 'pelaksana', name: 'Joko', emails: ['joko@kec.go.id'] },
  {
    ...base,
    line: 4,
    role: 'kasiYanum',
    name: 'Budi',
    nip: '198001012005011001',
    emails: ['budi@kec.go.id'],
  },
  {
    ...base,
    line: 5,
    role: 'sekcam',
    deputy: 'plt',
    name: 'Budi',
    nip: '198001012005011001',
    emails: ['budi.plt@kec.go.id'],
    from: '2026-07-01',
    until: '2026-07-31',
  },
  { ...base, line: 6, role: 'camat', name: 'Ratna', nip: '197001011995012001', emails: ['camat@kec.go.id'] },
  { ...base, line: 7, role: 'sekcam', name: 'Agus', emails: ['agus@kec.go.id'], until: '2026-06-30' },
  {
    ...base,
    line: 8,
    role: 'camat',
    deputy: 'plh',
    name: 'Budi',
    nip: '198001012005011001',
    emails: ['budi@kec.go.id'],
    from: '2026-07-06',
    until: '2026-07-10',
  },
  { ...base, line: 9, role: 'sekcam', name: 'Wati', emails: ['wati@kec.go.id'], from: '2026-08-01' },
];
