import { type LedgerTotals, totalsOf } from '../../host/ledger';
import type { ExecutionRecord } from '../../host/world';

/** One thing that a person did at the workbench, with the executions of script code it caused. */
export type ActRecord = {
  readonly number: number;
  readonly what: string;
  readonly person: string;
  /** The office's clock when it began. */
  readonly at: number;
  readonly executions: readonly ExecutionRecord[];
};

/** Older ones are let go: every execution holds its service calls one by one. */
const KEPT = 60;

/** What all acts came to, those that were let go among them. */
export type Spent = LedgerTotals & { readonly executions: number };

const nothing: Spent = { ...totalsOf([]), executions: 0 };

export type ActLog = {
  /** The oldest first. */
  readonly acts: readonly ActRecord[];
  readonly spent: Spent;
  add(act: Omit<ActRecord, 'number'>): void;
  clear(): void;
};

export const createActLog = (): ActLog => {
  const acts: ActRecord[] = [];
  let number = 0;
  let spent = nothing;
  return {
    acts,
    get spent() {
      return spent;
    },
    add(act) {
      number += 1;
      const one = totalsOf(act.executions.flatMap(({ entries }) => entries));
      spent = {
        calls: spent.calls + one.calls,
        cellsRead: spent.cellsRead + one.cellsRead,
        cellsWritten: spent.cellsWritten + one.cellsWritten,
        predictedMs: spent.predictedMs + one.predictedMs,
        executions: spent.executions + act.executions.length,
      };
      acts.push({ ...act, number });
      if (acts.length > KEPT) acts.splice(0, acts.length - KEPT);
    },
    clear() {
      acts.splice(0);
      spent = nothing;
    },
  };
};
