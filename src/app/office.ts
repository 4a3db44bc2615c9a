import { type Identity, identify, type KnownActor } from '../domain/official/identify';
import type { Official } from '../domain/official/official';
import { parseOfficials } from '../domain/official/parseOfficials';
import { ok, type Result, refuse } from '../domain/result';
import type { WorkflowConfig } from '../domain/workflow/config';
import type { SettingValues } from './ports/settings';
import type { Problem } from './problem';
import { isSetUp } from './settings';
import { workflowIn } from './workflowSettings';
import type { Ports } from './world';

/** The office as every act needs it: two reads. */
export type Office = {
  readonly settings: SettingValues;
  readonly officials: readonly Official[];
  readonly config: WorkflowConfig;
};

/** Refused before setup, and while the office's own rules for the SOP can't be read. */
export const readOffice = (world: Pick<Ports, 'settings' | 'officials'>): Result<Office, Problem> => {
  const settings = world.settings.read();
  if (!isSetUp(settings)) return refuse({ kind: 'notSetUp' });
  const config = workflowIn(world.settings);
  if (!config.ok) return config;
  return ok({
    settings,
    officials: parseOfficials(world.officials.read()).officials,
    config: config.value,
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
