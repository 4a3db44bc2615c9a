import { emulated } from './emulate';

const users = emulated<string, GoogleAppsScript.Base.User>('User', {
  getEmail: (email) => email,
  getUserLoginId: (email) => email,
  toString: (email: string) => email,
} as Record<string, (email: string) => string>);

/** A `User`; an empty address for somebody whom Apps Script would not name. */
export function makeUser(email: string): GoogleAppsScript.Base.User {
  return users.make(email);
}

/** The address in an argument that may be a `User` or text. */
export function emailOf(user: unknown): string {
  return (users.of(user) ?? String(user)).trim().toLowerCase();
}
