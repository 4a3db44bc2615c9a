import { waitingRole } from '../../domain/workflow/allowed';
import type { ContentKind } from '../../domain/workflow/content';
import { withContent } from '../../domain/workflow/lapse';
import type { PeriodState } from '../../domain/workflow/state';
import { stepNumbers } from '../../domain/workflow/steps';
import { workflowProblemSentence } from '../../shared/messages/workflowProblem';
import { currentContent } from '../currentContent';
import type { Office } from '../office';
import type { GuardianWorld } from '../world';

export type Watched = {
  readonly states: ReadonlyMap<string, PeriodState>;
  readonly findings: readonly string[];
};

/** What is worth a look: all that has been bound; the draft only while the evaluation judges it (opening it is slow). */
const kindsOf = (state: PeriodState): readonly ContentKind[] => {
  if (state.stage !== 'underWay' || state.current === null) return [];
  const { current } = state;
  const bound = Object.keys(state.known) as ContentKind[];
  return bound.filter((kind) => kind !== 'sent' && (kind !== 'draftText' || current === 3));
};

/**
 * Holds what was approved against what is there now. A file replaced or a plan rewritten after its approval makes the
 * approval lapse; said here, so that nobody learns of it only when they try to act.
 */
export const watchContent = (
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
): Watched => {
  const findings: string[] = [];
  const seen = new Map(states);
  for (const [period, state] of states) {
    const kinds = kindsOf(state);
    if (kinds.length === 0) continue;
    const after = withContent(state, currentContent(world, period, kinds));
    if (after.stage === 'notOpened' || state.stage === 'notOpened') continue;
    seen.set(period, after);
    for (const step of stepNumbers) {
      const now = after.steps[step];
      const lapsed = now.status === 'lapsed' && now.because.kind === 'contentChanged' ? now.because : null;
      if (lapsed === null || state.steps[step].status === 'lapsed') continue;
      const waitingFor = waitingRole(after, after.current ?? step, office.config);
      findings.push(
        workflowProblemSentence({ kind: 'contentChanged', step, content: lapsed.content, waitingFor }),
      );
    }
  }
  return { states: seen, findings };
};
