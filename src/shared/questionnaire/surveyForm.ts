import type { ElementCode } from '../../domain/survey/element';
import { sexNames } from '../format/profileLabel';
import { officeName } from '../office/officeName';
import { questionsAbout } from './questions';

/** One item of the online form: what it asks and how it is answered. */
export type FormItem =
  | {
      readonly kind: 'choice' | 'list';
      readonly title: string;
      readonly choices: readonly string[];
      readonly required: boolean;
    }
  | { readonly kind: 'number'; readonly title: string; readonly help: string; readonly required: boolean }
  | { readonly kind: 'paragraph'; readonly title: string; readonly help: string };

/** "Survei Kepuasan Masyarakat Kecamatan Sukamaju" */
export const formTitle = (kecamatan: string): string => `Survei Kepuasan Masyarakat ${officeName(kecamatan)}`;

/** Purpose, least data, controller and retention: what UU 27/2022 (PDP) asks a form to say. */
export const formDescription = (kecamatan: string, contact: string): string =>
  [
    `Pendapat Saudara membantu Kantor ${officeName(kecamatan)} memperbaiki pelayanan. Pengisian sekitar tiga menit.`,
    `Kami tidak meminta nama, NIK, atau nomor telepon. Jawaban hanya dipakai untuk menghitung Indeks Kepuasan Masyarakat, diolah oleh Kantor ${officeName(kecamatan)}, dan disimpan paling lama lima tahun.`,
    contact === '' ? '' : `Pertanyaan tentang survei ini: ${contact}.`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');

export const formThanks =
  'Terima kasih. Jawaban Saudara sudah kami terima dan akan kami pakai untuk memperbaiki pelayanan.';

export const serviceTitle = 'Jenis layanan yang diterima';

/** As the form offers them; paper entry and printed questionnaire use the same. */
export const educations = ['SD', 'SMP', 'SMA', 'DIII', 'S1', 'S2', 'S3', 'Lainnya'];
export const occupations = ['PNS', 'TNI', 'POLRI', 'Swasta', 'Wirausaha', 'Pelajar/Mahasiswa', 'Lainnya'];

/**
 * The online questionnaire: profile, the questions in their order, free text (Permen PANRB 14/2017). `elements`: those
 * that the office asks about, null for the nine.
 */
export const formItems = (
  services: readonly string[],
  elements: readonly ElementCode[] | null = null,
): readonly FormItem[] => [
  ...(services.length === 0
    ? []
    : [{ kind: 'list', title: serviceTitle, choices: services, required: true } as const]),
  { kind: 'choice', title: 'Jenis kelamin', choices: Object.values(sexNames), required: true },
  { kind: 'number', title: 'Usia', help: 'Tulis umur dalam tahun, misalnya 35.', required: true },
  { kind: 'list', title: 'Pendidikan terakhir', choices: educations, required: true },
  { kind: 'list', title: 'Pekerjaan', choices: occupations, required: true },
  ...questionsAbout(elements).map(
    (question) =>
      ({ kind: 'choice', title: question.text, choices: question.choices, required: true }) as const,
  ),
  {
    kind: 'paragraph',
    title: 'Alasan bila ada yang dinilai kurang',
    help: 'Boleh dikosongkan. Ceritakan apa yang terjadi, tanpa menulis nama orang.',
  },
  {
    kind: 'paragraph',
    title: 'Saran dan masukan',
    help: 'Boleh dikosongkan. Jangan menulis nama, NIK, atau nomor telepon.',
  },
];
