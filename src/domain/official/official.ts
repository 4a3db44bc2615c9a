import type { CivilDate } from '../calendar/civilDate';
import type { Deputy, Role } from '../workflow/role';

/**
 * One appointment (a line of the tab `Pejabat`): a person in a post, for good or as a deputy, between dates.
 * A person in two posts has two lines, told to be one person by NIP or by an address in common.
 */
export type Official = {
  /** Line in the tab, header = 1. */
  readonly line: number;
  readonly role: Role;
  /** Null: in the post for good (definitif). */
  readonly deputy: Deputy | null;
  readonly name: string;
  /** 18 digits, or empty for staff without one. */
  readonly nip: string;
  /** Pangkat/golongan as printed under the name. */
  readonly rank: string;
  /** Trimmed and lower-case, at least one. */
  readonly emails: readonly string[];
  /** First and last day in the post, both included; null = open. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
};

/** Whether the appointment is in force on a day. */
export const isInForce = ({ from, until }: Pick<Official, 'from' | 'until'>, day: CivilDate): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** Whether two lines are about the same person. */
export const isSamePerson = (a: Official, b: Official): boolean =>
  (a.nip !== '' && a.nip === b.nip) || a.emails.some((email) => b.emails.includes(email));

/** Who holds a post on a day: a Plt. or Plh. while there is one, never who only signs on its behalf. */
export const holderOn = (officials: readonly Official[], role: Role, day: CivilDate): Official | null =>
  signatory(
    officials.filter(({ deputy }) => deputy !== 'an'),
    role,
    day,
  );

/** Who signs for a post on a day: the deputy while there is one, else the holder. */
export const signatory = (officials: readonly Official[], role: Role, day: CivilDate): Official | null => {
  const inForce = officials.filter((one) => one.role === role && isInForce(one, day));
  return inForce.find((one) => one.deputy !== null) ?? inForce[0] ?? null;
};
