import { gradeThresholds } from '../../domain/index/grade';
import { formatDecimal } from './formatNumber';
import { gradeNames } from './gradeLabel';

/** One line of the table of Nilai Interval, Nilai IKM, Mutu and Kinerja, as printed. */
export type GradeLine = {
  readonly means: string;
  readonly ikm: string;
  readonly grade: string;
  readonly name: string;
};

/** "2,60", "3,0644": two decimals, more where there are more. */
const meanText = (hundredths: number): string => formatDecimal(hundredths / 2500, 4).replace(/0{1,2}$/, '');

/** Worst first, as Permen PANRB 14/2017 prints it: a band ends a hundredth of IKM below the next. */
export const gradeScale: readonly GradeLine[] = [...gradeThresholds]
  .reverse()
  .map(({ grade, from }, at, all) => {
    const next = all[at + 1];
    const to = next === undefined ? 10_000 : next.from - 1;
    return {
      means: `${meanText(from)}–${meanText(to)}`,
      ikm: `${formatDecimal(from / 100, 2)}–${formatDecimal(to / 100, 2)}`,
      grade,
      name: gradeNames[grade],
    };
  });
