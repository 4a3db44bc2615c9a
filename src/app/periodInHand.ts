import { type Period, parsePeriod } from '../domain/period/period';
import { ok, type Result, refuse } from '../domain/result';
import type { OpenedPeriod } from '../domain/workflow/state';
import { readPeriod } from './act';
import { actorOf, type Office, readOffice } from './office';
import type { Problem } from './problem';
import type { StaffWorld } from './world';

/** A period that was opened, for somebody with a post in the office; refused otherwise. */
export function periodInHand(
  world: StaffWorld,
  id: string,
): Result<{ readonly period: Period; readonly office: Office; readonly state: OpenedPeriod }, Problem> {
  const parsed = parsePeriod(id);
  if (!parsed.ok) return refuse({ kind: 'unknownPeriod', period: id });
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const { state } = readPeriod(world, parsed.value.id, office.value);
  if (state.stage === 'notOpened') return refuse({ kind: 'periodNotOpened' });
  return ok({ period: parsed.value, office: office.value, state });
}
