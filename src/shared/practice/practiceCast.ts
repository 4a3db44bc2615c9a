import type { RoleId } from '../contract/homeCalls';

/** Nobody can have an address under `.invalid` (RFC 2606): nothing that is shared or mailed by mistake reaches anyone. */
export const practiceCast: Readonly<
  Record<
    RoleId,
    { readonly email: string; readonly name: string; readonly nip: string; readonly rank: string }
  >
> = {
  pelaksana: { email: 'pelaksana@latihan.invalid', name: 'Rina Contoh', nip: '', rank: '' },
  kasiYanum: { email: 'kasi@latihan.invalid', name: 'Budi Contoh', nip: '', rank: 'Penata' },
  sekcam: { email: 'sekcam@latihan.invalid', name: 'Siti Contoh', nip: '', rank: 'Pembina' },
  camat: { email: 'camat@latihan.invalid', name: 'Hadi Contoh', nip: '', rank: 'Pembina Tingkat I' },
};
