/** What all parts of SpreadsheetApp share in one execution. */

import { type Box, boxOf } from '../../model/rects';
import type { Rect, SheetState, SpreadsheetState } from '../../model/spreadsheet';
import { canEdit, canView } from '../access';
import type { CostKind, RealmContext } from '../context';
import { createJournal, type Journal } from './journal';

export type SheetsApp = {
  ctx: RealmContext;
  journal: Journal;
  /** Things read once per execution: whether a workbook has formulas, style tables by key. */
  hasFormulas: Map<SpreadsheetState, boolean>;
  styleKeys: Map<SheetState, Map<string, number>>;
  /** An error that Sheets only reports at the next call (a cell of more than 50 000 characters). */
  pendingError: string | null;
  /** The active range per workbook: kept for this execution. */
  active: Map<string, { sheetId: number; rect: Rect }>;
};

export type BookTarget = { app: SheetsApp; book: SpreadsheetState };
export type SheetTarget = BookTarget & { sheet: SheetState };
/** A range: its rectangle (open ends kept, for its notation) on a sheet. */
export type RangeTarget = SheetTarget & { rect: Rect };

/** Sheets takes more than this in one read or write badly (apps-script.md §Formulas and size; hypothesis). */
const MAX_CELLS_AT_ONCE = 2_000_000;

export function createSheetsApp(ctx: RealmContext): SheetsApp {
  const app: SheetsApp = {
    ctx,
    journal: createJournal(ctx),
    hasFormulas: new Map(),
    styleKeys: new Map(),
    pendingError: null,
    active: new Map(),
  };
  ctx.onFinish(() => settle(app));
  ctx.onAbort(() => app.journal.rollback());
  ctx.onFlush(() => {
    if (app.pendingError === null) app.journal.commit();
  });
  ctx.onSuspend(app.journal.suspend, app.journal.resume);
  return app;
}

/** Applies what is buffered; reports an error that was waiting (and drops the writes it came with). */
export function settle(app: SheetsApp): void {
  if (app.pendingError !== null) {
    const message = app.pendingError;
    app.pendingError = null;
    app.journal.rollback();
    throw app.ctx.fail(message);
  }
  app.journal.commit();
}

/** A range's rectangle closed at the sheet's size; a sheet that is gone says so. */
export function box(target: RangeTarget): Box {
  if (!target.book.sheets.includes(target.sheet))
    throw target.app.ctx.fail(`Sheet ${target.sheet.id} not found`);
  return boxOf(target.rect, target.sheet);
}

export function cellCount({ top, left, bottom, right }: Box): number {
  return (bottom - top) * (right - left);
}

/** Enters a read of a range, flushes, and brings formulas up to date. */
export function beginRead(target: RangeTarget, method: string): Box {
  const { app, book, sheet } = target;
  const area = box(target);
  const cells = cellCount(area);
  app.ctx.charge(`SpreadsheetApp.Range.${method}`, 'read', {
    cells,
    area: { sheet: `${book.id}/${sheet.id}`, ...area },
  });
  settle(app);
  if (cells > MAX_CELLS_AT_ONCE)
    throw app.ctx.fail(`Service Spreadsheets failed while accessing document with id ${book.id}.`);
  recalculate(target);
  return area;
}

/** Computes formulas if something changed since; those of the clock at least once a minute. */
export function recalculate({ app, book }: BookTarget): void {
  const stale = app.ctx.now() - (book.volatileAt ?? Number.POSITIVE_INFINITY) >= 60_000;
  if (book.dirty !== 'all' && book.dirty.length === 0 && !stale) return;
  if (formulasIn(app, book)) {
    const computed = app.ctx.host.evaluateFormulas(book, app.ctx.now());
    if (computed > 0) app.ctx.charge('recalculation', 'recalculation', { cells: computed });
  }
  book.dirty = app.ctx.own([]);
}

function formulasIn(app: SheetsApp, book: SpreadsheetState): boolean {
  const known = app.hasFormulas.get(book);
  if (known !== undefined) return known;
  const found = book.sheets.some((sheet) =>
    sheet.rows.some((row) => row?.f?.some((formula) => Boolean(formula))),
  );
  app.hasFormulas.set(book, found);
  return found;
}

/** Notes that cells changed, for the next recalculation. */
export function markDirty({ app, book, sheet }: SheetTarget, { top, left, bottom, right }: Box): void {
  if (book.dirty === 'all') return;
  if (book.dirty.length >= 200) {
    book.dirty = 'all';
    return;
  }
  const rect = { row: top, column: left, rows: bottom - top, columns: right - left };
  book.dirty.push(app.ctx.own({ sheetId: sheet.id, rect }));
}

/** Refuses a workbook that the script's account may not change. */
export function mustEditFile({ app, book }: BookTarget): void {
  const { ctx } = app;
  if (!canEdit(ctx.state.drive, book.id, ctx.effectiveUser.email))
    throw ctx.fail('You do not have permission to perform that action.');
}

/** A workbook by file id, if the account may see it; the real texts if not. */
export function findBook(app: SheetsApp, id: string): SpreadsheetState {
  const { state, effectiveUser, fail } = app.ctx;
  const book = state.spreadsheets[id];
  if (book === undefined)
    throw fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  if (!canView(state.drive, id, effectiveUser.email))
    throw fail('You do not have permission to access the requested document.');
  return book;
}

/** A structural or layout call: charged, flushed, and only for editors of the file. */
export function beginChange(target: BookTarget, method: string, kind: CostKind): void {
  target.app.ctx.charge(method, kind);
  settle(target.app);
  mustEditFile(target);
  touchFile(target);
}

/** The file's time of last change. */
export function touchFile({ app, book }: BookTarget): void {
  const item = app.ctx.state.drive.items[book.id];
  if (item === undefined) return;
  item.modified = app.ctx.now();
  item.modifiedBy = app.ctx.effectiveUser.email;
}
