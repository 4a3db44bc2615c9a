import type { WorkflowEvent } from '../../domain/workflow/event';

/** The record (`Riwayat`): append-only rows in the office workbook. */
export type EventLog = {
  /** Every event of every period, in order, as the sheet holds them (not verified). One read. */
  read(): readonly WorkflowEvent[];
  /** Appends in one write; the caller holds the lock. */
  append(events: readonly WorkflowEvent[]): void;
};
