import type { Role } from '../../domain/workflow/role';
import type { StepNumber } from '../../domain/workflow/steps';

/** What stands in a role's dropdown cell of `Alur SOP`, with the remark beside it. */
export type ChosenCell = {
  readonly period: string;
  readonly step: StepNumber;
  readonly role: Role;
  /** The words chosen: "Sahkan", "Kembalikan ke langkah 4"; '' for none. */
  readonly text: string;
  /** The row's Keterangan: where a return's note is written on a phone. */
  readonly remark: string;
};

/** The dropdown cells, as the guardian sees and clears them; it runs as the owner, who may write every column. */
export type ChoiceCells = {
  /** Every cell in which something is chosen. Shares its read with the approval codes. */
  chosen(): readonly ChosenCell[];
  /** Empties the cell; `why` is left on it as a note for the person ('' takes an old note away). */
  clear(cell: ChosenCell, why: string): void;
  /** Takes the note away that a refused choice left. */
  accept(cell: ChosenCell): void;
  /** Empties the row's Keterangan once it has become a return's note. */
  clearRemark(cell: ChosenCell): void;
};
