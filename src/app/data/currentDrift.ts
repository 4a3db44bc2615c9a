import type { Period } from '../../domain/period/period';
import { ok, type Result } from '../../domain/result';
import type { OpenedPeriod } from '../../domain/workflow/state';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import { driftCount, driftOf } from './drift';
import { judgeResponses } from './judgedResponses';
import { lockedSnapshot } from './readSnapshot';
import { methodOf } from './snapshot';

/** How many answers the locked figures no longer stand for, by a fresh reading of the tabs. */
export function currentDrift(
  world: Pick<Ports, 'responses' | 'sideEffects' | 'files'>,
  period: Period,
  state: OpenedPeriod,
): Result<number, Problem> {
  const locked = lockedSnapshot(world, period.id);
  if (!locked.ok) return locked;
  const snapshot = locked.value;
  const judged = judgeResponses(world.responses.read(), {
    period,
    setAside: state.excluded,
    incomplete: methodOf(snapshot).incomplete,
  });
  return judged.ok ? ok(driftCount(driftOf(snapshot, judged.value))) : judged;
}
