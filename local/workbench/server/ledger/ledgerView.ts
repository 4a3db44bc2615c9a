import { type LedgerTotals, totalsOf } from '../../../host/ledger';
import type { ExecutionRecord } from '../../../host/world';
import type { LedgerAction, LedgerSums, LedgerView } from '../../contract/ledger';
import type { ActLog, ActRecord } from '../actLog';
import { actName } from './pageCallNames';

const inSeconds = ({ calls, cellsRead, cellsWritten, predictedMs }: LedgerTotals): LedgerSums => ({
  calls,
  cellsRead,
  cellsWritten,
  seconds: predictedMs / 1000,
});

/** What isn't a method by name, in words. */
const unnamed: Readonly<Record<string, string>> = {
  'flush at the end': 'Menulis yang tertunda, di akhir',
  'flush before reading': 'Menulis yang tertunda, sebelum membaca',
};

/** Calls with a cost, by the service's method, the dearest first. */
const servicesOf = (executions: readonly ExecutionRecord[]): LedgerAction['services'] => {
  const found = new Map<string, { calls: number; cells: number; ms: number }>();
  for (const { method, cells, ms } of executions.flatMap((one) => one.entries)) {
    if (ms === 0) continue;
    const sum = found.get(method) ?? { calls: 0, cells: 0, ms: 0 };
    found.set(method, { calls: sum.calls + 1, cells: sum.cells + cells, ms: sum.ms + ms });
  }
  return [...found]
    .map(([method, { calls, cells, ms }]) => ({
      method: unnamed[method] ?? method,
      calls,
      cells,
      seconds: ms / 1000,
    }))
    .sort((one, other) => other.seconds - one.seconds || one.method.localeCompare(other.method));
};

const actionOf = ({ number, what, person, at, executions }: ActRecord): LedgerAction => ({
  ...inSeconds(totalsOf(executions.flatMap((one) => one.entries))),
  number,
  what: actName(what),
  user: person,
  at,
  executions: executions.length,
  failed: executions.some((one) => one.outcome !== 'completed'),
  services: servicesOf(executions),
});

/** A long act comes in stretches (time passing, a document made piece by piece): one after another they are one. */
const joined = (acts: readonly ActRecord[]): ActRecord[] => {
  const result: ActRecord[] = [];
  for (const one of acts) {
    const before = result.at(-1);
    if (before?.what === one.what && before.person === one.person)
      result.splice(-1, 1, {
        ...before,
        number: one.number,
        executions: [...before.executions, ...one.executions],
      });
    else result.push(one);
  }
  return result;
};

/** What each action would have cost at Google, the newest first, and all that was done since the office was opened. */
export const ledgerView = ({ acts, spent }: ActLog): LedgerView => ({
  actions: joined(acts)
    .map(actionOf)
    .filter((one) => one.calls > 0)
    .reverse(),
  session: { ...inSeconds(spent), executions: spent.executions },
});
