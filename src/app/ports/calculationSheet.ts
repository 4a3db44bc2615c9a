import type { CalculationTable } from '../calculation/calculationTable';

/** The tab `Pengolahan Data`: the regulation's table with live formulas. People may look, insert rows, recompute. */
export type CalculationSheet = {
  /** Replaces what stands in the tab: every cell in one write. Makes the tab where someone deleted it. */
  write(table: CalculationTable): void;
  /** The summary block as the sheet computes it now, wherever inserted rows have moved it; null when there is none. */
  readSummary(): readonly (readonly (string | number)[])[] | null;
};
