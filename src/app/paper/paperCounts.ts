import * as v from 'valibot';
import { type PaperCounts, paperCountsProblem } from '../../domain/paper/paperCounts';
import { ok, type Result, refuse } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import { readPeriod } from '../act';
import { effectKey, latestEffect, ofPeriod } from '../effectKey';
import { actorOf, readOffice } from '../office';
import type { SideEffect } from '../ports/sideEffects';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)));
export const countsSchema = v.object({ handedOut: count, returned: count, invalid: count });

const nothingCounted: PaperCounts = { handedOut: null, returned: null, invalid: null };

/** Paper sheets handed out, returned and invalid, as the office counted them. */
export const paperCounts = (effects: readonly SideEffect[], period: string): PaperCounts => {
  try {
    const line = latestEffect(effects, period, 'paperCounts');
    return line === null ? nothingCounted : v.parse(countsSchema, JSON.parse(line.ref));
  } catch {
    // Typed over by someone: asked for again.
    return nothingCounted;
  }
};

/** Keeps the counts until Kunci Data takes them into the locked data; afterwards step 1 is reopened first. */
export const saveCounts = (
  world: StaffWorld,
  { period, counts }: Args<'paper.counts'>,
): Result<{ readonly saved: true }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const problem = paperCountsProblem(counts);
  if (problem !== null) return refuse({ kind: 'paperCounts', problem });
  const { state } = readPeriod(world, period, office.value);
  if (state.stage !== 'notOpened' && state.steps[1].status === 'done') return refuse({ kind: 'dataLocked' });
  world.sideEffects.put({
    key: effectKey(ofPeriod(period), 'paperCounts'),
    state: 'done',
    ref: JSON.stringify(counts),
    at: world.clock.now(),
  });
  return ok({ saved: true });
};
