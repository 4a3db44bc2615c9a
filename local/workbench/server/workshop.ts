import type { ActLog } from './actLog';
import { createActLog } from './actLog';
import { createFrames, type Frames } from './frames';
import type { Office } from './office';
import type { Starts } from './starts';
import type { Store } from './store';

/** Writing waits until nothing has happened for a while, but no longer than the second figure. Milliseconds. */
const QUIET = 800;
const LATEST = 5_000;

/** The workbench's one office, exchanged as a whole by "begin anew" and "open". */
export type Workshop = {
  readonly office: Office;
  readonly acts: ActLog;
  readonly frames: Frames;
  readonly store: Store;
  readonly starts: Starts;
  /** Puts another office in its place. */
  exchange(office: Office): void;
  /** Notes that something changed: it is written soon. */
  changed(): void;
  /** Writes now what is still to be written. */
  flush(): void;
};

export const openWorkshop = (store: Store, starts: Starts): Workshop => {
  let office = store.load();
  let timer: NodeJS.Timeout | undefined;
  let since: number | undefined;
  const acts = createActLog();
  const frames = createFrames();
  const flush = (): void => {
    clearTimeout(timer);
    if (since === undefined || office === undefined) return;
    since = undefined;
    store.save(office);
  };
  const changed = (): void => {
    const now = Date.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET, since + LATEST - now)));
  };
  const exchange = (other: Office): void => {
    office = other;
    acts.clear();
    frames.clear();
    changed();
  };
  if (office === undefined) exchange(starts.prepare(starts.first));
  return {
    get office() {
      if (office === undefined) throw new Error('The workshop has no office.');
      return office;
    },
    acts,
    frames,
    store,
    starts,
    exchange,
    changed,
    flush,
  };
};
