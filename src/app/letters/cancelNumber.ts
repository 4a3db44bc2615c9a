import type { OutgoingLetter } from '../../domain/letter/outgoingLetter';
import { ok, type Result, refuse } from '../../domain/result';
import type { PeriodState } from '../../domain/workflow/state';
import type { Answer, Args } from '../../shared/contract/contract';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { readRecord } from '../record';
import type { StaffWorld } from '../world';
import { reportOfKey } from './letterKey';

/** A letter that stands in the record, or was sent and corrected since, keeps its number. */
export const standsInRecord = (
  line: Pick<OutgoingLetter, 'key' | 'number'>,
  states: ReadonlyMap<string, PeriodState>,
): boolean => {
  const report = reportOfKey(line.key);
  const state = report === null ? undefined : states.get(report.period);
  if (report === null || state === undefined || state.stage === 'notOpened') return false;
  return state.correction > report.correction || state.letter?.number === line.number;
};

/**
 * Cancels a number of `Surat Keluar` with its reason: the line stays and the number is never given again. The number
 * of a letter that stands in the record is not cancelled behind its back: the letter is returned first.
 */
export const cancelNumber = (
  world: StaffWorld,
  { number, reason }: Args<'letters.cancel'>,
): Result<Answer<'letters.cancel'>, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  if (reason.trim() === '') return refuse({ kind: 'reasonMissing' });
  const locked = world.lock.exclusively((): Result<Answer<'letters.cancel'>, Problem> => {
    const line = world.outgoingLetters.read().find((one) => one.number === number);
    if (line === undefined) return refuse({ kind: 'letterNumberUnknown', number });
    if (line.status === 'cancelled') return ok({ cancelled: true });
    if (standsInRecord(line, readRecord(world, office.value).states))
      return refuse({ kind: 'letterNumberInUse', number });
    world.outgoingLetters.put({ ...line, status: 'cancelled', reason: reason.trim() });
    return ok({ cancelled: true });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};
