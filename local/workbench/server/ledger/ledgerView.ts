import { type LedgerTotals, totalsOf } from '../../../host/ledger';
import type { ExecutionRecord } from '../../../host/world';
import type { Runtime } from '../../../runtime';
import type { LedgerAction, LedgerSums, LedgerView } from '../../contract/ledger';
import type { ActRecord } from '../actLog';

const inSeconds = ({ calls, cellsRead, cellsWritten, predictedMs }: LedgerTotals): LedgerSums => ({
  calls,
  cellsRead,
  cellsWritten,
  seconds: predictedMs / 1000,
});

/** Calls with a cost, by the service's method, the dearest first. */
const servicesOf = (executions: readonly ExecutionRecord[]): LedgerAction['services'] => {
  const found = new Map<string, { calls: number; cells: number; ms: number }>();
  for (const { method, cells, ms } of executions.flatMap((one) => one.entries)) {
    if (ms === 0) continue;
    const sum = found.get(method) ?? { calls: 0, cells: 0, ms: 0 };
    found.set(method, { calls: sum.calls + 1, cells: sum.cells + cells, ms: sum.ms + ms });
  }
  return [...found]
    .map(([method, { calls, cells, ms }]) => ({ method, calls, cells, seconds: ms / 1000 }))
    .sort((one, other) => other.seconds - one.seconds || one.method.localeCompare(other.method));
};

const actionOf = ({ number, what, person, at, executions }: ActRecord): LedgerAction => ({
  ...inSeconds(totalsOf(executions.flatMap((one) => one.entries))),
  number,
  what,
  user: person,
  at,
  executions: executions.length,
  failed: executions.some((one) => one.outcome !== 'completed'),
  services: servicesOf(executions),
});

/** What each action would have cost at Google, the newest first, and all executions since the office was opened. */
export const ledgerView = (runtime: Runtime, acts: readonly ActRecord[]): LedgerView => ({
  actions: acts
    .filter((one) => one.executions.length > 0)
    .map(actionOf)
    .reverse(),
  session: {
    ...inSeconds(runtime.ledger.totals()),
    executions: runtime.ledger.executions.length,
  },
});
