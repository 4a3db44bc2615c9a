import type { ViewId } from './place';

/** What every view is told by the shell. */
export type ViewProps = {
  readonly view: ViewId;
  /** Whether it is the one being looked at. */
  readonly shown: boolean;
};
