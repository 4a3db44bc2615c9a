import type { RuntimeState } from '../model/state';
import type { UiEvent } from '../realm/context';
import type { LedgerEntry, LedgerTotals } from './ledger';

export type LogLine = { level: 'LOG' | 'INFO' | 'WARNING' | 'ERROR'; message: string; at: number };

export type Outcome = 'completed' | 'failed' | 'killed' | 'timed out';

/** What is kept of an execution. */
export type ExecutionRecord = LedgerTotals & {
  number: number;
  projectId: string;
  fn: string;
  /** The account whose rights it had. */
  user: string;
  /** Clock at its start, milliseconds. */
  started: number;
  outcome: Outcome;
  error: { name: string; message: string; stack: string } | null;
  log: LogLine[];
  ui: UiEvent[];
  entries: LedgerEntry[];
};

/** Lets a second execution in just before the `call`-th charged call of the next execution. */
export type Interleave = { call: number; run: () => void };

/** What all executions of one runtime share. */
export type World = {
  state: RuntimeState;
  executions: ExecutionRecord[];
  /** Kills the next execution at its n-th charged call. */
  killAt: number | null;
  interleave: Interleave | null;
  /** Wall-clock limit of one execution on this machine, milliseconds. */
  machineLimit: number;
  nextExecution: number;
};
