import type { Lock } from '../app/ports/lock';

/** A lock only this long is waited for: someone is looking at the screen. */
const waitMs = 8000;

/**
 * The workbook's lock for staff (one writer per workbook), the script's for the guardian, whose runs would
 * otherwise overlap. `releaseLock` frees an outer hold too (platform notes, "Locks"), so use cases don't nest.
 */
export const lock = (which: 'document' | 'script'): Lock => ({
  exclusively(work) {
    const held = which === 'document' ? LockService.getDocumentLock() : LockService.getScriptLock();
    if (held === null || !held.tryLock(waitMs)) return { held: false };
    try {
      const value = work();
      SpreadsheetApp.flush();
      return { held: true, value };
    } finally {
      held.releaseLock();
    }
  },
});
