import { setAt } from '../../model/rows';
import type { Row, Style } from '../../model/spreadsheet';
import type { RangeTarget, SheetTarget } from './app';
import { beginWrite } from './writing';

/** Index of a style in the sheet's table; entered if it is new. null for the default look. */
function indexOf({ app, sheet }: SheetTarget, style: Style): number | null {
  const sorted = Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return null;
  const key = JSON.stringify(sorted);
  let keys = app.styleKeys.get(sheet);
  if (keys === undefined || keys.size > sheet.styles.length) {
    keys = new Map(
      sheet.styles.map((one, index) => [
        JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))),
        index,
      ]),
    );
    app.styleKeys.set(sheet, keys);
  }
  const known = keys.get(key);
  if (known !== undefined) return known;
  sheet.styles.push(app.ctx.own(Object.fromEntries(sorted) as Style));
  keys.set(key, sheet.styles.length - 1);
  return sheet.styles.length - 1;
}

export function styleAt({ sheet }: SheetTarget, row: Row | null | undefined, column: number): Style {
  const index = row?.s?.[column];
  return index === null || index === undefined ? {} : (sheet.styles[index] ?? {});
}

/** Changes one cell's style in a row got from the journal. */
export function restyle(
  target: SheetTarget,
  row: Row,
  column: number,
  change: (style: Style) => Style,
): void {
  const before = styleAt(target, row, column);
  const after = change(before);
  if (after === before) return;
  const index = indexOf(target, after);
  if (index === null && row.s?.[column] == null) return;
  row.s ??= target.app.ctx.own([]);
  setAt(row.s, column, index);
}

/** Changes the style of every cell of a range. `change` gets the place inside the range. */
export function restyleRange(
  target: RangeTarget,
  method: string,
  change: (style: Style, row: number, column: number) => Style,
): void {
  const area = beginWrite(target, method, 'format call');
  for (let r = area.top; r < area.bottom; r++) {
    const row = target.app.journal.touch(target.book, target.sheet, r);
    for (let c = area.left; c < area.right; c++)
      restyle(target, row, c, (style) => change(style, r - area.top, c - area.left));
  }
}
