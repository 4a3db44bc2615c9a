import { ok, type Result, refuse } from '../../domain/result';
import { isStepNumber } from '../../domain/workflow/steps';
import type { Args } from '../../shared/contract/contract';
import { letterScreen } from '../../shared/messages/letterScreen';
import { act, shortCode } from '../act';
import type { Problem } from '../problem';
import { workInHand } from '../report/workInHand';
import type { StaffWorld } from '../world';
import { noteIncoming } from './noteIncoming';
import { datesOf, nextNo, sameLetter } from './saveIncoming';

/**
 * Laporan Perbaikan: what the regency returned after step 8 goes through the SOP again from a step on. Its letter is
 * entered in `Surat Masuk` first: it did arrive, whatever becomes of the rest.
 */
export const openCorrection = (
  world: StaffWorld,
  { toStep, letter, reason, incoming, ...at }: Args<'correction.open'>,
): Result<{ readonly code: string }, Problem> => {
  if (!isStepNumber(toStep)) return refuse({ kind: 'badArguments', field: 'toStep' });
  const work = workInHand(world, { ...at, toStep }, 'openCorrection');
  if (!work.ok) return work;
  if (incoming && letter.trim() !== '' && !work.value.doneBefore) {
    const correction = work.value.state.correction + 1;
    const entered = enter(world, { ...incoming, number: letter.trim(), period: at.period, correction });
    if (!entered.ok) return entered;
  }
  const acted = act(world, {
    ...at,
    commands: [{ action: 'openCorrection', toStep, letter, reason }],
    content: {},
  });
  return acted.ok ? ok({ code: shortCode(acted.value.event) }) : acted;
};

type Entry = NonNullable<Args<'correction.open'>['incoming']> & {
  readonly number: string;
  readonly period: string;
  readonly correction: number;
};

const enter = (world: StaffWorld, entry: Entry): Result<true, Problem> => {
  const dates = datesOf(entry, world.clock.today());
  if (!dates.ok) return dates;
  const locked = world.lock.exclusively(() => {
    const all = world.incomingLetters.read();
    const before = sameLetter(all, entry);
    world.incomingLetters.put({
      no: before?.no ?? nextNo(all),
      subject: before?.subject || letterScreen.correctionSubject,
      kind: 'correction',
      answeredBy: '',
      answeredOn: null,
      ...entry,
      ...dates.value,
    });
    noteIncoming(world, entry.period);
  });
  return locked.held ? ok(true) : refuse({ kind: 'busy' });
};
