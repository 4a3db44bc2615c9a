import type { Call, Nothing } from './call';

/** What actions cost at Google, as the ledger predicts it. */

export type LedgerSums = {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Predicted seconds on Google's servers. */
  readonly seconds: number;
};

export type LedgerAction = LedgerSums & {
  readonly number: number;
  /** What was done, as the person would call it. */
  readonly what: string;
  readonly user: string;
  /** Clock when it began, milliseconds since 1970. */
  readonly at: number;
  /** Executions of script code that it caused. */
  readonly executions: number;
  readonly failed: boolean;
  /** By service call, the dearest first. */
  readonly services: readonly {
    readonly method: string;
    readonly calls: number;
    readonly cells: number;
    readonly seconds: number;
  }[];
};

export type LedgerView = {
  /** The newest first. */
  readonly actions: readonly LedgerAction[];
  /** Since this office was opened. */
  readonly session: LedgerSums & { readonly executions: number };
};

export type LedgerCalls = { 'ledger.view': Call<Nothing, LedgerView> };
