import type { CivilDate } from '../../domain/calendar/civilDate';
import { parseIsoDate } from '../../domain/deadline/isoDate';
import type { IncomingLetter } from '../../domain/letter/incomingLetter';
import { ok, type Result, refuse } from '../../domain/result';
import type { PeriodState } from '../../domain/workflow/state';
import type { Args } from '../../shared/contract/contract';
import type { IncomingInput } from '../../shared/contract/letterCalls';
import { readPeriod } from '../act';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import { noteIncoming } from './noteIncoming';

type Typed = Pick<IncomingInput, 'date' | 'received' | 'deadline'>;
type Dates = Pick<IncomingLetter, 'date' | 'received' | 'deadline'>;

/** A letter arrives after it was written, not in the future, and asks for nothing before it was written. */
export const datesOf = (typed: Typed, today: CivilDate): Result<Dates, Problem> => {
  const [date, received] = [parseIsoDate(typed.date), parseIsoDate(typed.received)];
  const deadline = parseIsoDate(typed.deadline);
  if (date === null || received === null || date > received || received > today)
    return refuse({ kind: 'incomingDates' });
  return deadline !== null && deadline < date
    ? refuse({ kind: 'incomingDates' })
    : ok({ date, received, deadline });
};

/**
 * Keeps an incoming letter, new (`no` null) or changed. A new one is about the report under way; the same letter typed
 * twice is one line.
 */
export const saveIncoming = (
  world: StaffWorld,
  { no, period, ...typed }: Args<'incoming.save'>,
): Result<{ readonly no: number }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const dates = datesOf(typed, world.clock.today());
  if (!dates.ok) return dates;
  const { state } = readPeriod(world, period, office.value);
  const correction = reportAsked(state, typed.kind);
  const locked = world.lock.exclusively((): Result<{ readonly no: number }, Problem> => {
    const all = world.incomingLetters.read();
    const before = no === null ? sameLetter(all, typed) : all.find((one) => one.no === no);
    if (no !== null && before === undefined) return refuse({ kind: 'incomingUnknown' });
    const fresh = { no: nextNo(all), period, correction, answeredBy: '', answeredOn: null };
    const letter: IncomingLetter = { ...(before ?? fresh), ...typed, ...dates.value };
    world.incomingLetters.put(letter);
    noteIncoming(world, letter.period);
    return ok({ no: letter.no });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

/** A request to put a sent report right is about the next Laporan Perbaikan. */
const reportAsked = (state: PeriodState, kind: IncomingLetter['kind']): number => {
  if (state.stage === 'notOpened') return 0;
  return state.correction + (kind === 'correction' && state.current === null ? 1 : 0);
};

export const nextNo = (all: readonly IncomingLetter[]): number => Math.max(0, ...all.map(({ no }) => no)) + 1;

/** The line of the same letter: one sender gives a number once. */
export const sameLetter = (
  all: readonly IncomingLetter[],
  { from, number }: Pick<IncomingLetter, 'from' | 'number'>,
): IncomingLetter | undefined => {
  const plain = (text: string): string => text.trim().toLowerCase();
  return all.find((one) => plain(one.number) === plain(number) && plain(one.from) === plain(from));
};
