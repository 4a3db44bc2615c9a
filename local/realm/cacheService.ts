import type { CacheEntry } from '../model/cache';
import type { RealmContext } from './context';
import { emulated } from './emulate';
import { utf8Length } from './propertiesService';
import { type StorageScope, storageKey } from './storageKeys';

type Api = GoogleAppsScript.Cache.CacheService;

/** 100 KB a value, 250 characters a key, ten minutes unless said otherwise, six hours at most, 1 000 items (D). */
const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;
const KEPT_WHEN_FULL = 900;

/** `CacheService`. `getDocumentCache` is null for a script bound to nothing. */
export function createCacheService(ctx: RealmContext): Api {
  const storeOf = (key: string): Record<string, CacheEntry> => {
    const known = ctx.state.cache[key];
    if (known !== undefined) return known;
    const made = ctx.own({});
    ctx.state.cache[key] = made;
    return made;
  };
  function get(store: Record<string, CacheEntry>, name: string): string | null {
    const entry = Object.hasOwn(store, name) ? store[name] : undefined;
    if (entry === undefined) return null;
    if (entry.expires > ctx.now()) return entry.value;
    delete store[name];
    return null;
  }
  function put(store: Record<string, CacheEntry>, name: string, value: string, seconds: number): void {
    if (name.length > KEY_LIMIT) throw ctx.fail('Argument too large: key');
    if (utf8Length(value) > VALUE_LIMIT) throw ctx.fail('Argument too large: value');
    const life = Math.min(Math.max(seconds, 1), MAX_SECONDS) * 1000;
    store[name] = ctx.own({ value, expires: ctx.now() + life });
    const names = Object.keys(store);
    if (names.length <= MAX_ITEMS) return;
    const soonest = names.sort((a, b) => (store[a]?.expires ?? 0) - (store[b]?.expires ?? 0));
    for (const old of soonest.slice(0, names.length - KEPT_WHEN_FULL)) delete store[old];
  }
  const charge = (method: string, kind: 'cache.get' | 'cache.put'): void =>
    ctx.charge(`CacheService.Cache.${method}`, kind);
  const caches = emulated<string, GoogleAppsScript.Cache.Cache>('CacheService.Cache', {
    get: (key: string, name: string) => {
      charge('get', 'cache.get');
      return get(storeOf(key), name);
    },
    getAll: (key: string, names: string[]) => {
      charge('getAll', 'cache.get');
      const found: Record<string, string> = {};
      for (const name of names) {
        const value = get(storeOf(key), name);
        if (value !== null) found[name] = value;
      }
      return found;
    },
    put: (key: string, name: string, value: unknown, seconds = DEFAULT_SECONDS) => {
      charge('put', 'cache.put');
      put(storeOf(key), name, String(value), seconds);
    },
    putAll: (key: string, values: Record<string, unknown>, seconds = DEFAULT_SECONDS) => {
      charge('putAll', 'cache.put');
      for (const [name, value] of Object.entries(values)) put(storeOf(key), name, String(value), seconds);
    },
    remove: (key: string, name: string) => {
      charge('remove', 'cache.put');
      delete storeOf(key)[name];
    },
    removeAll: (key: string, names: string[]) => {
      charge('removeAll', 'cache.put');
      for (const name of names) delete storeOf(key)[name];
    },
  });
  const open = (scope: StorageScope): GoogleAppsScript.Cache.Cache | null => {
    const key = storageKey(ctx, scope);
    return key === null ? null : caches.make(key);
  };
  return emulated<null, Api>('CacheService', {
    getScriptCache: () => open('script'),
    getUserCache: () => open('user'),
    getDocumentCache: () => open('document'),
  }).make(null);
}
