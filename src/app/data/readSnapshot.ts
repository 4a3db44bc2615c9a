import { latestEffect } from '../effectKey';
import type { Ports } from '../world';
import { parseSnapshot, type Snapshot } from './snapshot';

/** The newest snapshot of a period; null before its data was locked, or when the file is gone. */
export const readSnapshot = (
  world: Pick<Ports, 'sideEffects' | 'files'>,
  period: string,
): Snapshot | null => {
  const made = latestEffect(world.sideEffects.list(`${period}/`), period, 'snapshot');
  return made === null || world.files.get(made.ref) === null
    ? null
    : parseSnapshot(world.files.text(made.ref));
};
