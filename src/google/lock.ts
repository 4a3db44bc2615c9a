import type { Lock } from '../app/ports/lock';

/** What was read since the lock was taken still stands: every writer of our own tabs waits for it. */
export type Holds = {
  /** Which hold of the lock this is, counted from 1; null while it isn't held. */
  hold(): number | null;
};

/** A lock only this long is waited for: someone is looking at the screen. */
const waitMs = 8000;

const locks = {
  document: () => LockService.getDocumentLock(),
  script: () => LockService.getScriptLock(),
  user: () => LockService.getUserLock(),
} as const;

/**
 * The workbook's lock for staff (one writer per workbook), the script's for the guardian, whose runs would
 * otherwise overlap; a person's own for their Latihan. `releaseLock` frees an outer hold too (platform notes, "Locks"),
 * so use cases don't nest.
 */
export const lock = (which: keyof typeof locks): Lock & Holds => {
  let [holds, holding] = [0, false];
  return {
    exclusively(work) {
      const held = locks[which]();
      if (held === null || !held.tryLock(waitMs)) return { held: false };
      [holds, holding] = [holds + 1, true];
      try {
        const value = work();
        SpreadsheetApp.flush();
        return { held: true, value };
      } finally {
        holding = false;
        held.releaseLock();
      }
    },
    hold: () => (holding ? holds : null),
  };
};
