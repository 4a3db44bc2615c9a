import { type ElementCode, standardElements } from '../../domain/survey/element';

/** Titles of the tab `Data dari E-SKM` by what stands under them. */
export const importTitle = {
  batch: 'Kelompok',
  file: 'Berkas',
  number: 'No',
  date: 'Tanggal Survei',
  sex: 'Jenis Kelamin',
  age: 'Usia',
  education: 'Pendidikan',
  occupation: 'Pekerjaan',
  service: 'Jenis Layanan',
  remark: 'Saran',
  reason: 'Alasan',
} as const;

/** A question as its column is called: "U3", or "U3a" where an element has several. */
export const importQuestionTitle = (question: string): string => `Unsur ${question}`;

/** The question of a column; null when it is none. */
export const importQuestionOf = (
  title: string,
): { readonly element: ElementCode; readonly part: string } | null => {
  const match = /^Unsur (U\d+)([a-z]?)$/.exec(title);
  return match === null ? null : { element: match[1] as ElementCode, part: match[2] ?? '' };
};

const { remark, reason, ...identity } = importTitle;

/** The columns as set up; a file with more elements or questions adds its own behind their neighbours. */
export const importHeaders: readonly string[] = [
  ...Object.values(identity),
  ...standardElements.map(importQuestionTitle),
  remark,
  reason,
];
