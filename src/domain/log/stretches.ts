import type { WorkflowEvent } from '../workflow/event';
import { type ChainHead, emptyHead, headOf } from './chain';

/**
 * Unbroken stretches of the chain: two events lie on one stretch when every link between them holds. By hash as
 * written, so that a changed row doesn't cut off what stands before it. A row that is no link of the chain (a copy, an
 * invented event) lies on a stretch of its own and doesn't break the one it was put into.
 */
export const stretches = (events: readonly WorkflowEvent[]): ReadonlyMap<WorkflowEvent, number> => {
  const stretch = new Map<WorkflowEvent, number>();
  const ends = new Map<string, { readonly at: number; readonly no: number }>();
  let count = 0;
  for (const event of events) {
    const end = ends.get(event.previousHash);
    const linked = end !== undefined && event.no === end.no + 1;
    if (linked) ends.delete(event.previousHash);
    else count += 1;
    const at = linked ? end.at : count;
    stretch.set(event, at);
    // What stands first keeps its place: a copy further down doesn't take it over.
    if (!ends.has(event.hash)) ends.set(event.hash, { at, no: event.no });
  }
  return stretch;
};

/**
 * Where the next event is chained: the end of the stretch on which the newest event stands that counts. Rows put in
 * by hand behind it are no part of the chain.
 */
export const chainEnd = (events: readonly WorkflowEvent[], backed: readonly WorkflowEvent[]): ChainHead => {
  const on = stretches(events);
  const newest = backed.at(-1) ?? events.at(-1);
  if (newest === undefined) return emptyHead;
  const last = events.filter((event) => on.get(event) === on.get(newest)).at(-1);
  return headOf(last ?? newest);
};
