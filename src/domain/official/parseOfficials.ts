import type { CivilDate } from '../calendar/civilDate';
import { parseIsoDate } from '../deadline/isoDate';
import { ok, type Result, refuse } from '../result';
import { isDeputy, isRole, type Role, roles } from '../workflow/role';
import { isEmail, tidyEmail } from './email';
import { isInForce, isSamePerson, type Official } from './official';

/** A line of the tab as plain text; `role` and `deputy` already as identifiers, dates as `YYYY-MM-DD` or empty. */
export type OfficialLine = {
  readonly line: number;
  readonly role: string;
  /** `plt`, `plh`, or empty for the post's own holder. */
  readonly deputy: string;
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
  /** One address or several, separated by commas, semicolons or line ends. */
  readonly emails: string;
  readonly from: string;
  readonly until: string;
};

/** What is wrong with a line, or with two of them together. */
export type OfficialProblem =
  | { readonly kind: 'unknownPost'; readonly line: number; readonly given: string }
  | { readonly kind: 'unknownDeputy'; readonly line: number; readonly given: string }
  | { readonly kind: 'nameMissing'; readonly line: number }
  | { readonly kind: 'emailMissing'; readonly line: number }
  | { readonly kind: 'badEmail'; readonly line: number; readonly given: string }
  | { readonly kind: 'badNip'; readonly line: number; readonly given: string }
  | { readonly kind: 'badDate'; readonly line: number; readonly given: string }
  | { readonly kind: 'endsBeforeStart'; readonly line: number }
  | { readonly kind: 'deputyWithoutDates'; readonly line: number }
  | {
      readonly kind: 'emailOfTwoPeople';
      readonly line: number;
      readonly other: number;
      readonly email: string;
    }
  | { readonly kind: 'twoHolders'; readonly line: number; readonly other: number; readonly role: Role };

const isBlank = (line: OfficialLine): boolean =>
  [line.role, line.name, line.nip, line.emails].every((cell) => cell.trim() === '');

const parseDate = (line: number, given: string): Result<CivilDate | null, OfficialProblem> => {
  if (given.trim() === '') return ok(null);
  const date = parseIsoDate(given.trim());
  return date === null ? refuse({ kind: 'badDate', line, given }) : ok(date);
};

const parseEmails = (line: number, cell: string): Result<readonly string[], OfficialProblem> => {
  const emails = cell
    .split(/[,;\n]/)
    .map(tidyEmail)
    .filter((email) => email !== '');
  if (emails.length === 0) return refuse({ kind: 'emailMissing', line });
  const bad = emails.find((email) => !isEmail(email));
  return bad === undefined ? ok([...new Set(emails)]) : refuse({ kind: 'badEmail', line, given: bad });
};

const parseLine = (given: OfficialLine): Result<Official, OfficialProblem> => {
  const { line } = given;
  const role = given.role.trim();
  if (!isRole(role)) return refuse({ kind: 'unknownPost', line, given: given.role });
  const deputy = given.deputy.trim();
  if (deputy !== '' && !isDeputy(deputy)) {
    return refuse({ kind: 'unknownDeputy', line, given: given.deputy });
  }
  if (given.name.trim() === '') return refuse({ kind: 'nameMissing', line });
  const nip = given.nip.replace(/\s/g, '');
  if (nip !== '' && !/^\d{18}$/.test(nip)) return refuse({ kind: 'badNip', line, given: given.nip });
  const emails = parseEmails(line, given.emails);
  if (!emails.ok) return emails;
  const from = parseDate(line, given.from);
  if (!from.ok) return from;
  const until = parseDate(line, given.until);
  if (!until.ok) return until;
  if (from.value !== null && until.value !== null && until.value < from.value) {
    return refuse({ kind: 'endsBeforeStart', line });
  }
  // A Plt. may be named until further notice; a Plh. stands in for days that are known.
  const dated = from.value !== null && (until.value !== null || deputy === 'plt');
  if (deputy !== '' && !dated) return refuse({ kind: 'deputyWithoutDates', line });
  return ok({
    line,
    role,
    deputy: deputy === '' ? null : deputy,
    name: given.name.trim(),
    nip,
    rank: given.rank.trim(),
    emails: emails.value,
    from: from.value,
    until: until.value,
  });
};

const overlap = (a: Official, b: Official): boolean =>
  (a.from === null || b.until === null || a.from <= b.until) &&
  (b.from === null || a.until === null || b.from <= a.until);

const normalName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

/** Two people can't share an address (nobody could tell who acted), nor a post that only one can hold. */
const pairProblem = (a: Official, b: Official): OfficialProblem | null => {
  const email = a.emails.find((one) => b.emails.includes(one));
  const differ = a.nip !== '' && b.nip !== '' ? a.nip !== b.nip : normalName(a.name) !== normalName(b.name);
  if (email !== undefined && differ) {
    return { kind: 'emailOfTwoPeople', line: b.line, other: a.line, email };
  }
  const sameSeat = a.role === b.role && a.role !== 'pelaksana' && a.deputy === null && b.deputy === null;
  return sameSeat && !isSamePerson(a, b) && overlap(a, b)
    ? { kind: 'twoHolders', line: b.line, other: a.line, role: a.role }
    : null;
};

export type OfficialsRead = {
  /** Lines that can be used. */
  readonly officials: readonly Official[];
  /** Everything wrong, in the tab's order; lines with a fault of their own are left out of `officials`. */
  readonly problems: readonly OfficialProblem[];
};

/** Reads the tab `Pejabat`; blank lines are passed over. */
export const parseOfficials = (lines: readonly OfficialLine[]): OfficialsRead => {
  const officials: Official[] = [];
  const problems: OfficialProblem[] = [];
  for (const line of lines.filter((one) => !isBlank(one))) {
    const parsed = parseLine(line);
    if (!parsed.ok) {
      problems.push(parsed.problem);
      continue;
    }
    for (const earlier of officials) {
      const problem = pairProblem(earlier, parsed.value);
      if (problem !== null) problems.push(problem);
    }
    officials.push(parsed.value);
  }
  return { officials, problems };
};

/** Posts nobody holds on a day; the SOP stands still at them. */
export const vacantPosts = (officials: readonly Official[], day: CivilDate): readonly Role[] =>
  roles.filter((role) => !officials.some((one) => one.role === role && isInForce(one, day)));
