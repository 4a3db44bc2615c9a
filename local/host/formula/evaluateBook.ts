import { setAt } from '../../model/rows';
import type { CellValue, SpreadsheetState } from '../../model/spreadsheet';
import { affectedCells } from './affected';
import { autoFormat } from './autoFormat';
import { evaluationContext } from './evaluationContext';
import { evaluationOrder } from './evaluationOrder';
import { CIRCULAR, fault, isFault } from './fault';
import { type Area, isGrid, toScalar } from './operand';
import { clearSpills, spill, touchesSpill } from './spill';
import type { Scalar } from './value';
import { type FormulaCell, indexWorkbook, type WorkbookIndex } from './workbookIndex';

const UNREADABLE = fault('#ERROR!', 'Formula parse error.');
/** Rounds of computing what a spilled rectangle has changed under formulas already done. */
const ROUNDS = 8;

function toStored(value: Scalar): CellValue {
  return isFault(value) ? value.fault : value;
}

function write(book: SpreadsheetState, cell: FormulaCell, value: Scalar): void {
  const row = book.sheets[cell.sheet]?.rows[cell.row - 1];
  if (row !== null && row !== undefined) setAt(row.v, cell.column - 1, toStored(value));
}

/** The areas named by the workbook's list of changes. */
function changedAreas(book: SpreadsheetState): Area[] {
  if (book.dirty === 'all') return [];
  return book.dirty.flatMap(({ sheetId, rect }) => {
    const sheet = book.sheets.findIndex((one) => one.id === sheetId);
    const state = book.sheets[sheet];
    if (state === undefined) return [];
    return [
      {
        sheet,
        top: rect.row + 1,
        left: rect.column + 1,
        bottom: rect.rows === null ? state.maxRows : rect.row + rect.rows,
        right: rect.columns === null ? state.maxColumns : rect.column + rect.columns,
      },
    ];
  });
}

/**
 * Computes the formulas that depend on `book.dirty` (which the caller clears) and the volatile ones, writes their
 * values into the rows, spills arrays into free cells beside them, and returns how many cells were computed.
 *
 * @param now milliseconds since 1970, for NOW() and TODAY()
 */
export function evaluateBook(book: SpreadsheetState, now: number): number {
  const index = indexWorkbook(book);
  if (index.cells.some((cell) => cell.facts?.volatile === true)) book.volatileAt = now;
  else delete book.volatileAt;
  let dirty = startingCells(index);
  let computed = 0;
  for (let round = 0; round < ROUNDS && dirty.size > 0; round++) {
    const spilled = computeCells(index, dirty, now);
    computed += dirty.size;
    const again = spilled.map((one) => one.area);
    // What reads places untold by its text may have read them before they were computed: once more.
    if (round === 0) again.push(...index.cells.filter((cell) => cell.facts?.dynamic === true).map(placeOf));
    dirty = again.length === 0 ? new Set() : readersOf(index, again);
    for (const { source } of spilled) dirty.delete(source);
  }
  return computed;
}

function placeOf({ sheet, row, column }: FormulaCell): Area {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

/** True when the changed area lies where the cell's array may want to go: beside it or below it. */
function mayBlock(cell: FormulaCell, area: Area): boolean {
  return area.sheet === cell.sheet && area.bottom >= cell.row && area.right >= cell.column;
}

/** Cells to compute for the changes noted, with spilled arrays taken away where they may change. */
function startingCells(index: WorkbookIndex): Set<FormulaCell> {
  const { book } = index;
  const spilling = index.cells.filter((cell) => cell.facts?.spilling === true);
  if (book.dirty === 'all') {
    clearSpills(index);
    return new Set(index.cells);
  }
  const changed = changedAreas(book);
  const dirty = affectedCells(index, changed, true);
  const disturbed = spilling.some((cell) => dirty.has(cell) || changed.some((area) => mayBlock(cell, area)));
  if (!disturbed && !touchesSpill(index, changed)) return dirty;
  return affectedCells(index, [...changed, ...clearSpills(index), ...spilling.map(placeOf)], true);
}

function readersOf(index: WorkbookIndex, areas: readonly Area[]): Set<FormulaCell> {
  return affectedCells(index, areas, false);
}

function computeCells(
  index: WorkbookIndex,
  dirty: ReadonlySet<FormulaCell>,
  now: number,
): { source: FormulaCell; area: Area }[] {
  const { book } = index;
  const { order, circular } = evaluationOrder(index, dirty);
  const context = evaluationContext(book, index, now);
  const spilled: { source: FormulaCell; area: Area }[] = [];
  for (const cell of order) {
    if (cell.facts === null || circular.has(cell)) {
      write(book, cell, cell.facts === null ? UNREADABLE : CIRCULAR);
      continue;
    }
    context.moveTo(cell);
    const result = context.evaluate(cell.facts.node);
    if (isGrid(result)) {
      const outcome = spill(index, cell, result.grid);
      write(book, cell, outcome.corner);
      if (outcome.area !== null) spilled.push({ source: cell, area: outcome.area });
    } else write(book, cell, toScalar(result, context));
    autoFormat(index, cell, cell.facts.node);
  }
  return spilled;
}
