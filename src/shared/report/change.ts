import { roundHalfUp } from '../../domain/index/rounding';
import { formatDecimal } from '../format/formatNumber';

/** The difference of two figures as printed with two decimals, so that the reader's own subtraction agrees. */
export function changeOf(before: number, after: number): number {
  return roundHalfUp(roundHalfUp(after, 2) - roundHalfUp(before, 2), 2);
}

/** "naik 0,12", "turun 1,05", "tetap". */
export function changeWords(before: number, after: number): string {
  const change = changeOf(before, after);
  if (change === 0) return 'tetap';
  return `${change > 0 ? 'naik' : 'turun'} ${formatDecimal(Math.abs(change), 2)}`;
}

/** For a table column: "+0,12", "-1,05", "0,00". */
export function changeFigure(before: number, after: number): string {
  const change = changeOf(before, after);
  return `${change > 0 ? '+' : ''}${formatDecimal(change, 2)}`;
}
