import type { LogRow } from '../../domain/log/verifyChain';
import type { WorkflowEvent } from '../../domain/workflow/event';

/** The record (`Riwayat`): append-only rows in the office workbook. */
export type EventLog = {
  /** Every row of every period, in order, as the sheet holds them (not verified). One read. */
  read(): readonly LogRow[];
  /**
   * Adds rows behind the last, never over one: staff and guardian run in two scripts, whose locks don't see each
   * other. Answers whether the rows follow directly on the event they are chained to; if not, someone else wrote in
   * between and the rows have been taken back.
   */
  append(events: readonly WorkflowEvent[]): boolean;
  /** Replaces every row, in one write. Only the guardian, from its mirror. */
  replace(events: readonly WorkflowEvent[]): void;
  /** Takes back rows just appended, before anybody could act on them. */
  retract(events: readonly WorkflowEvent[]): void;
};
