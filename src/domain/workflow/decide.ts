import { ok, type Result, refuse } from '../result';
import type { Request } from './allowed';
import { contentProblem } from './boundContent';
import type { Command, CommandContext } from './command';
import type { NewEvent } from './event';
import { gateProblem } from './gates';
import { withContent } from './lapse';
import { newEvent } from './newEvent';
import { judgeOwnWork } from './ownWork';
import { permit } from './permit';
import type { WorkflowProblem } from './problem';
import type { PeriodState } from './state';

/** The part of a command on which permission and turn depend. */
export const requestFor = (command: Command): Request => {
  switch (command.action) {
    case 'return':
    case 'openCorrection':
      return { action: command.action, toStep: command.toStep };
    case 'reopenStep':
      return { action: command.action, step: command.step };
    case 'recordSending':
    case 'resolveSending':
      return { action: command.action, intent: command.intent };
    default:
      return { action: command.action };
  }
};

/**
 * The key under which a click is remembered: the same person asking the same of the same state. A second click
 * finds the first's event under it, whatever has happened since.
 */
export const commandKey = (
  state: PeriodState,
  email: string,
  action: Command['action'],
  expectedVersion: string,
): string => [state.period, action, email, expectedVersion === '' ? 'start' : expectedVersion].join('/');

const isStale = (state: PeriodState, { expectedVersion, via }: CommandContext): boolean =>
  expectedVersion === null ? via === 'sidebar' : expectedVersion !== state.version;

/**
 * Decides a command: the events to write (none when the same act is in the log already), or why not. Pure; the
 * caller writes the events under the document lock that it read the state under.
 */
export const decide = (
  state: PeriodState,
  command: Command,
  context: CommandContext,
): Result<readonly NewEvent[], WorkflowProblem> => {
  if (state.keys.includes(context.key)) return ok([]);
  if (isStale(state, context)) return refuse({ kind: 'stale' });
  const seen: PeriodState = withContent(state, context.content);
  const asked = { ...requestFor(command), ...(context.as === undefined ? {} : { as: context.as }) };
  const leave = permit(seen, context.actor, asked, context.config);
  if (!leave.ok) return leave;
  if (seen.stage === 'notOpened') return ok([newEvent(seen, command, context, leave.value, false)]);
  const problem =
    contentProblem(command, context.content) ??
    gateProblem(seen, command, context.today, context.via === 'sidebar');
  if (problem !== null) return refuse(problem);
  const twoPosts = judgeOwnWork(seen, command.action, leave.value.role, context);
  if (!twoPosts.ok) return twoPosts;
  return ok([newEvent(seen, command, context, leave.value, twoPosts.value)]);
};
