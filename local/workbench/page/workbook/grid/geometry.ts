import type { SheetLayout } from '../../../contract/workbook';
import type { Axis } from './axis';
import { headerHeight, headerWidth } from './looks';

/** Where everything of a sheet stands on the screen at the moment; pixels from the grid's corner. */
export type Geometry = {
  readonly layout: SheetLayout;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
};

export type Span = { readonly from: number; readonly to: number };

/** Left edge of a column, headings and frozen columns considered. */
export const leftOf = ({ layout, columns, scrollX }: Geometry, column: number): number =>
  headerWidth + columns.start(column) - (column < layout.frozenColumns ? 0 : scrollX);

export const topOf = ({ layout, rows, scrollY }: Geometry, row: number): number =>
  headerHeight + rows.start(row) - (row < layout.frozenRows ? 0 : scrollY);

export const frozenRight = ({ layout, columns }: Geometry): number =>
  headerWidth + columns.start(layout.frozenColumns);

export const frozenBottom = ({ layout, rows }: Geometry): number =>
  headerHeight + rows.start(layout.frozenRows);

/** The rows below the frozen ones that can be seen, the last one perhaps in part. */
export const rowsInSight = (at: Geometry): Span => {
  const { layout, rows, scrollY, height } = at;
  const from = Math.max(layout.frozenRows, rows.at(scrollY + frozenBottom(at) - headerHeight));
  return { from, to: Math.min(rows.count, rows.at(scrollY + height - headerHeight) + 1) };
};

export const columnsInSight = (at: Geometry): Span => {
  const { layout, columns, scrollX, width } = at;
  const from = Math.max(layout.frozenColumns, columns.at(scrollX + frozenRight(at) - headerWidth));
  return { from, to: Math.min(columns.count, columns.at(scrollX + width - headerWidth) + 1) };
};

export type Spot = {
  readonly row: number;
  readonly column: number;
  /** On the heading of the column or row, or on both. */
  readonly onColumnHead: boolean;
  readonly onRowHead: boolean;
};

/** The cell under a point. */
export const spotAt = (at: Geometry, x: number, y: number): Spot => {
  const { rows, columns, scrollX, scrollY } = at;
  const inX = Math.max(0, x - headerWidth);
  const inY = Math.max(0, y - headerHeight);
  return {
    row: rows.at(y < frozenBottom(at) ? inY : inY + scrollY),
    column: columns.at(x < frozenRight(at) ? inX : inX + scrollX),
    onColumnHead: y < headerHeight,
    onRowHead: x < headerWidth,
  };
};

/** The scroll position that brings a cell into sight; the present one where it already is. */
export const scrollTo = (at: Geometry, row: number, column: number): { x: number; y: number } => {
  const { layout, rows, columns, scrollX, scrollY, width, height } = at;
  const brought = (
    start: number,
    size: number,
    scroll: number,
    room: { readonly from: number; readonly to: number },
  ): number => {
    if (start - scroll < room.from) return start - room.from;
    if (start + size - scroll > room.to) return Math.min(start - room.from, start + size - room.to);
    return scroll;
  };
  return {
    x:
      column < layout.frozenColumns
        ? scrollX
        : brought(columns.start(column), columns.size(column), scrollX, {
            from: frozenRight(at) - headerWidth,
            to: width - headerWidth,
          }),
    y:
      row < layout.frozenRows
        ? scrollY
        : brought(rows.start(row), rows.size(row), scrollY, {
            from: frozenBottom(at) - headerHeight,
            to: height - headerHeight,
          }),
  };
};
