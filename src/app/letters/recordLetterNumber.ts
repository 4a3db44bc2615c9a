import { ok, type Result } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { documentNames } from '../../shared/office/documentNames';
import { act, shortCode } from '../act';
import type { Problem } from '../problem';
import { officeFactsOf } from '../report/officePeople';
import { workInHand } from '../report/workInHand';
import type { StaffWorld } from '../world';
import { markNumbered } from './letterNumber';

/** The number that the letter was given at signing (SRIKANDI, the office's agenda), before the report is sent. */
export const recordLetterNumber = (
  world: StaffWorld,
  args: Args<'letter.number'>,
): Result<Answer<'letter.number'>, Problem> => {
  const work = workInHand(world, args, 'recordLetterNumber');
  if (!work.ok) return work;
  const { office, period, round } = work.value;
  const acted = act(world, {
    period: period.id,
    expectedVersion: args.expectedVersion,
    commands: [{ action: 'recordLetterNumber', number: args.number }],
    content: {},
  });
  if (!acted.ok) return acted;
  const { state, event } = acted.value;
  const letter = state.stage === 'notOpened' ? null : state.letter;
  if (letter !== null) {
    const name = documentNames.letter({ ...round, office: officeFactsOf(office.settings, []), period });
    markNumbered(world, office.settings, { round, name, ...letter });
  }
  return ok({ code: shortCode(event) });
};
