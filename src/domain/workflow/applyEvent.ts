import type { WorkflowEvent } from './event';
import { settle, standingMarks } from './lapse';
import { sendBack } from './sendBack';
import type { Mark, OpenedPeriod, PeriodState, Sending, SetAside, StepState } from './state';
import type { StepNumber } from './steps';

type EventOf<A extends WorkflowEvent['action']> = Extract<WorkflowEvent, { readonly action: A }>;

export const markOf = (event: WorkflowEvent): Mark => ({
  no: event.no,
  hash: event.hash,
  at: event.at,
  email: event.email,
  role: event.role,
  deputy: event.deputy,
  twoPosts: event.twoPosts,
  action: event.action,
  via: event.via,
  note: event.note,
  correction: event.correction,
  revision: event.revision,
  content: event.content,
});

/** The first event of a period. */
export const openPeriod = (before: PeriodState, event: EventOf<'openPeriod'>): OpenedPeriod => ({
  stage: 'underWay',
  period: event.period,
  endsOn: event.details.endsOn,
  openedAt: event.at,
  correction: 0,
  revision: 1,
  steps: {
    1: { status: 'open', marks: [] },
    2: { status: 'waiting' },
    3: { status: 'waiting' },
    4: { status: 'waiting' },
    5: { status: 'waiting' },
    6: { status: 'waiting' },
    7: { status: 'waiting' },
    8: { status: 'waiting' },
  },
  current: 1,
  currentSince: event.at,
  known: {},
  excluded: {},
  sendings: [],
  letter: null,
  onDeskSince: null,
  scan: null,
  receipt: null,
  archivePlace: null,
  sentBack: [],
  marks: [],
  passes: [],
  keys: before.keys,
  ignored: before.ignored,
  version: event.hash,
});

/** Signs the event's step; the last part of a step finishes it. */
const sign = (state: OpenedPeriod, event: WorkflowEvent, finishes: boolean): OpenedPeriod => {
  const mark = markOf(event);
  const id: StepNumber = event.step;
  const marked = { ...state, marks: [...state.marks, mark] };
  // A further channel after the first: the step is done already.
  if (state.steps[id].status === 'done') return marked;
  const marks = [...standingMarks(state.steps[id]), mark];
  const step: StepState = finishes ? { status: 'done', marks } : { status: 'open', marks };
  const pass = {
    step: id,
    correction: state.correction,
    revision: state.revision,
    from: state.currentSince,
    to: event.at,
    email: event.email,
  };
  const passes = finishes ? [...state.passes, pass] : state.passes;
  return settle({ ...marked, passes }, { ...state.steps, [id]: step }, event.at);
};

const putSending = (state: OpenedPeriod, sending: Sending): OpenedPeriod => ({
  ...state,
  sendings: [...state.sendings.filter((other) => other.key !== sending.key), sending],
});

const recordSending = (state: OpenedPeriod, event: EventOf<'recordSending'>): OpenedPeriod => {
  const { channel, to, date, proof, intent } = event.details;
  const key = intent === '' ? event.key : intent;
  const { at, email } = event;
  return sign(putSending(state, { key, status: 'sent', channel, to, date, proof, at, email }), event, true);
};

const resolveSending = (state: OpenedPeriod, event: EventOf<'resolveSending'>): OpenedPeriod => {
  const { intent, found, date, proof } = event.details;
  const doubt = state.sendings.find((sending) => sending.key === intent);
  if (doubt === undefined) return state;
  const status = found ? 'sent' : 'notSent';
  const settled = putSending(state, { ...doubt, status, date, proof, at: event.at, email: event.email });
  return found ? sign(settled, event, true) : settled;
};

const setAsideBy = (event: Extract<WorkflowEvent, { readonly action: 'excludeResponse' }>): SetAside => ({
  reason: event.note,
  said: event.details.said,
  at: event.at,
});

const without = (excluded: OpenedPeriod['excluded'], response: string): OpenedPeriod['excluded'] =>
  Object.fromEntries(Object.entries(excluded).filter(([id]) => id !== response));

/** Any event but the period's first. */
type LaterEvent = Exclude<WorkflowEvent, { readonly action: 'openPeriod' }>;

const act = (state: OpenedPeriod, event: LaterEvent): OpenedPeriod => {
  switch (event.action) {
    case 'excludeResponse':
      return { ...state, excluded: { ...state.excluded, [event.details.response]: setAsideBy(event) } };
    case 'includeResponse':
      return { ...state, excluded: without(state.excluded, event.details.response) };
    case 'lockData':
    case 'submitDraft':
    case 'decideEvaluation':
    case 'finaliseReport':
    case 'verifyReport':
    case 'approve':
    case 'confirmScan':
      return sign(state, event, true);
    case 'initialReport':
      return sign(state, event, false);
    case 'makeLetter':
      return sign({ ...state, letter: event.details }, event, true);
    case 'recordLetterNumber':
      return state.letter === null ? state : { ...state, letter: { ...state.letter, ...event.details } };
    case 'placeOnDesk':
      return { ...state, onDeskSince: event.at };
    case 'fileScan':
      return { ...state, scan: { mark: markOf(event), paperPlace: event.details.paperPlace } };
    case 'intendSending': {
      const { channel, to } = event.details;
      const { key, at, email } = event;
      return putSending(state, { key, status: 'intended', channel, to, date: null, proof: '', at, email });
    }
    case 'recordSending':
      return recordSending(state, event);
    case 'resolveSending':
      return resolveSending(state, event);
    case 'recordReceipt':
      return { ...state, receipt: event.details };
    case 'return':
    case 'reopenStep':
    case 'openCorrection':
      return sendBack(state, event);
    case 'archive':
      return { ...state, stage: 'archived', archivePlace: event.details.place };
    case 'reopenArchive':
      return { ...state, stage: 'underWay' };
    default: {
      const forgotten: never = event;
      return forgotten;
    }
  }
};

/** Applies an event that could have been decided; `state` as it stood against the event's own content. */
export const applyEvent = (state: OpenedPeriod, event: LaterEvent): OpenedPeriod => {
  const { sent: _sent, ...watched } = event.content;
  return { ...act(state, event), known: { ...state.known, ...watched } };
};
