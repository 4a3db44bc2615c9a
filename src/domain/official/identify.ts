import type { CivilDate } from '../calendar/civilDate';
import type { Role } from '../workflow/role';
import type { Actor, HeldPost } from './actor';
import { mailbox, tidyEmail } from './email';
import { isInForce, isSamePerson, type Official } from './official';

/** A person recognised by their account. */
export type KnownActor = Extract<Actor, { readonly kind: 'official' }>;

/**
 * Who an account is on a day. `alias`: the same mailbox as a registered address, written otherwise. `blank`: Google
 * didn't say (permission not yet given, or another account of the browser is in front). `notInForce`: registered,
 * but in no post on that day.
 */
export type Identity =
  | { readonly kind: 'known'; readonly actor: KnownActor }
  | {
      readonly kind: 'alias';
      readonly actor: KnownActor;
      readonly email: string;
      readonly registered: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly email: string }
  | {
      readonly kind: 'notInForce';
      readonly email: string;
      readonly role: Role;
      readonly why: 'ended' | 'notYet';
      readonly day: CivilDate;
    };

/** All lines about the person with this line, themselves included, however the lines hang together. */
const linesOfPerson = (officials: readonly Official[], first: Official): readonly Official[] => {
  const found = new Set([first]);
  for (const known of found) {
    for (const other of officials) if (isSamePerson(known, other)) found.add(other);
  }
  return officials.filter((one) => found.has(one));
};

const postsOn = (lines: readonly Official[], day: CivilDate): readonly HeldPost[] => {
  const posts = new Map<string, HeldPost>();
  for (const { role, deputy, from, until } of lines) {
    if (isInForce({ from, until }, day)) posts.set(`${role}/${deputy}`, { role, deputy });
  }
  return [...posts.values()];
};

const outOfForce = (lines: readonly Official[], email: string, day: CivilDate): Identity => {
  const ended = lines.flatMap(({ role, until }) =>
    until !== null && until < day ? [{ role, day: until }] : [],
  );
  const [last] = ended.sort((a, b) => (a.day < b.day ? 1 : -1));
  if (last !== undefined) return { kind: 'notInForce', email, ...last, why: 'ended' };
  // Neither in force nor over: it has yet to begin.
  const coming = lines.flatMap(({ role, from }) => (from === null ? [] : [{ role, day: from }]));
  const [next] = coming.sort((a, b) => (a.day < b.day ? -1 : 1));
  return next === undefined
    ? { kind: 'unknown', email }
    : { kind: 'notInForce', email, ...next, why: 'notYet' };
};

/** Recognises an account among the officials of a day. The address may come as Google gives it, even blank. */
export const identify = (
  officials: readonly Official[],
  account: string | null | undefined,
  day: CivilDate,
): Identity => {
  const email = tidyEmail(account ?? '');
  if (email === '') return { kind: 'blank' };
  const exact = officials.find((one) => one.emails.includes(email));
  const box = mailbox(email);
  const line = exact ?? officials.find((one) => one.emails.some((registered) => mailbox(registered) === box));
  if (line === undefined) return { kind: 'unknown', email };
  const lines = linesOfPerson(officials, line);
  const posts = postsOn(lines, day);
  if (posts.length === 0) return outOfForce(lines, email, day);
  const emails = [...new Set([email, ...lines.flatMap((one) => one.emails)])];
  const inForce = lines.find((one) => isInForce(one, day)) ?? line;
  const actor: KnownActor = { kind: 'official', email, emails, name: inForce.name, posts };
  if (exact !== undefined) return { kind: 'known', actor };
  const registered = line.emails.find((one) => mailbox(one) === box) ?? '';
  return { kind: 'alias', actor, email, registered };
};

/** Whether an address, as an event names it, held a post on a day. */
export const heldPostOn = (
  officials: readonly Official[],
  email: string,
  role: Role,
  day: CivilDate,
): boolean => {
  const identity = identify(officials, email, day);
  const known = identity.kind === 'known' || identity.kind === 'alias';
  return known && identity.actor.posts.some((post) => post.role === role);
};
