import type { Clause } from '../clause';

const STORAGE = 'apps-script.md §Locks and storage';

/** Locks, properties, caches, in a script bound to nothing. */
export const storageClauses: Clause[] = [
  {
    id: "a holder's second tryLock is true, and one release frees the outer too",
    evidence: 'L',
    source: STORAGE,
    run({ LockService }) {
      const outer = LockService.getScriptLock();
      const inner = LockService.getScriptLock();
      const taken = [outer.tryLock(10), inner.tryLock(10)];
      inner.releaseLock();
      return [...taken, outer.hasLock()];
    },
    expected: [true, true, false],
  },
  {
    id: 'document lock, cache and properties are null in a script bound to nothing',
    evidence: 'L',
    source: STORAGE,
    run: ({ LockService, CacheService, PropertiesService }) => [
      LockService.getDocumentLock(),
      CacheService.getDocumentCache(),
      PropertiesService.getDocumentProperties(),
    ],
    expected: [null, null, null],
  },
  {
    id: 'properties are text; what is not there is null',
    evidence: 'D',
    source: 'PropertiesService reference',
    run({ PropertiesService }) {
      const store = PropertiesService.getScriptProperties();
      store.setProperties({ a: '1', b: 'dua' }).setProperty('c', 3 as never);
      store.deleteProperty('b');
      return [
        store.getProperties(),
        store.getProperty('b'),
        typeof store.getProperty('c'),
        store.getKeys().length,
      ];
    },
    expected: [{ a: '1', c: '3' }, null, 'string', 2],
  },
  {
    id: 'a property takes 8 066 bytes and not one more',
    evidence: 'O',
    source: STORAGE,
    run({ PropertiesService, attempt }) {
      const store = PropertiesService.getUserProperties();
      store.setProperty('k', 'x'.repeat(8066));
      return [attempt(() => store.setProperty('k', 'x'.repeat(8067))), store.getProperty('k')?.length];
    },
    expected: ['Exception: Argument too large: value', 8066],
  },
  {
    id: 'a cache takes 100 KB a key',
    evidence: 'O',
    source: STORAGE,
    run({ CacheService, attempt }) {
      const cache = CacheService.getScriptCache();
      cache.put('k', 'v');
      return [cache.get('k'), cache.get('none'), attempt(() => cache.put('big', 'x'.repeat(102_401)))];
    },
    expected: ['v', null, 'Exception: Argument too large: value'],
  },
  {
    id: 'what was cached is gone after its time',
    evidence: 'D',
    source: 'CacheService reference',
    run({ CacheService, Utilities }) {
      const cache = CacheService.getUserCache();
      cache.putAll({ soon: '1', later: '2' }, 5);
      cache.put('later', '2', 60);
      Utilities.sleep(10_000);
      return cache.getAll(['soon', 'later']);
    },
    expected: { later: '2' },
  },
];
