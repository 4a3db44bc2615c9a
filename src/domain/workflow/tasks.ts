import type { Instant } from '../calendar/civilDate';
import type { Actor } from '../official/actor';
import { type Request, waitingRole } from './allowed';
import type { WorkflowConfig } from './config';
import { type Action, actions } from './event';
import { standingMarks } from './lapse';
import { permit } from './permit';
import type { WorkflowProblem } from './problem';
import type { Role } from './role';
import type { LapseCause, OpenedPeriod, PeriodState, SentBack } from './state';
import { type CompletingAction, type StepNumber, stepNumbers, steps } from './steps';
import { sendingInDoubt } from './turn';

/** A button: what it does, and why it is off, if it is. */
export type ActionLeave = { readonly request: Request; readonly offBecause: WorkflowProblem | null };

/**
 * What one person has to do in one period now, or whom everyone waits for. `others` are further acts open to them.
 * `sentBack`: why the step is to be done again; `lapsed`: why an earlier signature on it no longer counts.
 */
export type Task =
  | { readonly kind: 'openPeriod'; readonly mine: boolean }
  | {
      readonly kind: 'act';
      readonly step: StepNumber;
      readonly role: Role;
      readonly since: Instant;
      readonly primary: CompletingAction | 'confirmScan' | 'resolveSending';
      readonly others: readonly Request[];
      readonly sentBack: SentBack | null;
      readonly lapsed: LapseCause | null;
    }
  | {
      readonly kind: 'wait';
      readonly step: StepNumber;
      readonly role: Role;
      readonly since: Instant;
      readonly others: readonly Request[];
    }
  | { readonly kind: 'sent'; readonly others: readonly Request[] }
  | { readonly kind: 'archived'; readonly others: readonly Request[] };

/** Every act the workflow knows in this state, one per step that could be reopened. */
const requestsIn = (state: PeriodState): readonly Request[] => {
  const doubt = state.stage === 'notOpened' ? null : sendingInDoubt(state);
  return actions.flatMap((action): readonly Request[] => {
    if (action === 'reopenStep') return stepNumbers.slice(0, 7).map((step) => ({ action, step }));
    if (action === 'openCorrection') return [{ action, toStep: 1 }];
    if (action === 'resolveSending') return [{ action, intent: doubt?.key ?? '' }];
    return [{ action }];
  });
};

/** Every act with the reason why this person can't do it now; `state` as it stands (`withContent`). */
export const actionLeaves = (
  state: PeriodState,
  actor: Actor,
  config: WorkflowConfig,
): readonly ActionLeave[] =>
  requestsIn(state).map((request) => {
    const leave = permit(state, actor, request, config);
    return { request, offBecause: leave.ok ? null : leave.problem };
  });

const openTo = (state: PeriodState, actor: Actor, config: WorkflowConfig): readonly Request[] =>
  actionLeaves(state, actor, config)
    .filter((leave) => leave.offBecause === null)
    .map((leave) => leave.request);

const primaryOf = (step: StepNumber, open: readonly Action[]) => {
  const completing = steps[step].parts.map((part) => part.action).find((action) => open.includes(action));
  if (completing !== undefined) return completing;
  if (open.includes('confirmScan')) return 'confirmScan';
  return open.includes('resolveSending') ? 'resolveSending' : null;
};

/** Since when this very person is waited for: at step 5 the second's turn comes with the first's initial. */
const waitingSince = (state: OpenedPeriod, step: StepNumber): Instant =>
  standingMarks(state.steps[step]).at(-1)?.at ?? state.currentSince;

/** The first sight of the sidebar, for one person and one period. */
export const taskOf = (state: PeriodState, actor: Actor, config: WorkflowConfig): Task => {
  const open = openTo(state, actor, config);
  if (state.stage === 'notOpened') return { kind: 'openPeriod', mine: open.length > 0 };
  if (state.stage === 'archived') return { kind: 'archived', others: open };
  const step = state.current;
  if (step === null) return { kind: 'sent', others: open };
  const actionsOpen = open.map((request) => request.action);
  const primary = primaryOf(step, actionsOpen);
  const common = { step, role: waitingRole(state, step, config), since: waitingSince(state, step) };
  if (primary === null) return { kind: 'wait', ...common, others: open };
  const at = state.steps[step];
  return {
    kind: 'act',
    ...common,
    primary,
    others: open.filter((request) => request.action !== primary),
    sentBack: at.status === 'returned' ? at.by : null,
    lapsed: at.status === 'lapsed' ? at.because : null,
  };
};
