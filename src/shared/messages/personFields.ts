/** What is asked of an official and of the office's letterhead: above its field, and in a refusal that names it. */
export const personFields = {
  name: 'Nama lengkap',
  nip: 'NIP',
  rank: 'Pangkat/golongan',
  email: 'Surel',
  phone: 'Telepon',
  website: 'Situs web',
  postcode: 'Kode pos',
  place: 'Tempat penulisan surat',
} as const;
