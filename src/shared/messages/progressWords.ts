/** What the screen says while a document is being made. */
export const progressWords = {
  draftMade: 'Draf selesai disusun.',
  reportMade: 'Naskah laporan selesai disusun. PDF sedang dibuat…',
  reportPdfMade: 'Laporan akhir dan PDF-nya selesai disusun.',
} as const;
