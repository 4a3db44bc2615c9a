import type { Period } from '../../domain/period/period';
import { ok, type Result } from '../../domain/result';
import type { OpenedPeriod } from '../../domain/workflow/state';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import { driftCount, driftOf } from './drift';
import { judgeResponses } from './judgedResponses';
import { methodOf, type Snapshot } from './snapshot';

type Drifting = { readonly period: Period; readonly state: OpenedPeriod; readonly snapshot: Snapshot };

/** How many answers the locked figures no longer stand for, by a fresh reading of the tabs. */
export function currentDrift(
  world: Pick<Ports, 'responses'>,
  { period, state, snapshot }: Drifting,
): Result<number, Problem> {
  const judged = judgeResponses(world.responses.read(), {
    period,
    setAside: state.excluded,
    incomplete: methodOf(snapshot).incomplete,
  });
  return judged.ok ? ok(driftCount(driftOf(snapshot, judged.value))) : judged;
}
