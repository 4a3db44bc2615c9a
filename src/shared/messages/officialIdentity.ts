import type { Identity } from '../../domain/official/identify';
import { formatDate } from '../format/formatDate';
import { roleLabels } from '../office/roleLabels';

type Sentences = {
  readonly [K in Identity['kind']]: (identity: Extract<Identity, { readonly kind: K }>) => string | null;
};

const sentences: Sentences = {
  known: () => null,
  alias: ({ email, registered }) =>
    `Anda masuk sebagai ${email}. Alamat itu satu kotak surat dengan ${registered} di tab Pejabat, jadi Anda dikenali.`,
  blank: () =>
    'Google tidak memberi tahu akun Anda. Izinkan E-SKM bila diminta, atau keluar dari akun Google lain di peramban ini, lalu muat ulang.',
  unknown: ({ email }) =>
    `${email} belum terdaftar di tab Pejabat. Bila ini akun pribadi, masuklah dengan akun kantor; bila ini akun kantor, minta pemilik buku kerja mendaftarkannya.`,
  notInForce: ({ role, why, day }) =>
    why === 'ended'
      ? `Masa tugas Anda sebagai ${roleLabels[role]} berakhir ${formatDate(day)}. Anda dapat melihat, tetapi tidak dapat menyetujui.`
      : `Masa tugas Anda sebagai ${roleLabels[role]} mulai ${formatDate(day)}. Sampai hari itu Anda hanya dapat melihat.`,
};

/** Explains an identity that isn't plainly known; null when there is nothing to explain. */
export const identitySentence = (identity: Identity): string | null => {
  const sentence = sentences[identity.kind] as (identity: Identity) => string | null;
  return sentence(identity);
};
