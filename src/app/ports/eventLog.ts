import type { LogRow } from '../../domain/log/verifyChain';
import type { WorkflowEvent } from '../../domain/workflow/event';

/** The record (`Riwayat`): append-only rows in the office workbook. */
export type EventLog = {
  /** Every row of every period, in order, as the sheet holds them (not verified). One read. */
  read(): readonly LogRow[];
  /** Appends in one write, behind the last row that was read; the caller holds the lock. */
  append(events: readonly WorkflowEvent[]): void;
};
