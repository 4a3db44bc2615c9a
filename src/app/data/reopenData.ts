import { ok, type Result } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import { act } from '../act';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';

/** Takes back Kunci Data with a reason: the next revision begins, and every later approval lapses. */
export const reopenData = (
  world: StaffWorld,
  { period, expectedVersion, reason }: Args<'data.reopen'>,
): Result<{ readonly revision: number }, Problem> => {
  const acted = act(world, {
    period,
    expectedVersion,
    commands: [{ action: 'reopenStep', step: 1, reason }],
    content: {},
  });
  if (!acted.ok) return acted;
  const { state } = acted.value;
  return ok({ revision: state.stage === 'notOpened' ? 1 : state.revision });
};
