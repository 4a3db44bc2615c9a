import type { LegalBasis, RelatedSop } from '../../domain/workflow/steps';

/** Dasar hukum of the SOP. The third is printed with its full title, which the SOP abbreviates. */
export const legalBasisTexts: Readonly<Record<LegalBasis, string>> = {
  'uu25-2009': 'Undang-Undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'perpres76-2013': 'Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
  'permenpanrb14-2017':
    'Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
};

/** Keterkaitan of the SOP. */
export const relatedSopTexts: Readonly<Record<RelatedSop, string>> = {
  website: 'SOP Pengelolaan Website dan Media Sosial',
  sipp: 'SOP Publikasi Layanan pada Sistem Informasi Pelayanan Publik (SIPP)',
  incomingMail: 'SOP Pelayanan Administrasi Surat Masuk',
  outgoingMail: 'SOP Pelayanan Administrasi Surat Keluar',
};

/** Peringatan of the SOP: it applies to every step. */
export const sopWarning =
  'Apabila SOP tidak dilaksanakan sesuai prosedur yang berlaku, perencanaan tindak lanjut atas survei akan terhambat.';
