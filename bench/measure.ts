import type { Runtime } from '../local/runtime';

/** One line of `npm run bench -- --json`. */
export type Measure = {
  readonly job: string;
  readonly responses: number;
  /** Service calls with a cost, as Google would bill them. */
  readonly calls: number;
  /** Those of them that work on cells and rows of a document's tables. */
  readonly tableCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Predicted on Google's servers, from local/host/cost.json; that file says how sure its figures are. */
  readonly predictedMs: number;
  /** On this machine. */
  readonly localMs: number;
};

/** What the executions that `run` causes cost. */
export const measured = (runtime: Runtime, job: string, responses: number, run: () => unknown): Measure => {
  const first = (runtime.ledger.executions.at(-1)?.number ?? 0) + 1;
  const start = performance.now();
  run();
  const localMs = Math.round(performance.now() - start);
  const { calls, cellsRead, cellsWritten, predictedMs } = runtime.ledger.totals(first);
  const tableCalls = runtime.ledger.executions
    .filter(({ number }) => number >= first)
    .flatMap(({ entries }) => entries)
    .filter(({ kind, ms }) => kind === 'document.tableCell' && ms > 0).length;
  return {
    job,
    responses,
    calls,
    tableCalls,
    cellsRead,
    cellsWritten,
    predictedMs: Math.round(predictedMs),
    localMs,
  };
};
