import type { Box } from '../../model/rects';
import type { CostKind } from '../context';
import { box, cellCount, markDirty, mustEditFile, type RangeTarget, touchFile } from './app';
import { mayEditBox } from './protectionRules';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses an area that a protection keeps from the script's account. */
export function mustEditBox(target: RangeTarget, area: Box): void {
  mustEditFile(target);
  if (!mayEditBox(target, area)) throw target.app.ctx.fail(PROTECTED);
}

/**
 * Enters a write to a range and checks the account's rights on it; gives the closed area. Formats and the like cost
 * a 'format call'; values are 'write'.
 */
export function beginWrite(target: RangeTarget, method: string, kind: CostKind = 'write'): Box {
  const { app, book, sheet } = target;
  const area = box(target);
  const cells = cellCount(area);
  const size = { sheet: `${book.id}/${sheet.id}`, ...area };
  app.ctx.charge(
    `SpreadsheetApp.Range.${method}`,
    kind,
    kind === 'write' ? { cells, area: size } : { cells: 0 },
  );
  mustEditBox(target, area);
  if (kind === 'write') markDirty(target, area);
  touchFile(target);
  return area;
}

/** Refuses a table of values that does not fit its range; every row is checked. */
export function mustFit(target: RangeTarget, area: Box, values: readonly unknown[][]): void {
  const { fail } = target.app.ctx;
  const rows = area.bottom - area.top;
  const columns = area.right - area.left;
  if (values.length !== rows)
    throw fail(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  for (const row of values) {
    const width = Array.isArray(row) ? row.length : 0;
    if (width !== columns)
      throw fail(
        `The number of columns in the data does not match the number of columns in the range. The data has ${width} but the range has ${columns}.`,
      );
  }
}
