import { officeName } from './officeName';

/** Names of what is hung up and handed out. */
export const handoutNames = {
  folder: 'Poster dan Kuesioner',
  code: (service: string): string =>
    service === '' ? 'Kode QR formulir survei' : `Kode QR formulir survei untuk ${service}`,
  poster: (kecamatan: string, service: string): string =>
    ['Poster QR Survei', officeName(kecamatan), service.replace(/[\\/]/g, ' ')].filter(Boolean).join(' '),
  questionnaire: (kecamatan: string, first: string, last: string): string =>
    [`Kuesioner SKM ${officeName(kecamatan)}`, [first, last].filter(Boolean).join('–').replace(/[\\/]/g, ' ')]
      .filter(Boolean)
      .join(' '),
} as const;
