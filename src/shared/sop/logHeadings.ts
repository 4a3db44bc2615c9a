import type { EventColumn } from '../../domain/log/eventRow';

/** Column headings of `Riwayat`. */
export const logHeadings: Readonly<Record<EventColumn, string>> = {
  no: 'No',
  at: 'Waktu (UTC)',
  email: 'Surel',
  role: 'Jabatan',
  deputy: 'Plt./Plh.',
  twoPosts: 'Dua Jabatan',
  period: 'Periode',
  correction: 'Laporan Perbaikan ke-',
  step: 'Langkah',
  action: 'Tindakan',
  revision: 'Revisi ke-',
  via: 'Melalui',
  note: 'Catatan',
  content: 'Isi yang Terikat',
  details: 'Rincian',
  key: 'Kunci',
  previousHash: 'Kode Sebelumnya',
  hash: 'Kode Keaslian',
};
