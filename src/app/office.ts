import { type Identity, identify, type KnownActor } from '../domain/official/identify';
import type { Official } from '../domain/official/official';
import { parseOfficials } from '../domain/official/parseOfficials';
import { ok, type Result, refuse } from '../domain/result';
import type { WorkflowConfig } from '../domain/workflow/config';
import type { SettingValues } from './ports/settings';
import type { Problem } from './problem';
import { configOf, isSetUp } from './settings';
import type { Ports } from './world';

/** The office as every act needs it: two reads. */
export type Office = {
  readonly settings: SettingValues;
  readonly officials: readonly Official[];
  readonly config: WorkflowConfig;
};

/** Refused before setup. */
export const readOffice = (world: Pick<Ports, 'settings' | 'officials'>): Result<Office, Problem> => {
  const settings = world.settings.read();
  if (!isSetUp(settings)) return refuse({ kind: 'notSetUp' });
  return ok({
    settings,
    officials: parseOfficials(world.officials.read()).officials,
    config: configOf(settings),
  });
};

/** Who is at the keyboard today. */
export const whoIsThere = (world: Pick<Ports, 'identity' | 'clock'>, office: Office): Identity =>
  identify(office.officials, world.identity.email(), world.clock.today());

/** The person at the keyboard, if they hold a post today. */
export const actorOf = (
  world: Pick<Ports, 'identity' | 'clock'>,
  office: Office,
): Result<KnownActor, Problem> => {
  const who = whoIsThere(world, office);
  const known = who.kind === 'known' || who.kind === 'alias';
  return known ? ok(who.actor) : refuse({ kind: 'notRecognised', identity: who });
};
