import type { NewEvent, WorkflowEvent } from '../workflow/event';
import { canonicalEvent } from './canonical';
import { sha256 } from './sha256';

/** The end of a chain: number and hash of its last event. */
export type ChainHead = { readonly no: number; readonly hash: string };

/** Where every log begins. */
export const emptyHead: ChainHead = { no: 0, hash: '0'.repeat(64) };

export const headOf = (event: WorkflowEvent): ChainHead => ({ no: event.no, hash: event.hash });

/** Chains an event to the log's end: gives it its number, its link back and its hash. */
export const chain = (head: ChainHead, event: NewEvent): WorkflowEvent => {
  const no = head.no + 1;
  const hash = sha256(canonicalEvent(event, no, head.hash));
  return { ...event, no, previousHash: head.hash, hash };
};

/** Chains several, in order. */
export const chainAll = (head: ChainHead, events: readonly NewEvent[]): readonly WorkflowEvent[] => {
  let end = head;
  return events.map((event) => {
    const chained = chain(end, event);
    end = headOf(chained);
    return chained;
  });
};

/** Answers already worked out: an inspection asks for the same unchanging events more than once. */
const known = new WeakMap<WorkflowEvent, boolean>();

/** Whether an event's own fields still give its hash. */
export const isIntact = (event: WorkflowEvent): boolean => {
  const before = known.get(event);
  if (before !== undefined) return before;
  const intact = sha256(canonicalEvent(event, event.no, event.previousHash)) === event.hash;
  known.set(event, intact);
  return intact;
};
