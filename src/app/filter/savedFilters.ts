import * as v from 'valibot';
import { ok, type Result, refuse } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import type { FilterInput } from '../../shared/contract/indexCalls';
import { effectKey, latestEffect, ofPeriod } from '../effectKey';
import { actorOf, readOffice } from '../office';
import type { SideEffect } from '../ports/sideEffects';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';

/** A filter with the name that the office gave it. */
export type NamedFilter = { readonly name: string; readonly filter: FilterInput };

const groups = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(200)));
const isoDay = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)));

/** A filter from outside: from the page, or from a line of `Berkas`, which people can write. */
export const filterSchema = v.object({
  span: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-(S[12]|T[1-4]|0[1-9]|1[0-2]))?$/))),
  from: isoDay,
  to: isoDay,
  groups: v.object({
    service: groups,
    sex: groups,
    age: groups,
    education: groups,
    occupation: groups,
    disability: groups,
    source: groups,
  }),
});

const namedSchema = v.object({ name: v.string(), filter: filterSchema });

/** Kept in `Berkas`, for all periods alike; the name is in the key, so that the same name replaces. */
const saved = 'saring/0.0/filter:';

const namedIn = (ref: string): NamedFilter | null => {
  try {
    const parsed = v.safeParse(namedSchema, JSON.parse(ref));
    return parsed.success ? parsed.output : null;
  } catch {
    // A line that someone typed over names no filter.
    return null;
  }
};

export const savedFilters = (effects: readonly SideEffect[]): readonly NamedFilter[] =>
  effects
    .filter(({ key }) => key.startsWith(saved))
    .flatMap(({ ref }) => namedIn(ref) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The filter that this period's report is to state; null = all its answers. */
export const reportedFilter = (effects: readonly SideEffect[], period: string): NamedFilter | null => {
  const line = latestEffect(effects, period, 'reportedFilter');
  return line === null ? null : namedIn(line.ref);
};

export const putReportedFilter = (
  world: Pick<StaffWorld, 'sideEffects' | 'clock'>,
  period: string,
  named: NamedFilter | null,
): void =>
  world.sideEffects.put({
    key: effectKey(ofPeriod(period), 'reportedFilter'),
    state: 'done',
    ref: JSON.stringify(named),
    at: world.clock.now(),
  });

/** Keeps a filter under a name. Only who holds a post does. */
export const saveFilter = (
  world: StaffWorld,
  { name, filter }: Args<'filter.save'>,
): Result<{ readonly saved: true }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const given = name.trim();
  if (given === '') return refuse({ kind: 'filterNameMissing' });
  const key = `${saved}${given.replace(/[/:]/g, ' ').toLowerCase()}`;
  const ref = JSON.stringify({ name: given, filter });
  world.sideEffects.put({ key, state: 'done', ref, at: world.clock.now() });
  return ok({ saved: true });
};
