import type { Period } from '../../domain/period/period';
import { periodLabel } from '../format/periodLabel';
import { officeName } from '../office/officeName';

/** Proof of a mail that a person found in the Sent folder. */
export const foundInSent = 'Ditemukan di folder Terkirim';

/** The mail that carries report and letter to the regency; large files are linked. */
export const reportMail = (
  period: Period,
  office: { readonly kecamatan?: string; readonly addressee?: string; readonly phone?: string },
  links: readonly { readonly name: string; readonly url: string }[],
): { readonly subject: string; readonly text: string } => {
  const name = officeName(office.kecamatan ?? '');
  const what =
    links.length === 0
      ? 'Surat Pengantar dan Laporan terlampir.'
      : 'Surat Pengantar dan Laporan dapat diunduh di:';
  return {
    subject: `Laporan Survei Kepuasan Masyarakat ${name} ${periodLabel(period)}`,
    text: [
      `Yth. ${office.addressee ?? ''}`.trim(),
      '',
      `Dengan hormat kami sampaikan Laporan Hasil Survei Kepuasan Masyarakat ${name} ${periodLabel(period)}. ${what}`,
      ...links.map((link) => `${link.name}: ${link.url}`),
      '',
      'Mohon tanda terimanya dibalas melalui surel ini.',
      '',
      `Kantor ${name}`,
      ...(office.phone === undefined || office.phone === '' ? [] : [`Telepon ${office.phone}`]),
    ].join('\n'),
  };
};
