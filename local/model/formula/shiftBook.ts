import type { SheetState, SpreadsheetState } from '../spreadsheet';
import { type StructuralChange, shiftReferences } from './shiftReferences';

const NUMBERS = /\d+/g;

/** True when no row number in the formula reaches the changed row, so that nothing can move. */
function staysPut(formula: string, change: StructuralChange): boolean {
  if (!change.kind.endsWith('Rows')) return false;
  return (formula.match(NUMBERS) ?? []).every((digits) => Number(digits) < change.at);
}

/**
 * Rewrites every formula of the workbook after rows or columns of one sheet were inserted or deleted. Formulas must
 * already stand at their new places. Returns how many formulas changed.
 */
export function shiftBookFormulas(book: SpreadsheetState, change: StructuralChange): number {
  let changed = 0;
  for (const sheet of book.sheets) changed += shiftSheetFormulas(book, sheet, change);
  return changed;
}

function shiftSheetFormulas(book: SpreadsheetState, sheet: SheetState, change: StructuralChange): number {
  let changed = 0;
  for (const row of sheet.rows) {
    const formulas = row?.f;
    if (formulas === undefined) continue;
    for (let column = 0; column < formulas.length; column++) {
      const formula = formulas[column];
      if (formula === null || formula === undefined || staysPut(formula, change)) continue;
      const shifted = shiftReferences(formula, sheet.name, change, book.locale);
      if (shifted === formula) continue;
      formulas[column] = shifted;
      changed += 1;
    }
  }
  return changed;
}
