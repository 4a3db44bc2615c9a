import type { Runtime } from '../../runtime';
import type { ActLog } from './actLog';
import type { Frames } from './frames';
import type { Office } from './office';
import type { Workshop } from './workshop';

/** What a handler works with: the office as it stands now, and who asks. */
export type Desk = {
  readonly workshop: Workshop;
  readonly office: Office;
  readonly runtime: Runtime;
  /** Address of the account at the window; '' for a visitor who isn't signed in. */
  readonly person: string;
  readonly acts: ActLog;
  readonly frames: Frames;
};
