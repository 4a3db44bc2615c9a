import type { Grade, Weight } from '../../domain/index/indexResult';

/** Mutu pelayanan in words, Permen PANRB 14/2017. */
export const gradeNames: Readonly<Record<Grade, string>> = {
  A: 'Sangat Baik',
  B: 'Baik',
  C: 'Kurang Baik',
  D: 'Tidak Baik',
};

/** "A (Sangat Baik)". */
export const gradeLabel = (grade: Grade): string => `${grade} (${gradeNames[grade]})`;

/** The weight as printed under tables; anything but the exact one is marked as such. */
export const weightLabel = (weight: Weight, elements: number): string => {
  if (weight === 'exact') return elements === 9 ? '1/9 (0,111)' : `1/${elements}`;
  if (weight === 'own') return 'bobot khusus (bukan bobot baku)';
  return `${weight.replace('.', ',')} (bobot yang dibulatkan, untuk mencocokkan laporan lama)`;
};
