import type { KnownActor } from '../../domain/official/identify';
import { type Period, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Request } from '../../domain/workflow/allowed';
import type { Command } from '../../domain/workflow/command';
import { commandKey } from '../../domain/workflow/decide';
import { withContent } from '../../domain/workflow/lapse';
import { permit } from '../../domain/workflow/permit';
import type { OpenedPeriod } from '../../domain/workflow/state';
import type { StepNumber } from '../../domain/workflow/steps';
import { readPeriod } from '../act';
import { currentContent } from '../currentContent';
import type { Round } from '../effectKey';
import { actorOf, type Office, readOffice } from '../office';
import type { Problem } from '../problem';
import type { Ports } from '../world';

/** A period that is under way, and the person at the keyboard who may do what they ask. */
export type WorkInHand = {
  readonly office: Office;
  readonly actor: KnownActor;
  readonly period: Period;
  readonly state: OpenedPeriod;
  readonly round: Round;
  /** An earlier click of the same person on the same screen has already done it. */
  readonly doneBefore: boolean;
};

type World = Pick<
  Ports,
  | 'settings'
  | 'officials'
  | 'identity'
  | 'clock'
  | 'log'
  | 'cells'
  | 'sideEffects'
  | 'files'
  | 'documents'
  | 'plan'
  | 'hashing'
>;

/**
 * Who asks and whether it is their turn, before anything is made: documents cost half a minute and leave files
 * behind. The act itself asks again, under the lock.
 */
export function workInHand(
  world: World,
  asked: { readonly period: string; readonly expectedVersion?: string; readonly toStep?: StepNumber },
  action: Command['action'],
): Result<WorkInHand, Problem> {
  const period = parsePeriod(asked.period);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: asked.period });
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const { state } = readPeriod(world, period.value.id, office.value);
  if (state.stage === 'notOpened') return refuse({ kind: 'periodNotOpened' });
  const { correction, revision } = state;
  const work = {
    office: office.value,
    actor: actor.value,
    period: period.value,
    state,
    round: { period: period.value.id, correction, revision },
  };
  const version = asked.expectedVersion;
  if (version !== undefined) {
    const key = commandKey(state, actor.value.email, action, version);
    if (state.keys.includes(key)) return ok({ ...work, doneBefore: true });
    if (version !== state.version) return refuse({ kind: 'stale' });
  }
  const seen = withContent(state, currentContent(world, period.value.id, ['data']));
  const request: Request = { action, ...(asked.toStep === undefined ? {} : { toStep: asked.toStep }) };
  const leave = permit(seen, actor.value, request, office.value.config);
  return leave.ok ? ok({ ...work, doneBefore: false }) : leave;
}
