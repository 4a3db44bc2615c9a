import type { Grant } from '../ports/files';

/**
 * Everyone but the Camat and the owner who could put something into a folder; a link or a group counts by its
 * kind. null when this account can't see the permissions: that is not the same as nobody.
 */
export function tooOpen(
  grants: readonly Grant[] | null,
  people: { readonly camat: readonly string[]; readonly owner: string },
): readonly string[] | null {
  if (grants === null) return null;
  return grants
    .filter(({ role }) => role === 'editor' || role === 'owner')
    .filter(({ kind, email }) => kind !== 'user' || (email !== people.owner && !people.camat.includes(email)))
    .map(({ kind, email }) => email || kind);
}
