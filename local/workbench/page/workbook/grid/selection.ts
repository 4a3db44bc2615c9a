import type { Box, SheetLayout } from '../../../contract/workbook';

/** The active cell, and the other corner of what is chosen with it. */
export type Selection = {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
};

export const cellAt = (row: number, column: number): Selection => ({
  row,
  column,
  toRow: row,
  toColumn: column,
});

const mergeAt = (layout: SheetLayout, row: number, column: number): Box | undefined =>
  layout.merges.find(
    ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
  );

/** The cell that stands for a place: of merged cells the first. */
export const anchorOf = (
  layout: SheetLayout,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } => {
  const merge = mergeAt(layout, row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
};

/** The chosen rectangle, widened until it cuts no merged cells. */
export const boxOfSelection = (layout: SheetLayout, chosen: Selection): Box => {
  let box: Box = {
    top: Math.min(chosen.row, chosen.toRow),
    left: Math.min(chosen.column, chosen.toColumn),
    bottom: Math.max(chosen.row, chosen.toRow) + 1,
    right: Math.max(chosen.column, chosen.toColumn) + 1,
  };
  for (;;) {
    const cut = layout.merges.find(
      (one) =>
        one.top < box.bottom &&
        box.top < one.bottom &&
        one.left < box.right &&
        box.left < one.right &&
        (one.top < box.top || one.left < box.left || one.bottom > box.bottom || one.right > box.right),
    );
    if (!cut) return box;
    box = {
      top: Math.min(box.top, cut.top),
      left: Math.min(box.left, cut.left),
      bottom: Math.max(box.bottom, cut.bottom),
      right: Math.max(box.right, cut.right),
    };
  }
};

export const isOneCell = (layout: SheetLayout, chosen: Selection): boolean => {
  const box = boxOfSelection(layout, chosen);
  const merge = mergeAt(layout, chosen.row, chosen.column);
  const [rows, columns] = merge ? [merge.bottom - merge.top, merge.right - merge.left] : [1, 1];
  return box.bottom - box.top === rows && box.right - box.left === columns;
};

/** One step of an arrow key from the active end; merged and hidden cells are passed over. */
export const stepped = (
  layout: SheetLayout,
  hiddenRow: (row: number) => boolean,
  from: { readonly row: number; readonly column: number },
  down: number,
  right: number,
): { row: number; column: number } => {
  const merge = mergeAt(layout, from.row, from.column);
  let row = from.row;
  let column = from.column;
  if (merge && down !== 0) row = down > 0 ? merge.bottom - 1 : merge.top;
  if (merge && right !== 0) column = right > 0 ? merge.right - 1 : merge.left;
  const kept = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  row = kept(row + down, layout.rows);
  column = kept(column + right, layout.columns);
  const onRow = Math.sign(down);
  const onColumn = Math.sign(right);
  while (onRow !== 0 && hiddenRow(row) && row + onRow >= 0 && row + onRow < layout.rows) row += onRow;
  while (
    onColumn !== 0 &&
    layout.widths[column] === 0 &&
    column + onColumn >= 0 &&
    column + onColumn < layout.columns
  )
    column += onColumn;
  return { row, column };
};

/** Whether a guarded area keeps this person from a cell, and its description. */
export const guardOver = (layout: SheetLayout, row: number, column: number): string | null => {
  const inside = ({ top, left, bottom, right }: Box) =>
    row >= top && row < bottom && column >= left && column < right;
  const found = layout.guarded.find(({ box, except, open }) => !open && inside(box) && !except.some(inside));
  return found ? found.description : null;
};
