import type { TableElement } from '../../model/documentModel';
import type { PdfContext, PdfNode } from './pdfContext';

/** A laid-out cell: pdfmake leaves the height of its content, margins included. */
type LaidOutCell = PdfNode & { readonly __height?: number };

/**
 * Pushes the content of vertically centred and bottom-aligned cells down, once the heights of the rows are known
 * from a trial layout. (pdfmake's own `verticalAlignment` loses height with merged cells in unbreakable rows.)
 */
export function alignVertically(
  node: PdfNode,
  table: TableElement,
  width: number,
  context: PdfContext,
): void {
  const wanted = table.children.some((row) =>
    row.children.some((cell) => cell.verticalAlign === 'CENTER' || cell.verticalAlign === 'BOTTOM'),
  );
  if (!wanted) return;
  context.measurer.height(node, width);
  const body = (node.table as { body: LaidOutCell[][] }).body;
  const heights = rowHeights(table, body);
  table.children.forEach((row, y) => {
    row.children.forEach((cell, x) => {
      const share = cell.verticalAlign === 'CENTER' ? 0.5 : cell.verticalAlign === 'BOTTOM' ? 1 : 0;
      const laidOut = body[y]?.[x];
      if (share === 0 || !laidOut?.margin || cell.rowSpan === 0) return;
      const room = sum(heights.slice(y, y + Math.max(1, cell.rowSpan)));
      laidOut.margin[1] += Math.max(0, (room - (laidOut.__height ?? room)) * share);
    });
  });
}

function rowHeights(table: TableElement, body: readonly LaidOutCell[][]): number[] {
  const heights = table.children.map((row, y) =>
    Math.max(
      row.minimumHeight ?? 0,
      ...row.children.map((cell, x) => (cell.rowSpan === 1 ? (body[y]?.[x]?.__height ?? 0) : 0)),
    ),
  );
  // A merged cell that needs more than its rows stretches the last of them.
  table.children.forEach((row, y) => {
    row.children.forEach((cell, x) => {
      if (cell.rowSpan < 2) return;
      const last = y + cell.rowSpan - 1;
      const missing = (body[y]?.[x]?.__height ?? 0) - sum(heights.slice(y, last + 1));
      if (missing > 0 && heights[last] !== undefined) heights[last] += missing;
    });
  });
  return heights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
