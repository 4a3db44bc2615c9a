import type { RealmContext } from './context';

/** Which store a script means: script-wide, of this user, or of the document it is bound to. */
export type StorageScope = 'script' | 'user' | 'document';

/** Key of a lock, cache or property store; null for a document's when the script is bound to none (D). */
export function storageKey(ctx: RealmContext, scope: StorageScope): string | null {
  const { projectId, containerId } = ctx.script;
  if (scope === 'script') return `script:${projectId}`;
  if (scope === 'user') return `user:${projectId}:${ctx.effectiveUser.email}`;
  return containerId === null ? null : `document:${projectId}:${containerId}`;
}
