import type { Actor, HeldPost } from '../official/actor';
import { ok, type Result, refuse } from '../result';
import { allowedRoles, guardianMay, isApproved, type Request, stepOf } from './allowed';
import type { WorkflowConfig } from './config';
import type { WorkflowProblem } from './problem';
import type { Deputy, Performer } from './role';
import type { PeriodState } from './state';
import type { StepNumber } from './steps';
import { stageProblem, turnProblem } from './turn';

/** Leave to act: in which post, under which step. */
export type Permit = { readonly role: Performer; readonly deputy: Deputy | null; readonly step: StepNumber };

const heldAmong = (posts: readonly HeldPost[], allowed: readonly string[]): HeldPost | null => {
  for (const role of allowed) {
    const held = posts.filter((post) => post.role === role);
    const post = held.find((one) => one.deputy === null) ?? held[0];
    if (post !== undefined) return post;
  }
  return null;
};

const roleProblem = (state: PeriodState, request: Request, config: WorkflowConfig): WorkflowProblem => {
  const allowed = allowedRoles(state, request, config);
  const undoes = request.action === 'reopenStep' && state.stage !== 'notOpened' && isApproved(state);
  return undoes
    ? { kind: 'needsSuperior', allowed }
    : { kind: 'notYourRole', action: request.action, allowed };
};

/**
 * Whether this person may do this now, and in which of their posts: the one rule behind the buttons and behind
 * `decide`. `state` as it stands against the current content (`withContent`). Gates are not asked here.
 */
export const permit = (
  state: PeriodState,
  actor: Actor,
  request: Request,
  config: WorkflowConfig,
): Result<Permit, WorkflowProblem> => {
  if (actor.kind === 'official' && actor.posts.length === 0) return refuse({ kind: 'notAnOfficial' });
  const stage = stageProblem(state, request);
  if (stage !== null) return refuse(stage);
  const step = stepOf(state, request);
  if (actor.kind === 'guardian') {
    if (!guardianMay(request.action)) return refuse({ kind: 'notForGuardian', action: request.action });
    const turn = turnProblem(state, request, config);
    return turn === null ? ok({ role: 'guardian', deputy: null, step }) : refuse(turn);
  }
  if (request.action === 'return') {
    // Nobody may return from here: say that rather than name a post.
    const turn = turnProblem(state, { action: 'return' }, config);
    if (turn !== null) return refuse(turn);
  }
  const allowed = allowedRoles(state, request, config);
  const post = heldAmong(
    actor.posts,
    request.as === undefined ? allowed : allowed.filter((role) => role === request.as),
  );
  if (post === null) return refuse(roleProblem(state, request, config));
  const turn = turnProblem(state, request, config);
  return turn === null ? ok({ role: post.role, deputy: post.deputy, step }) : refuse(turn);
};
