import type { Instant } from '../../domain/calendar/civilDate';
import type { WorkflowEvent } from '../../domain/workflow/event';

/** An event as the guardian saw it first, with the only trusted time (dibukukan). */
export type MirroredEvent = { readonly event: WorkflowEvent; readonly bookedAt: Instant };

/** State the guardian keeps between runs. */
export type GuardianKey = 'officeId' | 'lastRun' | 'findings' | 'digestSent';

/** The owner's second, unshared workbook: tabs `Cermin` and `Penjaga`. */
export type GuardianBook = {
  mirrored(): readonly MirroredEvent[];
  /** Appends in one write. */
  mirror(events: readonly MirroredEvent[]): void;
  get(key: GuardianKey): string;
  put(key: GuardianKey, value: string): void;
  /** Tabs made when absent. */
  prepare(): readonly string[];
  /** The guardian's triggers, made when absent; answers those that are there. */
  ensureTriggers(officeId: string): readonly string[];
};
