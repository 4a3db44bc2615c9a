import type { OfficialLine } from '../domain/official/parseOfficials';
import { parseOfficials } from '../domain/official/parseOfficials';
import { ok, type Result, refuse } from '../domain/result';
import { isRole } from '../domain/workflow/role';
import type { DeputyInput, LetterheadInput, OfficialInput } from '../shared/contract/setupCalls';
import { succeed, succeedDeputies } from './officialSuccession';
import type { Problem } from './problem';
import { isSetUp } from './settings';
import { ownerOnly } from './setUp';
import { shareOffice } from './shareOffice';
import type { OwnerWorld } from './world';

/** The first thing wrong with what was typed, and at which post; a line of the tab has a number of its own. */
const firstProblem = (typed: readonly OfficialLine[], lines: readonly OfficialLine[]): Problem | null => {
  for (const line of typed) {
    const [problem] = parseOfficials([line]).problems;
    if (problem !== undefined)
      return { kind: 'badOfficial', problem, ...(isRole(line.role) ? { post: line.role } : {}) };
  }
  const [problem] = parseOfficials(lines).problems;
  return problem === undefined ? null : { kind: 'badOfficial', problem };
};

/**
 * Names, NIP and pangkat of the holders; deputies stay as they are, predecessors keep their days. Refused when a line can't be used. Who may
 * write which column and open which folder follows.
 */
export const saveOfficials = (
  world: OwnerWorld,
  inputs: readonly OfficialInput[],
): Result<{ readonly saved: number }, Problem> => {
  const refused = ownerOnly(world);
  if (refused !== null) return refuse(refused);
  if (!isSetUp(world.settings.read())) return refuse({ kind: 'notSetUp' });
  const holders = inputs.map(
    ({ role, email, name, nip, rank }): OfficialLine => ({
      line: 0,
      role,
      deputy: '',
      name,
      nip,
      rank,
      emails: email,
      from: '',
      until: '',
    }),
  );
  const lines = holders.reduce<readonly OfficialLine[]>(
    (kept, holder) => succeed(kept, holder, world.clock.today()),
    world.officials.read(),
  );
  const problem = firstProblem(holders, lines);
  if (problem !== null) return refuse(problem);
  world.officials.put(lines);
  shareOffice(world);
  return ok({ saved: inputs.length });
};

/**
 * Plt. and Plh. between two dates. Nothing is lost of who could sign when: a deputy who has begun and is left out
 * ends yesterday, past ones stay. Columns and folders follow on the days.
 */
export const saveDeputies = (
  world: OwnerWorld,
  inputs: readonly DeputyInput[],
): Result<{ readonly saved: number }, Problem> => {
  const refused = ownerOnly(world);
  if (refused !== null) return refuse(refused);
  if (!isSetUp(world.settings.read())) return refuse({ kind: 'notSetUp' });
  const deputies = inputs.map(({ email, ...one }): OfficialLine => ({ line: 0, ...one, emails: email }));
  const lines = succeedDeputies(world.officials.read(), deputies, world.clock.today());
  const problem = firstProblem(deputies, lines);
  if (problem !== null) return refuse(problem);
  world.officials.put(lines);
  shareOffice(world);
  return ok({ saved: inputs.length });
};

/** What letters and the report's head need besides the setup's fields. */
export const saveLetterhead = (
  world: OwnerWorld,
  input: LetterheadInput,
): Result<{ readonly saved: true }, Problem> => {
  const refused = ownerOnly(world);
  if (refused !== null) return refuse(refused);
  if (!isSetUp(world.settings.read())) return refuse({ kind: 'notSetUp' });
  world.settings.put({ ...input });
  return ok({ saved: true });
};
