import { formatInteger } from '../format/formatNumber';

/** What the screen says while long work goes on. */
export const progressWords = {
  draftMade: 'Draf selesai disusun.',
  reportMade: 'Naskah laporan selesai disusun. PDF sedang dibuat…',
  reportMadeAnnexNext: 'Naskah laporan selesai disusun. Lampiran data dan PDF sedang dibuat…',
  annexMade: 'Lampiran data selesai disusun. PDF laporan sedang dibuat…',
  reportPdfMade: 'Laporan akhir dan PDF-nya selesai disusun.',
  reading: (rows: number): string => `Membaca jawaban: ${formatInteger(rows)} baris sudah dibaca…`,
  locked: 'Data terkunci.',
} as const;
