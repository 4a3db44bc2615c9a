import type { RealmContext } from './context';
import { emulated } from './emulate';
import { type StorageScope, storageKey } from './storageKeys';

type Api = GoogleAppsScript.Lock.LockService;

/**
 * `LockService`. A holder's second `tryLock` is true, and one `releaseLock` frees the outer one too
 * (apps-script.md §Locks). Nobody else runs meanwhile, so waiting for another's lock takes its whole time in vain.
 */
export function createLockService(ctx: RealmContext): Api {
  const locks = emulated<string, GoogleAppsScript.Lock.Lock>('LockService.Lock', {
    tryLock: (key: string, timeout: number) => take(key, timeout),
    waitLock: (key: string, timeout: number) => {
      if (!take(key, timeout))
        throw ctx.fail('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: (key) => ctx.state.locks[key] === ctx.script.number,
    releaseLock: (key) => {
      if (ctx.state.locks[key] === ctx.script.number) delete ctx.state.locks[key];
    },
  });
  function take(key: string, timeout: number): boolean {
    const holder = ctx.state.locks[key];
    if (holder !== undefined && holder !== ctx.script.number) {
      ctx.charge('LockService.Lock.tryLock', 'sleep', { ms: Math.max(0, timeout) });
      return false;
    }
    ctx.charge('LockService.Lock.tryLock', 'handle');
    ctx.state.locks[key] = ctx.script.number;
    return true;
  }
  const lockOf = (scope: StorageScope): GoogleAppsScript.Lock.Lock | null => {
    const key = storageKey(ctx, scope);
    return key === null ? null : locks.make(key);
  };
  return emulated<null, Api>('LockService', {
    getScriptLock: () => lockOf('script'),
    getUserLock: () => lockOf('user'),
    getDocumentLock: () => lockOf('document'),
  }).make(null);
}
