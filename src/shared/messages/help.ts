import type { GuideId } from '../contract/helpCalls';

/** Titles of the guides as people choose them. */
export const guideTitles: Readonly<Record<GuideId, string>> = {
  pelaksana: 'Pelaksana',
  'kasi-yanum': 'Kasi Yanum',
  sekcam: 'Sekcam',
  camat: 'Camat',
  admin: 'Admin kantor',
  pasang: 'Memasang',
  pelatih: 'Pelatih',
};

/** Bantuan on the screen Lainnya, and the dialog that it opens. */
export const helpWords = {
  title: 'Bantuan',
  hint: 'Panduan tiap tugas, langkah demi langkah.',
  open: 'Buka Panduan',
  dialog: 'Panduan E-SKM',
  choose: 'Panduan untuk',
} as const;
