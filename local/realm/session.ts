import type { RealmContext } from './context';
import { emulated } from './emulate';
import { makeUser } from './user';

type Api = GoogleAppsScript.Base.Session;

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

/** `Session`. The active user is blank where Apps Script would not tell (apps-script.md §Triggers and identity). */
export function createSession(ctx: RealmContext): Api {
  const needsEmail = (method: string): void => {
    ctx.charge(`Session.${method}`, 'handle');
    if (!ctx.script.simpleTrigger) ctx.requireScope(`Session.${method}`, EMAIL_SCOPE);
  };
  return emulated<null, Api>('Session', {
    getActiveUser: () => {
      needsEmail('getActiveUser');
      return makeUser(ctx.user?.email ?? '');
    },
    getEffectiveUser: () => {
      needsEmail('getEffectiveUser');
      return makeUser(ctx.effectiveUser.email);
    },
    getScriptTimeZone: () => ctx.script.timeZone,
    getTimeZone: () => ctx.script.timeZone,
    getActiveUserLocale: () => 'id',
    getTemporaryActiveUserKey: () =>
      ctx.host.digest('sha256', ctx.host.utf8ToBase64(`key:${ctx.user?.email ?? ''}`)),
  }).make(null);
}
