import type { Instant } from '../../domain/calendar/civilDate';
import { isIntact } from '../../domain/log/chain';
import type { LogRow } from '../../domain/log/verifyChain';
import type { MirrorLine } from '../ports/guardianBook';
import type { GuardianWorld } from '../world';

/**
 * Books what is new in the log, with the guardian's own time. Only rows whose own hash holds are booked, and each
 * number once: what came first stays.
 */
export const mirrorLog = (
  world: Pick<GuardianWorld, 'book' | 'clock'>,
  rows: readonly LogRow[],
  mirror: readonly MirrorLine[],
  lookedBefore: Instant | null,
): number => {
  const booked = new Set(mirror.map(({ no }) => no));
  const fresh = rows.flatMap(({ event }) => {
    if (event === null || booked.has(event.no) || !isIntact(event)) return [];
    booked.add(event.no);
    return [event];
  });
  if (fresh.length === 0) return 0;
  const bookedAt = world.clock.now();
  world.book.mirror(fresh.map((event) => ({ event, bookedAt, lookedBefore })));
  return fresh.length;
};
