import type { Grade } from '../../domain/index/indexResult';

/** Kinerja unit pelayanan, Permen PANRB 14/2017. */
const performance: Readonly<Record<Grade, string>> = {
  A: 'Sangat Baik',
  B: 'Baik',
  C: 'Kurang Baik',
  D: 'Tidak Baik',
};

/** "Sangat Baik". */
export const gradeText = (grade: Grade): string => performance[grade];

/** "A (Sangat Baik)". */
export const gradeWithText = (grade: Grade): string => `${grade} (${performance[grade]})`;
