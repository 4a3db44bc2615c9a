import type { Row, SheetState, SpreadsheetState } from '../../model/spreadsheet';
import type { RealmContext } from '../context';

/**
 * Buffered writes. Cells are changed in place at once, but the row as it was before the last flush is kept: a killed
 * execution puts it back, an interleaved one does not see the new row.
 */
export type Journal = {
  /** The row to write into. */
  touch(book: SpreadsheetState, sheet: SheetState, index: number): Row;
  commit(): void;
  rollback(): void;
  suspend(): void;
  resume(): void;
};

type Touched = { book: SpreadsheetState; rows: Map<number, Row | null> };

export function createJournal(ctx: RealmContext): Journal {
  const sheets = new Map<SheetState, Touched>();

  function touch(book: SpreadsheetState, sheet: SheetState, index: number): Row {
    let touched = sheets.get(sheet);
    if (touched === undefined) {
      touched = { book, rows: new Map() };
      sheets.set(sheet, touched);
    }
    while (sheet.rows.length <= index) sheet.rows.push(null);
    const row = sheet.rows[index] ?? null;
    if (touched.rows.has(index) && row !== null) return row;
    if (!touched.rows.has(index)) touched.rows.set(index, row);
    const fresh = ctx.ownRow(row);
    sheet.rows[index] = fresh;
    return fresh;
  }
  /** Exchanges the rows in the sheets with those kept here. */
  function swap(): void {
    for (const [sheet, touched] of sheets) {
      for (const [index, kept] of touched.rows) {
        touched.rows.set(index, sheet.rows[index] ?? null);
        sheet.rows[index] = kept;
      }
      touched.book.dirty = 'all';
    }
  }
  return {
    touch,
    commit: () => sheets.clear(),
    rollback() {
      swap();
      sheets.clear();
    },
    suspend: swap,
    resume: swap,
  };
}
