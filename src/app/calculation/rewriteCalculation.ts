import { type Period, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { currentContent } from '../currentContent';
import { readSnapshot } from '../data/readSnapshot';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import { type LockedData, writeCalculation } from './writeCalculation';

/** The newest locked data of a period with the hash of its file. */
export const lockedData = (
  world: Pick<StaffWorld, 'sideEffects' | 'files' | 'documents' | 'plan' | 'hashing'>,
  period: Period,
): Result<LockedData, Problem> => {
  const snapshot = readSnapshot(world, period.id);
  const { data } = currentContent(world, period.id, ['data']);
  return snapshot === null || typeof data !== 'string'
    ? refuse({ kind: 'dataNotLocked' })
    : ok({ period, snapshot, data });
};

/** Writes `Pengolahan Data` anew: the way back when someone changed a cell. Only who holds a post does. */
export const rewriteCalculation = (
  world: StaffWorld,
  args: { readonly period: string },
): Result<{ readonly written: true }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const period = parsePeriod(args.period);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const locked = lockedData(world, period.value);
  if (!locked.ok) return locked;
  const written = world.lock.exclusively(() => writeCalculation(world, locked.value));
  return written.held ? ok({ written: true }) : refuse({ kind: 'busy' });
};
