import type { WorkflowEvent } from './event';
import { firstNotDone, standingMarks } from './lapse';
import type { OpenedPeriod, SentBack, StepState } from './state';
import { type StepNumber, stepNumbers } from './steps';

type SendingBack = Extract<WorkflowEvent, { readonly action: 'return' | 'reopenStep' | 'openCorrection' }>;

const kinds = { return: 'returned', reopenStep: 'reopened', openCorrection: 'correction' } as const;

const sentBackBy = (state: OpenedPeriod, event: SendingBack): SentBack => ({
  kind: kinds[event.action],
  no: event.no,
  at: event.at,
  email: event.email,
  role: event.role,
  deputy: event.deputy,
  via: event.via,
  from: state.current ?? 8,
  to: event.action === 'reopenStep' ? event.step : event.details.toStep,
  note: event.note,
  ...(event.action === 'openCorrection' ? { letter: event.details.letter } : {}),
  correction: state.correction,
  revision: state.revision,
});

const after = (step: StepState, by: SentBack): StepState => {
  // A correction is a new report: the signatures under the sent one keep standing, they are just not its own.
  if (by.kind === 'correction') return { status: 'waiting' };
  const marks = standingMarks(step);
  if (marks.length > 0) return { status: 'lapsed', marks, because: { kind: 'sentBack', by } };
  return step.status === 'lapsed' ? step : { status: 'waiting' };
};

/**
 * A return, a reopening or the regency's request for a correction: the next revision starts at the named step, and
 * what was signed from there on no longer counts.
 */
export const sendBack = (state: OpenedPeriod, event: SendingBack): OpenedPeriod => {
  const by = sentBackBy(state, event);
  const states: Record<StepNumber, StepState> = { ...state.steps };
  for (const id of stepNumbers) {
    if (id > by.to) states[id] = after(state.steps[id], by);
  }
  states[by.to] = { status: 'returned', by };
  const next: OpenedPeriod = {
    ...state,
    steps: states,
    // Content that changed meanwhile may have taken the turn further back already.
    current: firstNotDone(states),
    currentSince: by.at,
    revision: state.revision + 1,
    sentBack: [...state.sentBack, by],
    onDeskSince: null,
    scan: null,
    letter: by.to <= 6 ? null : state.letter,
  };
  if (by.kind !== 'correction') return next;
  return {
    ...next,
    stage: 'underWay',
    correction: state.correction + 1,
    revision: 1,
    sendings: [],
    receipt: null,
    archivePlace: null,
  };
};
