import { gradeThresholds } from '../../domain/index/grade';
import type { Grade } from '../../domain/index/indexResult';
import { bandShades } from './ink';

/** One grade's part of the scale, in IKM points (25–100). */
export type GradeBand = {
  readonly grade: Grade;
  readonly from: number;
  readonly to: number;
  readonly shade: string;
};

/** The four bands, worst first; each ends where the next begins. */
export const gradeBands: readonly GradeBand[] = [...gradeThresholds]
  .reverse()
  .map(({ grade, from }, at, all) => ({
    grade,
    from: from / 100,
    to: (all[at + 1]?.from ?? 10_000) / 100,
    shade: bandShades[grade],
  }));
