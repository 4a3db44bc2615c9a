import type { Box, CellLine } from '../../../contract/workbook';
import { isMerged } from './cellPlace';
import { fontOf, padding } from './looks';
import { sideOf } from './paintText';
import { type Scene, styleOf } from './scene';
import { widthOf } from './textLines';

/** A text that isn't wrapped and leaves its cell: the columns it covers. */
export const coveredColumns = (
  pen: CanvasRenderingContext2D,
  scene: Scene,
  line: CellLine,
  column: number,
  merges: readonly Box[],
  row: number,
): { readonly from: number; readonly to: number } => {
  const alone = { from: column, to: column + 1 };
  const text = line.shown[column] ?? '';
  const style = styleOf(scene, line, column);
  if (style.wrap === 'WRAP' || style.wrap === 'CLIP' || line.numbers?.includes(column)) return alone;
  pen.font = fontOf(style);
  const needs = widthOf(pen, text) + 2 * padding;
  const side = sideOf(style, false, line.truths?.includes(column) ?? false);
  const free = (at: number) =>
    at >= 0 && at < scene.columns.count && !line.shown[at] && !isMerged(merges, row, at);
  let { from, to } = alone;
  let left = side === 'left' ? 0 : side === 'right' ? needs : needs / 2;
  let right = side === 'right' ? 0 : side === 'left' ? needs : needs / 2;
  const own = scene.columns.size(column);
  left -= side === 'center' ? own / 2 : side === 'right' ? own : 0;
  right -= side === 'center' ? own / 2 : side === 'left' ? own : 0;
  while (right > 0 && free(to)) right -= scene.columns.size(to++);
  while (left > 0 && free(from - 1)) left -= scene.columns.size(--from);
  return { from, to };
};
