import { ok, type Result, refuse } from '../../domain/result';
import { missingNames } from '../../shared/office/fileNames';
import { latestEffect } from '../effectKey';
import type { Problem } from '../problem';
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

/** The refusal of everything that needs locked data. */
export const snapshotMissing: Result<never, Problem> = refuse({
  kind: 'documentMissing',
  document: missingNames.lockedData,
});

/** The newest snapshot of a period, or the refusal that there is none. */
export const lockedSnapshot = (
  world: Pick<Ports, 'sideEffects' | 'files'>,
  period: string,
): Result<Snapshot, Problem> => {
  const snapshot = readSnapshot(world, period);
  return snapshot === null ? snapshotMissing : ok(snapshot);
};
