import type { CivilDate } from '../../domain/calendar/civilDate';
import { ok, type Result, refuse } from '../../domain/result';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import { numberingOf } from './numbering';
import { reserveNumber, type Wanted } from './reserveNumber';

type Asked = {
  readonly request: string;
  readonly date: CivilDate;
  readonly addressee: string;
  readonly subject: string;
};

/** A number of `Surat Keluar` for any letter of the office that has nothing to do with the survey. */
export const reserveForLetter = (
  world: StaffWorld,
  { request, ...asked }: Asked,
): Result<{ readonly number: string }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const numbering = numberingOf(office.value.settings);
  if (!numbering.ok) return numbering;
  if (numbering.value === null) return refuse({ kind: 'letterRegisterMissing' });
  const wanted: Wanted = { ...asked, key: `surat/${request}` };
  const reserved = reserveNumber(world, numbering.value, wanted);
  return reserved.ok ? ok({ number: reserved.value.number }) : reserved;
};
