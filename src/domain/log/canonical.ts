import { contentKinds } from '../workflow/content';
import type { NewEvent } from '../workflow/event';

/** First element of the canonical text: a later form of it gets another number and old rows keep theirs. */
const form = 'eskm-event-1';

const sorted = (record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.keys(record)
    .filter((field) => record[field] !== undefined)
    .sort()
    .map((field) => [field, record[field]]);

/**
 * The one text of an event from which its hash is made: a JSON array of all fields in a fixed order, records as
 * sorted pairs, so that neither field order nor spacing can differ between writers.
 */
export const canonicalEvent = (event: NewEvent, no: number, previousHash: string): string =>
  JSON.stringify([
    form,
    no,
    event.at,
    event.email,
    event.role,
    event.deputy,
    event.twoPosts,
    event.period,
    event.correction,
    event.step,
    event.action,
    event.revision,
    event.via,
    event.note,
    contentKinds.flatMap((kind) => {
      const hash = event.content[kind];
      return hash === undefined ? [] : [[kind, hash]];
    }),
    sorted(event.details),
    event.key,
    previousHash,
  ]);
