import type { Change, Direction, TrendChange } from '../../domain/index/trend';
import { formatDecimal } from './formatNumber';
import { periodLabel } from './periodLabel';

const verbs: Readonly<Record<Direction, string>> = { up: 'naik', down: 'turun', same: 'tetap' };

/** "naik 1,16", "turun 0,05", "tetap". */
export const changeWords = ({ direction, points }: Change): string =>
  direction === 'same' ? verbs.same : `${verbs[direction]} ${formatDecimal(Math.abs(points), 2)}`;

/** "naik 1,16 poin dari Semester II Tahun 2020, mutu naik dari B menjadi A": ends without a full stop. */
export const trendWords = ({ from, ikm, grade }: TrendChange): string => {
  const period = periodLabel(from);
  const change =
    ikm.direction === 'same' ? `tetap seperti ${period}` : `${changeWords(ikm)} poin dari ${period}`;
  if (grade.from === grade.to) return change;
  return `${change}, mutu ${grade.to < grade.from ? 'naik' : 'turun'} dari ${grade.from} menjadi ${grade.to}`;
};
