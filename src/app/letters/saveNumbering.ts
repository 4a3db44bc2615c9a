import { datePartsOf } from '../../domain/calendar/dayNumber';
import { ok, type Result, refuse } from '../../domain/result';
import type { LettersInput } from '../../shared/contract/setupCalls';
import { settingChoices } from '../../shared/office/settingChoices';
import type { Problem } from '../problem';
import { isSetUp } from '../settings';
import { ownerOnly } from '../setUp';
import type { OwnerWorld } from '../world';
import { numberingOf } from './numbering';
import { raiseFloor } from './reserveNumber';

/** The owner's choice how letters are numbered and whether they carry a receipt. */
export const saveNumbering = (
  world: OwnerWorld,
  { pattern, unit, last, receipt }: LettersInput,
): Result<{ readonly saved: true }, Problem> => {
  const refused = ownerOnly(world);
  if (refused !== null) return refuse(refused);
  if (!isSetUp(world.settings.read())) return refuse({ kind: 'notSetUp' });
  const values = {
    letterPattern: pattern.trim(),
    letterUnit: unit.trim(),
    letterReceipt: settingChoices.letterReceipt[receipt ? 'yes' : 'no'],
  };
  const numbering = numberingOf(values);
  if (!numbering.ok) return numbering;
  world.settings.put(values);
  if (last !== null) raiseFloor(world, datePartsOf(world.clock.today()).year, { sequence: last, key: '-' });
  return ok({ saved: true });
};
