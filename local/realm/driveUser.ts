import type { RealmContext } from './context';
import { emulated } from './emulate';
import { emailOf } from './user';

type Target = { email: string; name: string };

const users = emulated<Target, GoogleAppsScript.Drive.User>('DriveApp.User', {
  getEmail: (user) => user.email,
  getName: (user) => user.name,
  getDomain: (user) => user.email.slice(user.email.indexOf('@') + 1),
  getPhotoUrl: () => null as never,
  getUserLoginId: (user) => user.email,
});

/** A `DriveApp.User`. */
export function makeDriveUser(ctx: RealmContext, email: string): GoogleAppsScript.Drive.User {
  return users.make({ email, name: ctx.state.accounts[email]?.name ?? email });
}

/** The address in an argument: text, a `User` of Session or of Drive. */
export function addressOf(argument: unknown): string {
  return users.of(argument)?.email ?? emailOf(argument);
}
