import { allowedRoles, guardianMay, type Request, stepOf } from './allowed';
import { applyEvent, openPeriod } from './applyEvent';
import { standardConfig, type WorkflowConfig } from './config';
import type { WorkflowEvent } from './event';
import { withContent } from './lapse';
import type { NotOpened, OpenedPeriod, PeriodState } from './state';
import { stageProblem, turnProblem } from './turn';

export const notOpened = (period: string): NotOpened => ({
  stage: 'notOpened',
  period,
  version: '',
  keys: [],
  ignored: [],
});

/** What an event must have asked for to have come about. */
export const requestOf = (event: WorkflowEvent): Request => {
  switch (event.action) {
    case 'return':
    case 'openCorrection':
      return { action: event.action, toStep: event.details.toStep };
    case 'reopenStep':
      return { action: event.action, step: event.step };
    case 'recordSending':
    case 'resolveSending':
      return { action: event.action, intent: event.details.intent };
    default:
      return { action: event.action };
  }
};

const fitsRound = (state: PeriodState, event: WorkflowEvent): boolean => {
  if (state.stage === 'notOpened') return event.correction === 0 && event.revision === 1;
  return event.action === 'openCorrection'
    ? event.correction === state.correction + 1 && event.revision === 1
    : event.correction === state.correction && event.revision === state.revision;
};

/** Whether the event could have been decided in this state: right post, right turn, right round, not twice. */
const couldHaveBeen = (state: PeriodState, event: WorkflowEvent, config: WorkflowConfig): boolean => {
  const request = requestOf(event);
  const { role } = event;
  const allowed =
    role === 'guardian' ? guardianMay(event.action) : allowedRoles(state, request, config).includes(role);
  return (
    allowed &&
    !state.keys.includes(event.key) &&
    fitsRound(state, event) &&
    event.step === stepOf(state, request) &&
    stageProblem(state, request) === null &&
    turnProblem(state, request, config) === null
  );
};

/**
 * The state after one more event of this period. An event that could not have been decided changes nothing and is
 * listed in `ignored`: a forged row doesn't move the SOP. Content that the event itself shows to have changed
 * lapses what was bound to it.
 */
export const evolve = (state: PeriodState, event: WorkflowEvent, config: WorkflowConfig): PeriodState => {
  if (event.period !== state.period) return state;
  const seen: PeriodState = withContent(state, event.content);
  if (!couldHaveBeen(seen, event, config)) {
    const { no, action, role, step } = event;
    return { ...state, ignored: [...state.ignored, { no, action, role, step }] };
  }
  const next: OpenedPeriod | null =
    event.action === 'openPeriod'
      ? openPeriod(state, event)
      : seen.stage === 'notOpened'
        ? null
        : applyEvent(seen, event);
  if (next === null) return state;
  return { ...next, keys: [...next.keys, event.key], version: event.hash };
};

/** State of one period from the log's events, in the log's order; events of other periods are passed over. */
export const foldPeriod = (
  period: string,
  events: readonly WorkflowEvent[],
  config: WorkflowConfig = standardConfig,
): PeriodState =>
  events.reduce<PeriodState>((state, event) => evolve(state, event, config), notOpened(period));
