import type { Instant } from '../calendar/civilDate';
import { instantMillis } from '../deadline/instant';
import type { WorkflowEvent } from '../workflow/event';
import { refOf } from './counterSign';
import type { IntegrityFinding } from './finding';

/**
 * An event as the guardian booked it. `bookedAt` is the guardian's own clock; `lookedBefore` the last time it had
 * looked and the event was not there yet (null at the very first look).
 */
export type MirrorEntry = {
  readonly no: number;
  readonly hash: string;
  readonly bookedAt: Instant;
  readonly lookedBefore: Instant | null;
};

/** Whether an event is booked (dibukukan): not yet is no fault, the guardian looks every few minutes. */
export type Booking =
  | { readonly no: number; readonly state: 'booked'; readonly bookedAt: Instant }
  | { readonly no: number; readonly state: 'notYet' }
  | { readonly no: number; readonly state: 'differs' };

export type MirrorComparison = {
  readonly bookings: readonly Booking[];
  readonly findings: readonly IntegrityFinding[];
};

/** Clocks of Google's machines agree far better than this; the rest is the time a run takes. */
export const defaultToleranceMs = 10 * 60 * 1000;

const timeFinding = (
  event: WorkflowEvent,
  entry: MirrorEntry,
  toleranceMs: number,
): IntegrityFinding | null => {
  const at = instantMillis(event.at);
  const where = { event: refOf(event), at: event.at, bookedAt: entry.bookedAt };
  if (at === null || at > (instantMillis(entry.bookedAt) ?? 0) + toleranceMs)
    return { kind: 'postdated', ...where };
  const looked = entry.lookedBefore === null ? null : instantMillis(entry.lookedBefore);
  return looked !== null && at + toleranceMs < looked ? { kind: 'backdated', ...where } : null;
};

/**
 * Holds the log against the guardian's mirror, the only record with trusted times: events that have vanished or
 * differ since they were booked, and events that claim a time at which the guardian had looked and not seen them.
 */
export const compareMirror = (
  events: readonly WorkflowEvent[],
  mirror: readonly MirrorEntry[],
  toleranceMs: number = defaultToleranceMs,
): MirrorComparison => {
  const byNo = new Map(mirror.map((entry) => [entry.no, entry] as const));
  const inLog = new Set(events.map((event) => event.no));
  const findings: IntegrityFinding[] = mirror
    .filter((entry) => !inLog.has(entry.no))
    .map(({ no, bookedAt }) => ({ kind: 'missingFromLog', no, bookedAt }));
  const bookings = events.map((event): Booking => {
    const { no } = event;
    const entry = byNo.get(no);
    if (entry === undefined) return { no, state: 'notYet' };
    if (entry.hash !== event.hash) {
      findings.push({ kind: 'differsFromMirror', no, bookedAt: entry.bookedAt });
      return { no, state: 'differs' };
    }
    const time = timeFinding(event, entry, toleranceMs);
    if (time !== null) findings.push(time);
    return { no, state: 'booked', bookedAt: entry.bookedAt };
  });
  return { bookings, findings };
};
