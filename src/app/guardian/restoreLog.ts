import { isIntact } from '../../domain/log/chain';
import type { LogRow } from '../../domain/log/verifyChain';
import type { WorkflowEvent } from '../../domain/workflow/event';
import type { MirrorLine } from '../ports/guardianBook';
import type { GuardianWorld } from '../world';

/** The booked events as they were booked, in their order. */
const bookedEvents = (mirror: readonly MirrorLine[]): readonly WorkflowEvent[] =>
  mirror.flatMap(({ event }) => (event === null ? [] : [event])).sort((a, b) => a.no - b.no);

/** Whether every booked event stands in the log as it was booked, and in that order. */
const isComplete = (rows: readonly LogRow[], booked: readonly WorkflowEvent[]): boolean => {
  let next = 0;
  for (const { event } of rows) {
    const wanted = booked[next];
    if (wanted !== undefined && event !== null && event.hash === wanted.hash && isIntact(event)) next += 1;
  }
  return next === booked.length;
};

/**
 * Puts back what was deleted, changed or moved in `Riwayat`, from the mirror: otherwise anyone on the staff could
 * bring the SOP to a halt by deleting a row. What came in since stays behind it. Answers the number of booked rows
 * that were missing or changed; 0 = nothing was done.
 */
export const restoreLog = (
  world: Pick<GuardianWorld, 'log'>,
  rows: readonly LogRow[],
  mirror: readonly MirrorLine[],
): number => {
  const booked = bookedEvents(mirror);
  if (isComplete(rows, booked)) return 0;
  const known = new Set(booked.map(({ hash }) => hash));
  const intact = rows.flatMap(({ event }) => (event !== null && isIntact(event) ? [event] : []));
  const standing = new Set(intact.map(({ hash }) => hash));
  const since = intact.filter(({ hash }) => !known.has(hash));
  world.log.replace([...booked, ...since]);
  return Math.max(1, booked.filter(({ hash }) => !standing.has(hash)).length);
};
