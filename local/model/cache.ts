export type CacheEntry = { value: string; expires: number };

/** All caches, by `script:ID`, `user:ID:EMAIL` or `document:SCRIPT:CONTAINER`, then by key. */
export type CacheState = Record<string, Record<string, CacheEntry>>;
