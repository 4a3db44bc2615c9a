import type { ChargeSize, CostKind } from '../realm/context';
import costTable from './cost.json';

type Cost = { fixed?: number; perCell?: number; perKB?: number; perFormulaCell?: number };
const COSTS = costTable.ms as Record<string, Cost>;

/** One call of a service, as it would be billed live. */
export type LedgerEntry = {
  method: string;
  /** The row of cost.json that priced it: reads are told apart into first and again. */
  kind: string;
  cells: number;
  bytes: number;
  /** Predicted milliseconds on Google's servers. */
  ms: number;
};

export type LedgerTotals = { calls: number; cellsRead: number; cellsWritten: number; predictedMs: number };

type Area = NonNullable<ChargeSize['area']>;

function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/**
 * The ledger of one execution. Rules of cost.json's note: writes are pending until a flush; a read after a write
 * flushes first; a read pays its fixed cost only outside what was fetched since the last write to that sheet.
 */
export function createLedger(): {
  entries: LedgerEntry[];
  /** The entries that a call causes, oldest first (a read after a write is two); not yet entered. */
  price(method: string, kind: CostKind, size: ChargeSize): LedgerEntry[];
  enter(entry: LedgerEntry, size: ChargeSize): void;
  /** The flush at the end of an execution, or nothing. */
  closing(): LedgerEntry[];
  totals(): LedgerTotals;
} {
  const entries: LedgerEntry[] = [];
  let pendingCells = 0;
  let pendingWrites = 0;
  let fetched: Area[] = [];

  const priced = (method: string, kind: string, size: ChargeSize): LedgerEntry => {
    const cost = COSTS[kind];
    const bytes = size.bytes ?? 0;
    const cells = size.cells ?? 0;
    const payload = (bytes / 1024) * (COSTS.payload?.perKB ?? 0);
    const own =
      cost === undefined ? 0 : (cost.fixed ?? 0) + cells * (cost.perCell ?? cost.perFormulaCell ?? 0);
    return { method, kind, cells, bytes, ms: own + payload + (size.ms ?? 0) };
  };
  const flush = (method: string): LedgerEntry[] =>
    pendingWrites === 0 ? [] : [priced(method, 'flush', { cells: pendingCells })];

  return {
    entries,
    price(method, kind, size) {
      if (kind === 'flush') return flush(method);
      if (kind === 'read') {
        const area = size.area;
        const again =
          pendingWrites === 0 &&
          area !== undefined &&
          fetched.some((one) => one.sheet === area.sheet && within(area, one));
        return [...flush('flush before reading'), priced(method, again ? 'read.again' : 'read.first', size)];
      }
      if (kind === 'getLastRow' || kind === 'appendRow' || kind === 'sheet metadata')
        return [...flush('flush before reading'), priced(method, kind, size)];
      return [priced(method, kind === 'write' ? 'write.buffered' : kind, size)];
    },
    enter(entry, size) {
      entries.push(entry);
      const { area } = size;
      if (entry.kind === 'write.buffered') {
        pendingWrites += 1;
        pendingCells += entry.cells;
        if (area !== undefined) fetched = fetched.filter((one) => one.sheet !== area.sheet);
      } else if (entry.kind === 'flush') {
        pendingWrites = 0;
        pendingCells = 0;
      } else if (entry.kind === 'read.first' && area !== undefined) fetched = [...fetched.slice(-31), area];
      else if (entry.kind === 'appendRow' && area !== undefined)
        fetched = fetched.filter((one) => one.sheet !== area.sheet);
    },
    closing: () => flush('flush at the end'),
    totals: () => totalsOf(entries),
  };
}

/** Sums of entries; a call is an entry with a cost above zero. */
export function totalsOf(entries: readonly LedgerEntry[]): LedgerTotals {
  const totals: LedgerTotals = { calls: 0, cellsRead: 0, cellsWritten: 0, predictedMs: 0 };
  for (const { kind, cells, ms } of entries) {
    if (ms > 0) totals.calls += 1;
    if (kind === 'read.first' || kind === 'read.again') totals.cellsRead += cells;
    if (kind === 'write.buffered' || kind === 'appendRow') totals.cellsWritten += cells;
    totals.predictedMs += ms;
  }
  return totals;
}
