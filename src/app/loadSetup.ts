import { ok, type Result, refuse } from '../domain/result';
import { isDeputy, roles } from '../domain/workflow/role';
import type { DeputyInput, OfficialInput, SavedSetup } from '../shared/contract/setupCalls';
import { receiptWanted } from './letters/numbering';
import { isStandingDeputy } from './officialSuccession';
import type { Problem } from './problem';
import { isSetUp } from './settings';
import type { StaffWorld } from './world';

/** What is saved of officials and letterhead, so that forms start from it. The raw lines, faulty ones too. */
export const loadSetup = (world: StaffWorld): Result<SavedSetup, Problem> => {
  const settings = world.settings.read();
  if (!isSetUp(settings)) return refuse({ kind: 'notSetUp' });
  const today = world.clock.today();
  const lines = world.officials.read();
  const holders = roles.map((role): OfficialInput => {
    const line = lines.find(
      (one) => one.role === role && one.deputy === '' && (one.until === '' || one.until >= today),
    );
    const { emails = '', name = '', nip = '', rank = '' } = line ?? {};
    return { role, email: emails, name, nip, rank };
  });
  const deputies = lines.flatMap((line): DeputyInput[] => {
    const role = roles.find((one) => one === line.role);
    const { deputy, name, nip, rank, from, until } = line;
    if (role === undefined || !isDeputy(deputy) || !isStandingDeputy(line, today)) return [];
    return [{ role, deputy, email: line.emails, name, nip, rank, from, until }];
  });
  const {
    phone = '',
    email = '',
    website = '',
    postcode = '',
    place = '',
    addressee = '',
    addresseePlace = '',
    sendTo = '',
  } = settings;
  const owner = world.identity.ownerEmail();
  return ok({
    mayChange: owner !== '' && owner === world.identity.email(),
    owner,
    officials: holders,
    deputies,
    letters: {
      pattern: settings.letterPattern ?? '',
      unit: settings.letterUnit ?? '',
      receipt: receiptWanted(settings),
    },
    letterhead: { phone, email, website, postcode, place, addressee, addresseePlace, sendTo },
  });
};
