import type { ApprovalCell } from '../../domain/log/counterSign';

/** The approval columns of `Alur SOP`: one cell per period, step and role, protected by Google per role. */
export type ApprovalCells = {
  /** Every cell of every period; `code` '' where nothing has been done. */
  read(): readonly ApprovalCell[];
  /** Whether the period's rows are there; no read of its own after `read`. */
  has(period: string): boolean;
  /**
   * Writes the code, and beside it what people see in the post's own cell. Applied when it returns. Throws the platform's protection error when the account may not write this role's column.
   */
  write(cell: ApprovalCell, shown: string): void;
};
