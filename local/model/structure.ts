/** Inserting and deleting whole rows and columns: cells, and everything that refers to places. */
import { renameSheetIn, shiftFormula } from './formulaReferences';
import { type Shift, shiftRect, shiftSpan } from './rects';
import type { Row, SheetState, SpreadsheetState, ValidationState } from './spreadsheet';

type Layer = 'v' | 'f' | 's' | 'p' | 'n' | 'd' | 't';
const LAYERS: Layer[] = ['v', 'f', 's', 'p', 'n', 'd', 't'];

function moveLines<T>(record: Record<number, T>, shift: Shift): void {
  const entries = Object.entries(record);
  for (const key of Object.keys(record)) delete record[Number(key)];
  for (const [key, value] of entries) {
    const span = shiftSpan(Number(key), 1, shift);
    if (span !== null) record[span.start] = value;
  }
}

function shiftCells(sheet: SheetState, shift: Shift, make: { row(): Row | null }): void {
  const { at, count } = shift;
  if (shift.axis === 'row') {
    if (count < 0) sheet.rows.splice(at, -count);
    else if (at < sheet.rows.length) {
      const added: (Row | null)[] = [];
      for (let i = 0; i < count; i++) added.push(make.row());
      // In slices: a spread of very many arguments would overflow the stack.
      for (let i = 0; i < added.length; i += 10_000)
        sheet.rows.splice(at + i, 0, ...added.slice(i, i + 10_000));
    }
    return;
  }
  for (const row of sheet.rows) {
    if (row === null) continue;
    for (const layer of LAYERS) {
      const cells = row[layer] as unknown[] | undefined;
      if (cells === undefined || cells.length <= at) continue;
      if (count < 0) cells.splice(at, -count);
      else cells.splice(at, 0, ...new Array<null>(count).fill(null));
    }
  }
}

/** A form's columns follow their questions; one whose column is deleted gets a new one with the next response. */
function shiftFormColumns(columns: NonNullable<SheetState['formColumns']>, shift: Shift): void {
  for (let index = columns.length - 1; index >= 0; index--) {
    const column = columns[index];
    if (column === undefined) continue;
    const span = shiftSpan(column.column, 1, shift);
    if (span === null) columns.splice(index, 1);
    else column.column = span.start;
  }
}

/** True when no row number in the formula reaches the change, so that nothing in it can move. */
function staysPut(formula: string, shift: Shift): boolean {
  return shift.axis === 'row' && (formula.match(/\d+/g) ?? []).every((digits) => Number(digits) <= shift.at);
}

function shiftFormulas(book: SpreadsheetState, edited: SheetState, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      if (row?.f === undefined) continue;
      for (let column = 0; column < row.f.length; column++) {
        const formula = row.f[column];
        if (formula && !staysPut(formula, shift))
          row.f[column] = shiftFormula(formula, sheet.name, edited.name, shift);
      }
    }
  }
}

function shiftValidations(book: SpreadsheetState, edited: SheetState, shift: Shift): void {
  const values = (rule: ValidationState): void => {
    for (const value of rule.values) {
      if (
        typeof value !== 'object' ||
        Array.isArray(value) ||
        !('rect' in value) ||
        value.sheetId !== edited.id
      )
        continue;
      const moved = shiftRect(value.rect, shift);
      if (moved !== null) Object.assign(value.rect, moved);
    }
  };
  for (const sheet of book.sheets) for (const rule of sheet.validations) values(rule);
}

/** Keeps those entries whose rectangle survives, moved in place. */
function shiftAll<T>(entries: T[], rectOf: (entry: T) => object, moved: (entry: T) => object | null): void {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as T;
    const rect = moved(entry);
    if (rect === null) entries.splice(i, 1);
    else Object.assign(rectOf(entry), rect);
  }
}

/**
 * Inserts or deletes rows or columns of a sheet. `newRow` makes what an inserted row starts with (formats of its
 * neighbour), null for a blank one. Mutates in place; nothing new enters the state but what `newRow` makes.
 */
export function shiftSheet(
  book: SpreadsheetState,
  sheet: SheetState,
  shift: Shift,
  newRow: () => Row | null = () => null,
): void {
  shiftCells(sheet, shift, { row: newRow });
  if (shift.axis === 'row') sheet.maxRows += shift.count;
  else {
    sheet.maxColumns += shift.count;
    moveLines(sheet.columnWidths, shift);
    moveLines(sheet.hiddenColumns, shift);
    if (sheet.formColumns !== undefined) shiftFormColumns(sheet.formColumns, shift);
  }
  shiftFormulas(book, sheet, shift);
  shiftValidations(book, sheet, shift);
  shiftAll(
    sheet.merges,
    (one) => one,
    (one) => shiftRect(one, shift),
  );
  shiftAll(
    sheet.protections,
    (one) => one.rect ?? {},
    (one) => (one.rect === null ? {} : shiftRect(one.rect, shift)),
  );
  for (const one of sheet.protections)
    shiftAll(
      one.unprotected,
      (rect) => rect,
      (rect) => shiftRect(rect, shift),
    );
  for (const one of sheet.conditionalFormats)
    shiftAll(
      one.rects,
      (rect) => rect,
      (rect) => shiftRect(rect, shift),
    );
  shiftAll(
    book.namedRanges,
    (one) => (one.sheetId === sheet.id ? one.rect : {}),
    (one) => (one.sheetId === sheet.id ? shiftRect(one.rect, shift) : {}),
  );
  if (sheet.filter !== null) {
    const moved = shiftRect(sheet.filter.rect, shift);
    if (moved === null) sheet.filter = null;
    else Object.assign(sheet.filter.rect, moved);
  }
  book.dirty = 'all';
}

/** Renames a sheet and every reference to it. */
export function renameSheet(book: SpreadsheetState, sheet: SheetState, name: string): void {
  for (const other of book.sheets) {
    for (const row of other.rows) {
      if (row?.f === undefined) continue;
      for (let column = 0; column < row.f.length; column++) {
        const formula = row.f[column];
        if (formula) row.f[column] = renameSheetIn(formula, sheet.name, name);
      }
    }
  }
  sheet.name = name;
  book.dirty = 'all';
}
