import type { Box } from '../../../contract/workbook';
import { type Geometry, leftOf, topOf } from './geometry';

/** A place on the screen, pixels from the grid's corner. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const placeOf = (at: Geometry, box: Box): Place => {
  const x = leftOf(at, box.left);
  const y = topOf(at, box.top);
  return {
    x,
    y,
    width: leftOf(at, box.right - 1) + at.columns.size(box.right - 1) - x,
    height: topOf(at, box.bottom - 1) + at.rows.size(box.bottom - 1) - y,
  };
};

export const isMerged = (merges: readonly Box[], row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
  );

/** The cell, with those that are merged with it. */
export const boxOfCell = ({ layout }: Geometry, row: number, column: number): Box =>
  layout.merges.find(
    ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
  ) ?? { top: row, left: column, bottom: row + 1, right: column + 1 };
