import type { CivilDate } from '../../domain/calendar/civilDate';
import type { IncomingLetter } from '../../domain/letter/incomingLetter';
import { ok, type Result, refuse } from '../../domain/result';
import type { NumberSource } from '../../shared/contract/letterCalls';
import type { Round } from '../effectKey';
import type { SettingValues } from '../ports/settings';
import type { Problem } from '../problem';
import type { Ports } from '../world';
import { letterKey } from './letterKey';
import { numberingOf } from './numbering';
import { enterTyped, reserveNumber, type Wanted } from './reserveNumber';

type World = Pick<
  Ports,
  | 'outgoingLetters'
  | 'incomingLetters'
  | 'sideEffects'
  | 'lock'
  | 'clock'
  | 'identity'
  | 'settings'
  | 'faults'
>;

type Numbered = {
  readonly source: NumberSource;
  readonly typed: string;
  readonly round: Round;
  readonly date: CivilDate;
  readonly addressee: string;
  /** The letter's own name, which is its line's subject. */
  readonly name: string;
};

/**
 * The number of a period's cover letter; '' while it is to be given at signing. From the register the same report
 * gets the same number again, through revisions and runs that died.
 */
export const letterNumber = (
  world: World,
  settings: SettingValues,
  { source, typed, round, date, addressee, name }: Numbered,
): Result<string, Problem> => {
  const numbering = numberingOf(settings);
  if (!numbering.ok) return numbering;
  const wanted: Wanted = { key: letterKey(round), date, addressee, subject: name };
  switch (source) {
    case 'atSigning':
      return ok('');
    case 'typed': {
      const number = typed.trim();
      return numbering.value === null ? ok(number) : enterTyped(world, numbering.value, wanted, number);
    }
    case 'register': {
      if (numbering.value === null) return refuse({ kind: 'letterRegisterMissing' });
      const line = reserveNumber(world, numbering.value, wanted);
      return line.ok ? ok(line.value.number) : line;
    }
  }
};

type Used = {
  readonly round: Round;
  readonly number: string;
  readonly date: CivilDate;
  readonly request: IncomingLetter | null;
};

/**
 * After the letter stands in the record: its line is in use, and the letter that it answers says so. Both tabs only
 * tell what the record knows, so that a failure here must not undo it.
 */
export const markUsed = (world: World, { round, number, date, request }: Used): void => {
  const key = letterKey(round);
  const marked = world.lock.exclusively(() => {
    const line = world.outgoingLetters.read().find((one) => one.key === key && one.number === number);
    if (line !== undefined) world.outgoingLetters.put({ ...line, status: 'used', date });
    if (request !== null) world.incomingLetters.put({ ...request, answeredBy: number, answeredOn: date });
  });
  if (!marked.held) world.faults.record('markUsed', new Error('The lock was not free'));
};

/** A number given at signing is entered in both registers as well. */
export const markNumbered = (
  world: World,
  settings: SettingValues,
  { round, number, date, name }: Omit<Used, 'request'> & Pick<Numbered, 'name'>,
): void => {
  const { period, correction } = round;
  const answered = world.incomingLetters
    .read()
    .find((one) => one.period === period && one.correction === correction && one.answeredOn === date);
  const numbering = numberingOf(settings);
  if (numbering.ok && numbering.value !== null) {
    const addressee = settings.addressee ?? '';
    enterTyped(world, numbering.value, { key: letterKey(round), date, addressee, subject: name }, number);
  }
  markUsed(world, { round, number, date, request: answered ?? null });
};
