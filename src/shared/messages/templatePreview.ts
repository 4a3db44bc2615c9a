/** Words about trying an office's own template. */
export const templatePreview = {
  title: 'Templat laporan dan surat',
  hint: 'Templat di folder Templat boleh diubah tampilan dan kalimatnya. Lihat hasilnya di sini; periode yang berjalan tidak berubah.',
  withPeriod: 'Laporan dengan data periode ini',
  withExample: 'Laporan dengan data contoh',
  letter: 'Surat pengantar dengan data contoh',
  openDocument: 'Buka pratinjau (Dokumen)',
  openPdf: 'Buka pratinjau (PDF)',
  /** Printed at the head of the document itself. */
  mark: 'PRATINJAU',
  markOfExample: 'PRATINJAU DENGAN DATA CONTOH',
} as const;
