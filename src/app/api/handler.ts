import * as v from 'valibot';
import type { CivilDate } from '../../domain/calendar/civilDate';
import { parseIsoDate } from '../../domain/deadline/isoDate';
import type { Result } from '../../domain/result';
import type { Answer, Args, Method } from '../../shared/contract/contract';
import type { Problem } from '../problem';
import type { RunsAs, WorldOf } from '../world';

/** Arguments from the page are data from outside: `args` takes anything and answers them typed, or refuses. */
export type ArgsSchema<M extends Method> = v.GenericSchema<unknown, Args<M>>;

/** What answers one call of the contract: as whom it runs, what it accepts, what it does. */
export type Handler<M extends Method> = {
  [R in RunsAs]: {
    readonly runsAs: R;
    readonly args: ArgsSchema<M>;
    run(world: WorldOf<R>, args: Args<M>): Result<Answer<M>, Problem>;
  };
}[RunsAs];

/** Exactly one handler per method of an area: a missing or misspelt one doesn't compile. */
export type Handlers<M extends Method> = { readonly [K in M]: Handler<K> };

/** Longest text the page may send in one field; a cell holds 50 000 characters. */
const longest = 20_000;

export const text = v.pipe(v.string(), v.maxLength(longest));
export const shortText = v.pipe(v.string(), v.trim(), v.maxLength(300));
export const periodId = v.pipe(v.string(), v.regex(/^\d{4}(-(S[12]|T[1-4]|0[1-9]|1[0-2]))?$/));
export const civilDay = v.custom<CivilDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
);
/** Pictures as the page drew them. */
export const picturesSent = v.pipe(
  v.array(v.object({ key: v.pipe(v.string(), v.maxLength(40)), pngBase64: v.string() })),
  v.maxLength(10),
);
/** A picture or PDF that a person chose: five megabytes as base64. */
export const fileSent = v.object({
  mimeType: v.pipe(v.string(), v.maxLength(100)),
  base64: v.pipe(v.string(), v.maxLength(7_000_000), v.regex(/^[A-Za-z0-9+/=]*$/)),
});
/** '' = the log is still empty. */
export const version = v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/));
export const emailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.union([v.literal(''), v.pipe(v.string(), v.email())]),
);
export const onPeriod = { period: periodId, expectedVersion: version };
