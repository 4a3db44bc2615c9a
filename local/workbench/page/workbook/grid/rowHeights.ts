import type { CellLine, SheetLayout } from '../../../contract/workbook';
import { fontOf, lineHeightOf, padding, rowHeight } from './looks';
import { styleIn } from './scene';
import { wrapLines } from './textLines';

/** Room above and below the text of a cell, pixels. */
const air = 5;

/**
 * The height that Sheets gives by itself to a row: as high as its highest cell needs. Cells merged over several
 * columns or rows don't count.
 */
export const fittingHeight = (
  pen: CanvasRenderingContext2D,
  layout: SheetLayout,
  line: CellLine,
  row: number,
): number => {
  let highest = rowHeight;
  line.shown.forEach((text, column) => {
    const style = styleIn(layout, line, column);
    const width = layout.widths[column] ?? 100;
    if (text === null || width === 0) return;
    const multiline = style.wrap === 'WRAP' || text.includes('\n');
    if (!multiline && style.fontSize === undefined) return;
    if (
      layout.merges.some(
        (one) => row >= one.top && row < one.bottom && column >= one.left && column < one.right,
      )
    )
      return;
    pen.font = fontOf(style);
    const room = width - 2 * padding;
    const lines = style.wrap === 'WRAP' ? wrapLines(pen, text, room).length : text.split('\n').length;
    highest = Math.max(highest, lines * lineHeightOf(style) + air);
  });
  return highest;
};
