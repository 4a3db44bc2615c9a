import type { ExecutionRecord } from '../../host/world';

/** One thing that a person did at the workbench, with the executions of script code it caused. */
export type ActRecord = {
  readonly number: number;
  readonly what: string;
  readonly person: string;
  /** The office's clock when it began. */
  readonly at: number;
  readonly executions: readonly ExecutionRecord[];
};

/** Older ones are let go: every execution holds its service calls one by one. */
const KEPT = 60;

export type ActLog = {
  /** The oldest first. */
  readonly acts: readonly ActRecord[];
  add(act: Omit<ActRecord, 'number'>): void;
  clear(): void;
};

export const createActLog = (): ActLog => {
  const acts: ActRecord[] = [];
  let number = 0;
  return {
    acts,
    add(act) {
      number += 1;
      acts.push({ ...act, number });
      if (acts.length > KEPT) acts.splice(0, acts.length - KEPT);
    },
    clear: () => void acts.splice(0),
  };
};
