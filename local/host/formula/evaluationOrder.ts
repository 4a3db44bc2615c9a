import type { Area } from './operand';
import type { FormulaCell, WorkbookIndex } from './workbookIndex';

function key(area: Area): string {
  return `${area.sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
}

type Mark = 'open' | 'done';

/**
 * The dirty cells in an order in which each comes after those it reads, and those that read themselves in a circle.
 * No recursion: a column of twenty thousand cells, each reading the one above, is usual.
 */
export function evaluationOrder(
  index: WorkbookIndex,
  dirty: ReadonlySet<FormulaCell>,
): { order: FormulaCell[]; circular: Set<FormulaCell> } {
  const marks = new Map<FormulaCell, Mark>();
  const order: FormulaCell[] = [];
  const circular = new Set<FormulaCell>();
  /** Large areas all of whose formulas are done need no second walk. */
  const finishedAreas = new Set<string>();

  for (const start of dirty) {
    if (marks.has(start)) continue;
    const path: { cell: FormulaCell; waiting: FormulaCell[] }[] = [];
    const enter = (cell: FormulaCell): void => {
      marks.set(cell, 'open');
      const waiting: FormulaCell[] = [];
      for (const area of cell.areas) {
        if (finishedAreas.has(key(area))) continue;
        for (const read of index.inside(area)) {
          if (dirty.has(read) && marks.get(read) !== 'done') waiting.push(read);
        }
      }
      path.push({ cell, waiting });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.waiting.pop();
      if (next === undefined) {
        marks.set(top.cell, 'done');
        order.push(top.cell);
        for (const area of top.cell.areas) if (area.top !== area.bottom) finishedAreas.add(key(area));
        path.pop();
      } else if (marks.get(next) === 'open') {
        const from = path.findIndex((step) => step.cell === next);
        for (const step of path.slice(from)) circular.add(step.cell);
      } else if (marks.get(next) === undefined) enter(next);
    }
  }
  return { order, circular };
}
