import { parsePeriod } from '../../domain/period/period';
import type { PeriodState } from '../../domain/workflow/state';
import { driftCount, driftOf } from '../data/drift';
import { judgeResponses } from '../data/judgedResponses';
import { readSnapshot } from '../data/readSnapshot';
import type { Office } from '../office';
import { shareOffice } from '../shareOffice';
import type { GuardianWorld } from '../world';

/** `2021-S1:2` per locked period whose raw rows no longer say what was locked. */
const driftLines = (world: GuardianWorld, states: ReadonlyMap<string, PeriodState>): readonly string[] => {
  const locked = [...states.values()].flatMap((state) =>
    state.stage === 'underWay' && state.steps[1].status === 'done' ? [state] : [],
  );
  if (locked.length === 0) return [];
  const tables = world.responses.read();
  return locked.flatMap((state) => {
    const period = parsePeriod(state.period);
    const snapshot = readSnapshot(world, state.period);
    if (!period.ok || snapshot === null) return [];
    const now = judgeResponses(tables, { period: period.value, setAside: state.excluded });
    const count = now.ok ? driftCount(driftOf(snapshot, now.value)) : 0;
    return count === 0 ? [] : [`${state.period}:${count}`];
  });
};

/**
 * Once a day: answers against what was locked, and everybody's access as of today, because protections don't
 * expire: a deputy's column opens and closes with their dates.
 */
export const runDaily = (
  world: GuardianWorld,
  _office: Office,
  states: ReadonlyMap<string, PeriodState>,
): void => {
  const today = world.clock.today();
  if (world.book.get('lastDaily') === today) return;
  world.settings.put({ guardianDrift: JSON.stringify(driftLines(world, states)) });
  shareOffice(world);
  world.book.put({ lastDaily: today });
};
