import type { ElementCode } from '../../domain/survey/element';
import type { ColumnField } from '../../domain/survey/vocabulary';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';
import { elementName } from '../questionnaire/elementNames';

const fieldNames: Readonly<Record<ColumnField, string>> = {
  number: 'Nomor urut',
  date: 'Tanggal survei',
  timestamp: 'Waktu pengisian',
  time: 'Jam survei (tidak dipakai)',
  year: 'Tahun, untuk dicocokkan dengan tanggal',
  semester: 'Semester, untuk dicocokkan dengan tanggal',
  sex: 'Jenis kelamin',
  age: 'Usia',
  education: 'Pendidikan',
  occupation: 'Pekerjaan',
  service: 'Jenis layanan',
  disability: 'Penyandang disabilitas (tidak dipakai)',
  remark: 'Saran',
  reason: 'Alasan nilai rendah',
};

const kinds = { sheet: 'Google Sheets', excel: 'Excel', csv: 'CSV', other: 'Berkas lain' } as const;

/** At most so many line numbers are named. */
const namedLines = 8;

const lines = (all: readonly number[]): string => {
  const named = all.slice(0, namedLines).map(formatInteger);
  const rest = all.length - named.length;
  return `baris ${formatList(rest > 0 ? [...named, `${formatInteger(rest)} lainnya`] : named)}`;
};

/** What the preview of a file says. */
export const importSentences = {
  about: (kind: keyof typeof kinds, day: string): string => `${kinds[kind]}, ${day}`,
  answer: (element: ElementCode, part: string): string => `${element}${part} ${elementName(element)}`,
  field: (field: ColumnField): string => fieldNames[field],
  dropped: 'Tidak dibaca: menunjuk orang',
  ignored: 'Tidak dibaca: tidak dikenal',

  seen: 'Berkas dengan isi yang sama sudah pernah dimasukkan.',
  blank: (n: number): string => `${formatInteger(n)} baris kosong dilewati.`,
  sums: (all: readonly number[]): string => `Jumlah di bawah jawaban tidak dibaca: ${lines(all)}.`,
  incomplete: (n: number): string =>
    `${formatInteger(n)} baris tidak lengkap: dimasukkan, tetapi tidak dihitung.`,
  undated: (n: number): string =>
    `${formatInteger(n)} baris tanpa tanggal survei: dimasukkan, tetapi tidak dihitung pada periode mana pun.`,
  ahead: (n: number): string =>
    `${formatInteger(n)} baris bertanggal sesudah hari ini. Periksa urutan hari dan bulan pada berkasnya.`,
  contradicted: (all: readonly number[]): string =>
    `Tahun atau semester tidak cocok dengan tanggal survei: ${lines(all)}. Yang dipakai tanggalnya.`,
  known: (n: number, where: readonly string[]): string =>
    `${formatInteger(n)} jawaban tampak sudah ada di tab ${formatList(where)}. Setelah dimasukkan, putuskan satu per satu pada Periksa jawaban.`,
  period: (label: string, n: number): string => `${label}: ${formatInteger(n)} jawaban`,
} as const;
