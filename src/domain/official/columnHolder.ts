import type { CivilDate } from '../calendar/civilDate';
import { ok, type Result, refuse } from '../result';
import type { Role } from '../workflow/role';
import { tidyEmail } from './email';
import { identify, type KnownActor } from './identify';
import { isInForce, isSamePerson, type Official } from './official';

export type ColumnProblem =
  /** Google named the editor, and they don't hold the post (the owner can write everywhere). */
  | { readonly kind: 'editorNotInPost'; readonly email: string; readonly role: Role }
  /** Google didn't name the editor and several people hold the post that day. */
  | { readonly kind: 'editorUnclear'; readonly role: Role }
  | { readonly kind: 'postVacant'; readonly role: Role };

/**
 * Who wrote an approval cell. Google tells an edit trigger the editor's address only sometimes; the column's
 * protection lets only the post's holders (and the owner) write, so where one person holds it, it was them.
 * Google's page "Event Objects": `user` is empty where security policies forbid. Pass the role on as
 * `CommandContext.as`: a cell speaks for its column only.
 */
export const columnHolder = (
  officials: readonly Official[],
  role: Role,
  editor: string | null | undefined,
  day: CivilDate,
): Result<KnownActor, ColumnProblem> => {
  const email = tidyEmail(editor ?? '');
  if (email !== '') {
    const identity = identify(officials, email, day);
    const known = identity.kind === 'known' || identity.kind === 'alias';
    if (!known || !identity.actor.posts.some((post) => post.role === role)) {
      return refuse({ kind: 'editorNotInPost', email, role });
    }
    return ok(identity.actor);
  }
  const holders = officials.filter((one) => one.role === role && isInForce(one, day));
  const first = holders[0];
  if (first === undefined) return refuse({ kind: 'postVacant', role });
  if (holders.some((one) => !isSamePerson(first, one))) return refuse({ kind: 'editorUnclear', role });
  const identity = identify(officials, first.emails[0], day);
  return identity.kind === 'known' ? ok(identity.actor) : refuse({ kind: 'postVacant', role });
};
