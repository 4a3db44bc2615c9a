import { textWidth } from '../pictures/textWidth';
import { templateStyles } from './templateStyles';

/** Width of a full stop in Arial, in sizes of its letters. */
const dot = 0.278;

/** A label and dots to write on, together `width` points wide at the size of running text: such lines end together. */
export function leader(label: string, width: number): string {
  const { size } = templateStyles.normal;
  const room = width - textWidth(`${label} `, size);
  return `${label} ${'.'.repeat(Math.max(3, Math.floor(room / (dot * size))))}`;
}
