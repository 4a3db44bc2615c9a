import type { StepNumber } from '../../domain/workflow/steps';

/** One row of the SOP's table, and the step in a few words for screens. */
export type StepTexts = {
  /** "Susun draf laporan", as in "Langkah 2 dari 8: Susun draf laporan". */
  readonly task: string;
  /** Uraian Prosedur. */
  readonly procedure: string;
  /** Persyaratan/Kelengkapan. */
  readonly needs: string;
  readonly output: string;
};

/** SOP Pelaporan Hasil E-SKM, Mutu Baku; spelling mended, wording kept. */
export const stepTexts: Readonly<Record<StepNumber, StepTexts>> = {
  1: {
    task: 'Kumpulkan dan kunci data survei',
    procedure:
      'Mengumpulkan data responden, baik secara online melalui E-SKM yang sudah dipublikasikan maupun formulir yang sudah dibagikan kepada masyarakat',
    needs: 'Komputer, Internet, Formulir SKM',
    output: 'Data Survei Hasil Responden',
  },
  2: {
    task: 'Susun draf laporan',
    procedure: 'Menyusun/merevisi draf Laporan E-SKM',
    needs: 'Komputer, Internet, Data Survei Hasil Responden',
    output: 'Draf Laporan Hasil E-SKM',
  },
  3: {
    task: 'Tentukan evaluasi dan rencana tindak lanjut',
    procedure: 'Menentukan hasil evaluasi, rencana tindak lanjut, dan pengambilan keputusan yang lain',
    needs: 'Draf Laporan E-SKM',
    output: 'Evaluasi, rencana tindak lanjut',
  },
  4: {
    task: 'Susun laporan akhir',
    procedure: 'Menyusun kembali laporan yang telah direvisi',
    needs: 'Laporan Hasil E-SKM',
    output: 'Laporan Hasil E-SKM',
  },
  5: {
    task: 'Periksa dan verifikasi laporan',
    procedure: 'Memeriksa laporan dan verifikasi',
    needs: 'Laporan Hasil E-SKM',
    output: 'Laporan Hasil E-SKM',
  },
  6: {
    task: 'Buat surat pengantar',
    procedure: 'Membuat pengantar',
    needs: 'Komputer, Internet',
    output: 'Surat Pengantar',
  },
  7: {
    task: 'Sahkan laporan',
    procedure: 'Menandatangani dan mengesahkan laporan',
    needs: 'Surat Pengantar dan Laporan Hasil E-SKM',
    output: 'Surat Pengantar dan Laporan Hasil E-SKM yang sudah disahkan',
  },
  8: {
    task: 'Kirim laporan',
    procedure: 'Mengirimkan laporan',
    needs: 'Surat Pengantar dan Laporan Hasil E-SKM yang sudah disahkan',
    output: 'Surat Pengantar dan Laporan Hasil E-SKM yang sudah disahkan, terkirim',
  },
};

/** Waktu: "1 Hari". */
export const timeText = (workingDays: number): string => `${workingDays} Hari`;

/** "Langkah 2 dari 8: Susun draf laporan". */
export const stepTitle = (step: StepNumber): string => `Langkah ${step} dari 8: ${stepTexts[step].task}`;

/** The SOP table's titles over several columns: who performs a step, and its Mutu Baku (Kelengkapan, Waktu, Output). */
export const flowHeads = { performers: 'Pelaksana', standard: 'Mutu Baku' } as const;
