import type { Instant } from '../../domain/calendar/civilDate';
import type { MirrorEntry } from '../../domain/log/compareMirror';
import type { WorkflowEvent } from '../../domain/workflow/event';

/** An event as the guardian saw it first, with the only trusted time (dibukukan). */
export type MirroredEvent = {
  readonly event: WorkflowEvent;
  readonly bookedAt: Instant;
  /** When the guardian had looked before and the event wasn't there; null at its first look. */
  readonly lookedBefore: Instant | null;
};

/** A booked event, and whether its author has been sent a receipt ('' = not yet, '-' = none is due). */
export type MirrorLine = MirrorEntry & {
  readonly line: number;
  readonly receipt: string;
  readonly event: WorkflowEvent | null;
};

/** State that the guardian keeps between runs. */
export const guardianKeys = [
  'lastRun',
  'lastDrift',
  'lastCount',
  'access',
  'findings',
  'deskDistrust',
  'sight',
  'tampering',
  'digest',
] as const;
export type GuardianKey = (typeof guardianKeys)[number];

/** The owner's second, unshared workbook: tabs `Cermin` (mirror) and `Penjaga` (state). */
export type GuardianBook = {
  /** File id of the office workbook it guards. */
  readonly officeId: string;
  mirrored(): readonly MirrorLine[];
  /** Appends in one write. */
  mirror(events: readonly MirroredEvent[]): void;
  markReceipt(line: number, text: string): void;
  get(key: GuardianKey): string;
  put(values: Readonly<Partial<Record<GuardianKey, string>>>): void;
  /** Whatever was written in this run, in either workbook, is in its file when this returns. */
  settle(): void;
  /** Tabs made when absent; answers how many were made. */
  prepare(): number;
  /** How many of the two triggers aren't there. */
  missingTriggers(): number;
  /** The edit trigger on the office workbook and the timer, one each; answers how many were made. */
  ensureTriggers(): number;
};
