import type { PlanItem } from '../../domain/plan/planItem';

/** Made-up words for a document that shows what a template makes. */
export const exampleWords = {
  services: ['Kartu Keluarga (KK)', 'Surat Pindah', 'Legalisasi'],
  shortfall: 'Sebagian warga belum terbiasa mengisi survei daring.',
  evaluation: 'Contoh hasil evaluasi: waktu tunggu pada hari Senin perlu dipersingkat.',
  decision: 'Contoh keputusan lain: hasil survei diumumkan di papan informasi.',
  complaint: 'Contoh aduan: antrean lama pada hari Senin',
  letter: {
    number: '000.8.3/123/2026',
    addressee: 'Bupati Contoh c.q. Kepala Bagian Organisasi Sekretariat Daerah',
    addresseePlace: 'Contoh',
    request: { from: 'Sekretaris Daerah', number: '000.8.3/45/2026' },
  },
} as const;

export const examplePlan: readonly PlanItem[] = [
  {
    subject: 'U3',
    programme: 'Contoh kegiatan: menambah petugas loket pada hari Senin',
    quarters: [1, 3],
    personInCharge: 'Kasi Yanum',
  },
  {
    subject: 'U8',
    programme: 'Contoh kegiatan: menunjuk petugas pengelola pengaduan',
    quarters: [2, 4],
    personInCharge: 'Sekcam',
  },
];
