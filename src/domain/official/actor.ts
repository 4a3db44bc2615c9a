import type { Deputy, Role } from '../workflow/role';

/** A post a person holds on the day in question. */
export type HeldPost = { readonly role: Role; readonly deputy: Deputy | null };

/** The person who acts: an official, or the guardian running as the owner without any post. */
export type Actor =
  | {
      readonly kind: 'official';
      /** Account acting, trimmed and lower-case. */
      readonly email: string;
      /** All registered addresses of the same person, `email` included. */
      readonly emails: readonly string[];
      readonly name: string;
      readonly posts: readonly HeldPost[];
    }
  | { readonly kind: 'guardian'; readonly email: string };
