import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { foldPeriod } from '../../domain/workflow/evolve';
import type { Problem } from '../problem';
import { isSetUp } from '../settings';
import { workflowIn } from '../workflowSettings';
import type { Ports } from '../world';

/** The version of a period as the record has it: three service calls, nothing judged, nothing written. */
export const newestVersion = (
  world: Pick<Ports, 'settings' | 'log'>,
  { period: id }: { readonly period: string },
): Result<{ readonly version: string }, Problem> => {
  const period = parsePeriod(id);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: id });
  if (!isSetUp(world.settings.read())) return refuse({ kind: 'notSetUp' });
  const config = workflowIn(world.settings);
  if (!config.ok) return config;
  const events = world.log.read().flatMap(({ event }) => event ?? []);
  return ok({ version: foldPeriod(period.value.id, events, config.value).version });
};
