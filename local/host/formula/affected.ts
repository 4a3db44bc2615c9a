import type { Area } from './operand';
import type { FormulaCell, WorkbookIndex } from './workbookIndex';

function key(area: Area): string {
  return `${area.sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
}

function meets(one: Area, two: Area): boolean {
  return (
    one.sheet === two.sheet &&
    one.top <= two.bottom &&
    two.top <= one.bottom &&
    one.left <= two.right &&
    two.left <= one.right
  );
}

/** Who reads what: areas of one row by row, larger ones in a list that shrinks as they are met. */
function readers(index: WorkbookIndex): {
  byRow: Map<string, { area: Area; cell: FormulaCell }[]>;
  large: Map<string, { area: Area; cells: FormulaCell[] }>;
} {
  const byRow = new Map<string, { area: Area; cell: FormulaCell }[]>();
  const large = new Map<string, { area: Area; cells: FormulaCell[] }>();
  for (const cell of index.cells) {
    for (const area of cell.areas) {
      if (area.top === area.bottom) {
        const row = `${area.sheet}:${area.top}`;
        const list = byRow.get(row);
        if (list === undefined) byRow.set(row, [{ area, cell }]);
        else list.push({ area, cell });
        continue;
      }
      const known = large.get(key(area));
      if (known === undefined) large.set(key(area), { area, cells: [cell] });
      else known.cells.push(cell);
    }
  }
  return { byRow, large };
}

/**
 * The formula cells that must be computed anew: those inside the changed areas, those that read them, and so on;
 * the volatile ones too if asked for.
 */
export function affectedCells(
  index: WorkbookIndex,
  changed: readonly Area[],
  withVolatile: boolean,
): Set<FormulaCell> {
  const { byRow, large } = readers(index);
  const dirty = new Set<FormulaCell>();
  const queue: Area[] = [...changed];
  const add = (cell: FormulaCell): void => {
    if (dirty.has(cell)) return;
    dirty.add(cell);
    queue.push({ sheet: cell.sheet, top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  };
  for (const area of changed) for (const cell of index.inside(area)) add(cell);
  if (withVolatile) for (const cell of index.cells) if (cell.facts?.volatile === true) add(cell);
  for (let area = queue.pop(); area !== undefined; area = queue.pop()) {
    const last = Math.min(area.bottom, index.book.sheets[area.sheet]?.maxRows ?? area.bottom);
    for (let row = area.top; row <= last; row++) {
      for (const reader of byRow.get(`${area.sheet}:${row}`) ?? []) {
        if (meets(reader.area, area)) add(reader.cell);
      }
    }
    for (const [name, reader] of large) {
      if (!meets(reader.area, area)) continue;
      large.delete(name);
      reader.cells.forEach(add);
    }
  }
  return dirty;
}
