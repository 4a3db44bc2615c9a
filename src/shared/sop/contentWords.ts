import type { ContentKind } from '../../domain/workflow/content';

/** What an act is bound to, as sentences name it. */
export const contentWords: Readonly<Record<ContentKind, string>> = {
  data: 'data survei',
  draftText: 'draf laporan',
  plan: 'rencana tindak lanjut',
  decisions: 'keputusan lain',
  reportPdf: 'PDF laporan',
  letterPdf: 'PDF surat pengantar',
  signedReport: 'laporan bertanda tangan',
  signedLetter: 'surat pengantar bertanda tangan',
  sent: 'berkas yang dikirim',
};
