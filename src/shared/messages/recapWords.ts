import { formatPercent } from '../format/formatNumber';

/** Column titles of the regency's recap (Rekap OPP). */
export const recapWords = {
  sheet: 'Rekap OPP',
  calculationSheet: 'Pengolahan Data',
  title: (period: string): string => `Rekapitulasi Survei Kepuasan Masyarakat ${period}`,
  columns: (elements: readonly string[]): readonly string[] => [
    'No.',
    'OPP',
    'Periode Survei',
    'Jenis Layanan',
    ...elements,
    'IKM',
    'Jumlah Responden',
    'Metode',
    'Unsur Perbaikan',
    'Rencana Tindak Lanjut',
    'Tindak Lanjut Periode Sebelumnya',
  ],
  elementTitle: (code: string, name: string): string => `${code} ${name}`,
  fileName: (what: string, office: string, period: string): string => `${what} ${office} ${period}.xlsx`,
  noPlan: 'Belum ditetapkan',
  noPrevious: 'Belum ada rencana',
  doneShare: (done: number, all: number): string =>
    `${formatPercent((100 * done) / all)} (${done} dari ${all} kegiatan)`,
  allEqual: 'Nilai semua unsur sama',
} as const;

/** Lampiran 2 as a file of its own. Its name speaks of neither report nor letter: the Camat's desk tells those by name. */
export const annexWords = {
  title: 'Lampiran 2. Pengolahan Data Survei Kepuasan Masyarakat per Responden',
  /** Where the report lists the respondents itself. */
  untitled: 'Pengolahan Data Survei Kepuasan Masyarakat per Responden',
  code: (label: string, code: string): string => `${label}: ${code}`,
  fileName: (office: string, period: string): string => `Lampiran Data SKM ${office} ${period}.pdf`,
} as const;
