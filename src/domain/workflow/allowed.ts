import type { WorkflowConfig } from './config';
import type { Action } from './event';
import { standingMarks } from './lapse';
import type { Role } from './role';
import type { OpenedPeriod, PeriodState } from './state';
import { type StepNumber, stepNumbers, steps } from './steps';

/** What is asked, as far as permission and turn depend on it. */
export type Request = {
  readonly action: Action;
  /** The step to reopen. */
  readonly step?: StepNumber;
  /** Where to return or restart; null for the office's default. */
  readonly toStep?: StepNumber | null;
  /** Key of the sending meant. */
  readonly intent?: string;
  /** Act in this post or not at all. */
  readonly as?: Role;
};

/** Where an action has its place in the SOP when it always is the same step. */
const homeStep = {
  openPeriod: 1,
  excludeResponse: 1,
  includeResponse: 1,
  recordLetterNumber: 6,
  placeOnDesk: 6,
  fileScan: 7,
  confirmScan: 7,
  intendSending: 8,
  resolveSending: 8,
  recordReceipt: 8,
  archive: 8,
  reopenArchive: 8,
  openCorrection: 8,
} as const satisfies Partial<Record<Action, StepNumber>>;

/** Step and part that an action finishes, if it is one of those. */
export const partOf = (action: Action): { readonly step: StepNumber; readonly index: number } | null => {
  for (const step of stepNumbers) {
    const index = steps[step].parts.findIndex((part) => part.action === action);
    if (index >= 0) return { step, index };
  }
  return null;
};

const hasHome = (action: Action): action is keyof typeof homeStep => action in homeStep;

/** The step under which an act is written down, which is also the row of its approval cell. */
export const stepOf = (state: PeriodState, request: Request): StepNumber => {
  const { action } = request;
  if (hasHome(action)) return homeStep[action];
  const part = partOf(action);
  if (part !== null) return part.step;
  if (action === 'reopenStep') return request.step ?? 1;
  return state.stage === 'notOpened' ? 1 : (state.current ?? 8);
};

/** Index of the part of a step whose turn it is. */
export const nextPart = (state: OpenedPeriod, step: StepNumber): number =>
  standingMarks(state.steps[step]).length;

const performer = (config: WorkflowConfig, step: StepNumber, part = 0): Role =>
  config.steps[step].performers[part] ?? steps[step].parts[0].role;

/** The post for which everyone waits while this step is current; of a step that is done it says nothing. */
export const waitingRole = (state: OpenedPeriod, step: StepNumber, config: WorkflowConfig): Role =>
  performer(config, step, nextPart(state, step));

/** Sekcam and Camat (or whom the office put there): they alone undo what the Camat has approved. */
const superiors = (config: WorkflowConfig): readonly Role[] => [
  performer(config, 5, 1),
  performer(config, 7),
];

/** Whether the Camat has approved, even if a changed file has since made the approval lapse. */
export const isApproved = (state: OpenedPeriod): boolean => {
  const step = state.steps[7];
  return step.status === 'done' || (step.status === 'lapsed' && step.because.kind === 'contentChanged');
};

/** Posts that may do it, the likeliest first. Doesn't ask whose turn it is: see `turn.ts`. */
export const allowedRoles = (
  state: PeriodState,
  request: Request,
  config: WorkflowConfig,
): readonly Role[] => {
  const { action } = request;
  const part = partOf(action);
  if (part !== null) return [performer(config, part.step, part.index)];
  switch (action) {
    case 'fileScan':
      return [performer(config, 6)];
    case 'confirmScan':
      return [config.scanConfirmedBy];
    case 'reopenArchive':
      return superiors(config);
    case 'openCorrection':
      return [performer(config, 8), ...superiors(config)];
    case 'reopenStep': {
      const undoesApproval = state.stage !== 'notOpened' && isApproved(state);
      return undoesApproval ? superiors(config) : config.steps[stepOf(state, request)].performers;
    }
    case 'return': {
      if (state.stage === 'notOpened' || state.current === null) return [];
      const upToNow = config.steps[state.current].performers.slice(0, nextPart(state, state.current) + 1);
      return [...upToNow].reverse();
    }
    default:
      return [performer(config, stepOf(state, request))];
  }
};

/** What the guardian may do as itself, without anybody's post. */
export const guardianMay = (action: Action): boolean =>
  action === 'openPeriod' || action === 'placeOnDesk' || action === 'archive';
