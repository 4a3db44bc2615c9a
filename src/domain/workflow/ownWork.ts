import type { Actor } from '../official/actor';
import { ok, type Result, refuse } from '../result';
import { partOf } from './allowed';
import type { Command, CommandContext } from './command';
import { standingMarks } from './lapse';
import type { WorkflowProblem } from './problem';
import type { Performer } from './role';
import type { Mark, OpenedPeriod } from './state';
import { type StepNumber, stepNumbers, steps } from './steps';

/** Steps whose submission the action passes judgement on. */
const judged = (action: Command['action']): readonly StepNumber[] => {
  if (action === 'confirmScan') return [4, 6];
  const part = partOf(action);
  return part === null ? [] : (steps[part.step].parts[part.index]?.judges ?? []);
};

const marksBy = (
  state: OpenedPeriod,
  emails: readonly string[],
  ids: readonly StepNumber[],
): readonly Mark[] =>
  ids.flatMap((id) => standingMarks(state.steps[id])).filter((mark) => emails.includes(mark.email));

const holds = (actor: Actor, role: Performer): boolean =>
  actor.kind === 'official' && actor.posts.some((post) => post.role === role);

const scanProblem = (
  state: OpenedPeriod,
  emails: readonly string[],
  context: CommandContext,
): WorkflowProblem | null => {
  const filed = state.scan?.mark;
  if (filed === undefined) return { kind: 'scanNotFiled' };
  if (emails.includes(filed.email)) return { kind: 'scanBySamePerson' };
  const kinds = ['reportPdf', 'letterPdf', 'signedReport', 'signedLetter'] as const;
  const changed = kinds.some((kind) => {
    const then = filed.content[kind];
    const now = context.content[kind];
    return then !== undefined && now !== undefined && then !== (now ?? '');
  });
  return changed ? { kind: 'scanChanged' } : null;
};

/**
 * Nobody approves what they submitted, whichever of their addresses they use. Only who holds both posts at the time
 * (a Kasi as Plt. Sekcam) may, and the event says so: the value is that mark (`twoPosts`).
 */
export const judgeOwnWork = (
  state: OpenedPeriod,
  action: Command['action'],
  role: Performer,
  context: CommandContext,
): Result<boolean, WorkflowProblem> => {
  const { actor } = context;
  const emails = actor.kind === 'official' ? [...actor.emails, actor.email] : [actor.email];
  if (action === 'confirmScan') {
    const problem = scanProblem(state, emails, context);
    if (problem !== null) return refuse(problem);
  }
  for (const step of judged(action)) {
    const forbidden = marksBy(state, emails, [step]).some(
      (mark) => mark.role === role || !holds(actor, mark.role),
    );
    if (forbidden) return refuse({ kind: 'ownSubmission', step });
  }
  return ok(marksBy(state, emails, stepNumbers).some((mark) => mark.role !== role));
};
