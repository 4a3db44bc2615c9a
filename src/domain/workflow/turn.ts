import { nextPart, partOf, type Request, waitingRole } from './allowed';
import type { WorkflowConfig } from './config';
import { standingMarks } from './lapse';
import type { WorkflowProblem } from './problem';
import type { OpenedPeriod, PeriodState, Sending } from './state';
import type { StepNumber } from './steps';

/** A mail of which nobody knows yet whether it left. */
export const sendingInDoubt = (state: OpenedPeriod): Sending | null =>
  state.sendings.find((sending) => sending.status === 'intended') ?? null;

const alreadyDone = (state: OpenedPeriod, step: StepNumber): WorkflowProblem => {
  const mark = standingMarks(state.steps[step]).at(-1);
  const role = mark === undefined || mark.role === 'guardian' ? null : mark.role;
  return { kind: 'alreadyDone', step, role, at: mark?.at ?? null };
};

/** Why an earlier step has the turn: waiting for someone, or signed once and lapsed because content changed. */
const notYet = (
  state: OpenedPeriod,
  step: StepNumber,
  current: StepNumber,
  config: WorkflowConfig,
): WorkflowProblem => {
  const waitingFor = waitingRole(state, current, config);
  const at = state.steps[current];
  return at.status === 'lapsed' && at.because.kind === 'contentChanged'
    ? { kind: 'contentChanged', step: current, content: at.because.content, waitingFor }
    : { kind: 'notYetTurn', step, current, waitingFor };
};

const atStep = (state: OpenedPeriod, step: StepNumber, config: WorkflowConfig): WorkflowProblem | null => {
  if (state.current === step) return null;
  if (state.current === null || step < state.current) return alreadyDone(state, step);
  return notYet(state, step, state.current, config);
};

const completing = (
  state: OpenedPeriod,
  step: StepNumber,
  index: number,
  config: WorkflowConfig,
): WorkflowProblem | null => {
  const problem = atStep(state, step, config);
  if (problem !== null) return problem;
  const next = nextPart(state, step);
  if (index < next) return alreadyDone(state, step);
  return index > next ? { kind: 'otherPartFirst', step, waitingFor: waitingRole(state, step, config) } : null;
};

/** A number given at signing is recorded once, before the report is sent. */
const numbering = (state: OpenedPeriod, config: WorkflowConfig): WorkflowProblem | null => {
  const { letter, current } = state;
  if (letter === null) return current === null ? { kind: 'alreadySent' } : notYet(state, 6, current, config);
  return letter.number === '' ? null : { kind: 'letterNumberGiven', number: letter.number };
};

/** Sending starts with step 8 and may go on by further channels until the period is archived. */
const sending = (state: OpenedPeriod, request: Request, config: WorkflowConfig): WorkflowProblem | null => {
  const problem = state.current === null ? null : atStep(state, 8, config);
  if (problem !== null) return problem;
  const doubt = sendingInDoubt(state);
  const meant = request.intent ?? '';
  if (request.action === 'resolveSending' || meant !== '') {
    return doubt === null || doubt.key !== meant ? { kind: 'noSendingInDoubt' } : null;
  }
  return doubt === null ? null : { kind: 'sendingInDoubt', channel: doubt.channel };
};

const returning = (state: OpenedPeriod, request: Request, config: WorkflowConfig): WorkflowProblem | null => {
  const from = state.current;
  const allowed = from === null ? [] : config.steps[from].returnsTo;
  if (from === null || allowed.length === 0) return { kind: 'noReturnFromHere', step: from ?? 8 };
  const to = request.toStep ?? null;
  return to === null || allowed.includes(to) ? null : { kind: 'returnTarget', from, allowed };
};

const reopening = (state: OpenedPeriod, step: StepNumber): WorkflowProblem | null => {
  if (state.current === null) return { kind: 'alreadySent' };
  return standingMarks(state.steps[step]).length === 0 ? { kind: 'stepNotReached', step } : null;
};

const correcting = (state: OpenedPeriod, request: Request): WorkflowProblem | null => {
  if (state.current !== null) return { kind: 'notSentYet' };
  const to = request.toStep ?? 8;
  return to === 8 ? { kind: 'returnTarget', from: 8, allowed: [1, 2, 3, 4, 5, 6, 7] } : null;
};

const archiving = (state: OpenedPeriod): WorkflowProblem | null => {
  if (state.current !== null) return { kind: 'notSentYet' };
  const doubt = sendingInDoubt(state);
  return doubt === null ? null : { kind: 'sendingInDoubt', channel: doubt.channel };
};

/** Whether the period is at a stage at which the action means anything. */
export const stageProblem = (state: PeriodState, request: Request): WorkflowProblem | null => {
  const { action } = request;
  if (state.stage === 'notOpened') return action === 'openPeriod' ? null : { kind: 'periodNotOpened' };
  if (action === 'openPeriod') return { kind: 'periodAlreadyOpened' };
  if (action === 'reopenArchive') return state.stage === 'archived' ? null : { kind: 'periodNotArchived' };
  // A receipt comes back weeks later and a correction is a report of its own: neither changes what was archived.
  const goesOn = action === 'recordReceipt' || action === 'openCorrection';
  return state.stage === 'archived' && !goesOn ? { kind: 'periodArchived' } : null;
};

/**
 * Whether it is this action's turn, whoever asks, at a stage at which it means something (`stageProblem`); `state` as
 * it stands against the current content.
 */
export const turnProblem = (
  state: PeriodState,
  request: Request,
  config: WorkflowConfig,
): WorkflowProblem | null => {
  if (state.stage === 'notOpened') return stageProblem(state, request);
  const { action } = request;
  switch (action) {
    case 'excludeResponse':
    case 'includeResponse':
      return state.current === 1 ? null : { kind: 'dataLocked' };
    case 'recordLetterNumber':
      return numbering(state, config);
    case 'placeOnDesk':
    case 'fileScan':
      return atStep(state, 7, config);
    case 'confirmScan':
      return atStep(state, 7, config) ?? (state.scan === null ? { kind: 'scanNotFiled' } : null);
    case 'intendSending':
    case 'recordSending':
    case 'resolveSending':
      return sending(state, request, config);
    case 'recordReceipt':
      return state.current === null ? null : { kind: 'notSentYet' };
    case 'return':
      return returning(state, request, config);
    case 'reopenStep':
      return reopening(state, request.step ?? 1);
    case 'archive':
      return archiving(state);
    case 'openCorrection':
      return correcting(state, request);
    default: {
      const part = partOf(action);
      return part === null ? null : completing(state, part.step, part.index, config);
    }
  }
};
