import type { CivilDate } from '../../domain/calendar/civilDate';
import { datePartsOf } from '../../domain/calendar/dayNumber';
import { lineFor, nextSequence, type OutgoingLetter } from '../../domain/letter/outgoingLetter';
import { ok, type Result, refuse } from '../../domain/result';
import { formatLetterNumber, readLetterNumber } from '../../shared/letter/numberPattern';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import type { Numbering } from './numbering';

type World = Pick<Ports, 'outgoingLetters' | 'sideEffects' | 'lock' | 'clock' | 'identity'>;

/** What a number is wanted for. `key`: the same letter asked for again, by whomever, finds its number. */
export type Wanted = {
  readonly key: string;
  readonly date: CivilDate;
  readonly addressee: string;
  readonly subject: string;
};

/** Kept beside the tab: a line that somebody deletes there must not give its number to another letter. */
const floorKey = (year: number): string => `surat-keluar/${year}/letterNumber`;

type Floor = { readonly sequence: number /** Whom the highest number was given to. */; readonly key: string };

const floorOf = (world: Pick<Ports, 'sideEffects'>, year: number): Floor => {
  const [sequence = '', key = ''] = (world.sideEffects.find(floorKey(year))?.ref ?? '').split(' ');
  return { sequence: Number(sequence) || 0, key };
};

/** Notes that numbers up to this one were given; never lowers what is noted. */
export const raiseFloor = (
  world: Pick<Ports, 'sideEffects' | 'clock'>,
  year: number,
  { sequence, key }: Floor,
): void => {
  if (floorOf(world, year).sequence >= sequence) return;
  world.sideEffects.put({
    key: floorKey(year),
    state: 'done',
    ref: `${sequence} ${key}`.trim(),
    at: world.clock.now(),
  });
};

/** The next number of a year; the same again for whom it was noted by a run that died before its line was written. */
const sequenceFor = (
  world: Pick<Ports, 'sideEffects'>,
  register: readonly OutgoingLetter[],
  year: number,
  key: string,
): number => {
  const floor = floorOf(world, year);
  const unwritten = !register.some((one) => one.year === year && one.sequence === floor.sequence);
  return key !== '' && floor.key === key && unwritten
    ? floor.sequence
    : nextSequence(register, year, floor.sequence);
};

/** The register with the sequence numbers of lines that people typed without one. */
const registerOf = (
  { outgoingLetters }: Pick<Ports, 'outgoingLetters'>,
  { pattern, unit }: Numbering,
): readonly OutgoingLetter[] =>
  outgoingLetters.read().map((one) => {
    const read = one.sequence === 0 ? readLetterNumber(pattern, unit, one.number) : null;
    return read === null ? one : { ...one, ...read };
  });

/** What the next letter of a day would be numbered; only for showing: the number is given by `reserveNumber`. */
export const nextNumber = (world: World, numbering: Numbering, date: CivilDate): string => {
  const { year } = datePartsOf(date);
  const sequence = sequenceFor(world, registerOf(world, numbering), year, '');
  return formatLetterNumber(numbering.pattern, { sequence, unit: numbering.unit, date });
};

/**
 * Reserves the next number of the year, under the document lock: of two people at once the second waits or is asked
 * to try again, and both get a number of their own. A run that died afterwards finds its line by its key.
 */
export const reserveNumber = (
  world: World,
  numbering: Numbering,
  wanted: Wanted,
): Result<OutgoingLetter, Problem> => {
  const locked = world.lock.exclusively((): OutgoingLetter => {
    const register = registerOf(world, numbering);
    const own = lineFor(register, wanted.key);
    if (own !== null) return own;
    const { year } = datePartsOf(wanted.date);
    const sequence = sequenceFor(world, register, year, wanted.key);
    // Noted first, so that a line which is deleted, or never got written, doesn't give its number to another letter.
    raiseFloor(world, year, { sequence, key: wanted.key });
    const { pattern, unit } = numbering;
    const number = formatLetterNumber(pattern, { sequence, unit, date: wanted.date });
    const line: OutgoingLetter = { ...lineOf(world, wanted), sequence, year, number };
    world.outgoingLetters.put(line);
    return line;
  });
  return locked.held ? ok(locked.value) : refuse({ kind: 'busy' });
};

/**
 * A number typed in although the office has a register: it must not be another letter's, nor a cancelled one, and
 * is entered, so that the sequence goes on above it.
 */
export const enterTyped = (
  world: World,
  numbering: Numbering,
  wanted: Wanted,
  number: string,
): Result<string, Problem> => {
  const locked = world.lock.exclusively((): Result<string, Problem> => {
    const register = registerOf(world, numbering);
    const same = register.find((one) => one.number.toLowerCase() === number.toLowerCase());
    if (same !== undefined)
      return same.key === wanted.key && same.status !== 'cancelled'
        ? ok(same.number)
        : refuse({ kind: 'letterNumberTaken', number: same.number });
    const read = readLetterNumber(numbering.pattern, numbering.unit, number);
    if (read === null) return ok(number);
    raiseFloor(world, read.year, { sequence: read.sequence, key: wanted.key });
    world.outgoingLetters.put({ ...lineOf(world, wanted), ...read, number });
    return ok(number);
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

const lineOf = (
  world: World,
  { key, date, addressee, subject }: Wanted,
): Omit<OutgoingLetter, 'sequence' | 'year' | 'number'> => ({
  date,
  addressee,
  subject,
  status: 'reserved',
  reason: '',
  by: world.identity.email(),
  at: world.clock.now(),
  key,
});

/** The line that was reserved for a key earlier; null when there is none. */
export const reservedFor = (
  { outgoingLetters }: Pick<Ports, 'outgoingLetters'>,
  key: string,
): OutgoingLetter | null => lineFor(outgoingLetters.read(), key);
