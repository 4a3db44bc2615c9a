import type { Instant } from '../calendar/civilDate';
import type { Action } from '../workflow/event';
import type { Performer, Role } from '../workflow/role';
import type { StepNumber } from '../workflow/steps';

/** An event as a finding names it. */
export type EventRef = {
  readonly no: number;
  readonly period: string;
  readonly step: StepNumber;
  readonly role: Performer;
  readonly action: Action;
};

/** An approval cell of `Alur SOP`. */
export type CellRef = { readonly period: string; readonly step: StepNumber; readonly role: Role };

/** Something in the record that could not have come about by the rules. Sentences: `src/shared/messages/integrityFinding.ts`. */
export type IntegrityFinding =
  // the log's own chain (`row`: line in the sheet, header = 1)
  | { readonly kind: 'foreignRow'; readonly row: number }
  | { readonly kind: 'rowChanged'; readonly row: number; readonly no: number }
  | { readonly kind: 'rowsDeleted'; readonly from: number; readonly to: number }
  | { readonly kind: 'rowsReordered'; readonly row: number; readonly no: number }
  | { readonly kind: 'numberTwice'; readonly row: number; readonly no: number }
  | { readonly kind: 'linkBroken'; readonly row: number; readonly no: number }
  | { readonly kind: 'endMissing'; readonly lastNo: number; readonly found: number }
  // events against the rules and the office
  | { readonly kind: 'outOfTurn'; readonly event: EventRef }
  | { readonly kind: 'notInOffice'; readonly event: EventRef; readonly email: string }
  | { readonly kind: 'timeRunsBack'; readonly event: EventRef; readonly at: Instant }
  // approval cells
  | { readonly kind: 'eventWithoutCell'; readonly event: EventRef }
  | { readonly kind: 'codeWithoutEvent'; readonly cell: CellRef }
  | { readonly kind: 'codeOfAnotherCell'; readonly cell: CellRef; readonly event: EventRef }
  // the guardian's mirror
  | { readonly kind: 'missingFromLog'; readonly no: number; readonly bookedAt: Instant }
  | { readonly kind: 'differsFromMirror'; readonly no: number; readonly bookedAt: Instant }
  | { readonly kind: 'backdated'; readonly event: EventRef; readonly at: Instant; readonly bookedAt: Instant }
  | {
      readonly kind: 'postdated';
      readonly event: EventRef;
      readonly at: Instant;
      readonly bookedAt: Instant;
    };
