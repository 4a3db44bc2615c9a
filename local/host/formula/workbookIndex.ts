import type { SpreadsheetState } from '../../model/spreadsheet';
import { type BookReferences, bookReferences } from './bookReferences';
import type { FormulaFacts } from './dependencies';
import { readFormula } from './formulaCache';
import type { Area } from './operand';

/** A cell with a formula. Rows and columns are 1-based. */
export interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly facts: FormulaFacts | null;
  readonly areas: readonly Area[];
}

/** The formulas of a workbook and where they stand. */
export interface WorkbookIndex extends BookReferences {
  readonly book: SpreadsheetState;
  readonly cells: readonly FormulaCell[];
  at(sheet: number, row: number, column: number): FormulaCell | undefined;
  /** Formula cells inside an area. */
  inside(area: Area): FormulaCell[];
}

/** First place in a sorted list whose number is at least `wanted`. */
function firstAt(rows: readonly number[], wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Column {
  readonly rows: number[];
  readonly cells: FormulaCell[];
}

/** Finds and reads every formula of a workbook. */
export function indexWorkbook(book: SpreadsheetState): WorkbookIndex {
  const { areaOf, areaOfName } = bookReferences(book);
  const columns: Map<number, Column>[] = book.sheets.map(() => new Map());
  const cells: FormulaCell[] = [];

  const areasOf = (facts: FormulaFacts | null, ownSheet: number): Area[] => {
    if (facts === null) return [];
    const found = [...facts.references.map((node) => areaOf(node, ownSheet)), ...facts.names.map(areaOfName)];
    return found.filter((area): area is Area => !('fault' in area));
  };

  for (const [sheet, state] of book.sheets.entries()) {
    for (let r = 0; r < state.rows.length; r++) {
      const formulas = state.rows[r]?.f;
      if (formulas === undefined) continue;
      for (let c = 0; c < formulas.length; c++) {
        const formula = formulas[c];
        if (!formula) continue;
        const facts = readFormula(formula, book.locale);
        const cell = { sheet, row: r + 1, column: c + 1, facts, areas: areasOf(facts, sheet) };
        cells.push(cell);
        const column = columns[sheet]?.get(c + 1) ?? { rows: [], cells: [] };
        columns[sheet]?.set(c + 1, column);
        column.rows.push(r + 1);
        column.cells.push(cell);
      }
    }
  }
  const at = (sheet: number, row: number, column: number): FormulaCell | undefined => {
    const found = columns[sheet]?.get(column);
    if (found === undefined) return undefined;
    const place = firstAt(found.rows, row);
    return found.rows[place] === row ? found.cells[place] : undefined;
  };
  const inside = (area: Area): FormulaCell[] => {
    if (area.top === area.bottom && area.left === area.right) {
      const cell = at(area.sheet, area.top, area.left);
      return cell === undefined ? [] : [cell];
    }
    const found: FormulaCell[] = [];
    const bySheet = columns[area.sheet] ?? new Map<number, Column>();
    const wide = area.right - area.left >= bySheet.size;
    const numbers = wide
      ? [...bySheet.keys()].filter((number) => number >= area.left && number <= area.right)
      : Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
    for (const number of numbers) {
      const column = bySheet.get(number);
      if (column === undefined) continue;
      for (let place = firstAt(column.rows, area.top); place < column.rows.length; place++) {
        if ((column.rows[place] ?? 0) > area.bottom) break;
        const cell = column.cells[place];
        if (cell !== undefined) found.push(cell);
      }
    }
    return found;
  };
  return { book, cells, at, inside, areaOf, areaOfName };
}
