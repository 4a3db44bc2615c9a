import type { SheetModel } from '../useSheet';
import { type Selection, stepped } from './selection';

type End = { readonly row: number; readonly column: number };

/** Where Ctrl and an arrow lead: to the edge of what is filled, as in Sheets. */
const jumped = (model: SheetModel, from: End, down: number, right: number): End => {
  const { layout } = model;
  const width = layout.columns;
  const filled = (row: number, column: number): boolean => {
    const line = model.line(row);
    return line === undefined || Boolean(line?.shown[column]);
  };
  const inside = ({ row, column }: End): boolean =>
    row >= 0 && column >= 0 && row < layout.rows && column < width;
  let at = from;
  const next = (): End => ({ row: at.row + down, column: at.column + right });
  const first = next();
  if (!inside(first)) return from;
  const along = filled(from.row, from.column) && filled(first.row, first.column);
  at = first;
  while (inside(next())) {
    const ahead = next();
    if (along && !filled(ahead.row, ahead.column)) break;
    if (!along && filled(at.row, at.column)) break;
    // Below the last filled row everything is empty: no need to walk there.
    if (!along && down > 0 && at.row >= layout.filled) return { row: layout.rows - 1, column: at.column };
    at = ahead;
  }
  return at;
};

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The selection after a key that moves; null for any other key. With Shift the other corner moves, with Ctrl it
 * jumps. `page` = rows in sight.
 */
export const movedBy = (
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  model: SheetModel,
  chosen: Selection,
  page: number,
): Selection | null => {
  const { layout } = model;
  const jump = event.ctrlKey || event.metaKey;
  const end: End = event.shiftKey
    ? { row: chosen.toRow, column: chosen.toColumn }
    : { row: chosen.row, column: chosen.column };
  const hidden = (row: number): boolean => model.rows.size(row) === 0;
  const target = (): End | null => {
    const arrow = arrows[event.key];
    if (arrow)
      return jump ? jumped(model, end, arrow[0], arrow[1]) : stepped(layout, hidden, end, arrow[0], arrow[1]);
    if (event.key === 'PageDown') return stepped(layout, hidden, end, page, 0);
    if (event.key === 'PageUp') return stepped(layout, hidden, end, -page, 0);
    if (event.key === 'Home') return jump ? { row: 0, column: 0 } : { row: end.row, column: 0 };
    if (event.key === 'End') {
      const widest = model.line(end.row)?.shown.length ?? 1;
      return jump
        ? { row: Math.max(0, layout.filled - 1), column: Math.max(0, widest - 1) }
        : { row: end.row, column: Math.max(0, widest - 1) };
    }
    return null;
  };
  const found = target();
  if (!found) return null;
  return event.shiftKey
    ? { ...chosen, toRow: found.row, toColumn: found.column }
    : { row: found.row, column: found.column, toRow: found.row, toColumn: found.column };
};
