import type { Instant } from '../calendar/civilDate';
import type { ContentKind, CurrentContent } from './content';
import type { Mark, OpenedPeriod, PeriodState, StepState, StepStates } from './state';
import { type StepNumber, stepNumbers, steps } from './steps';

/** Marks that still count under a step, its second person's outstanding or not. */
export const standingMarks = (step: StepState): readonly Mark[] =>
  step.status === 'done' || step.status === 'open' ? step.marks : [];

/** Whose turn it is; null when everything is done. */
export const firstNotDone = (states: StepStates): StepNumber | null =>
  stepNumbers.find((id) => states[id].status !== 'done') ?? null;

/**
 * Gives the turn to the first step that isn't done. A step that loses its turn waits again. One that was half signed
 * has lapsed by then, because step 5 binds whatever makes an earlier step lapse; if its mark bound nothing (a row
 * written by hand), the mark goes with the turn.
 */
export const settle = (state: OpenedPeriod, states: StepStates, at: Instant): OpenedPeriod => {
  const current = firstNotDone(states);
  const settled: Record<StepNumber, StepState> = { ...states };
  for (const id of stepNumbers) {
    const step = states[id];
    if (id === current && step.status === 'waiting') settled[id] = { status: 'open', marks: [] };
    if (id !== current && step.status === 'open') settled[id] = { status: 'waiting' };
  }
  const currentSince = current === state.current ? state.currentSince : at;
  return { ...state, steps: settled, current, currentSince };
};

/** Whether a binding that ends with a later step has ended for this mark. */
const released = (state: OpenedPeriod, mark: Mark, until: StepNumber | undefined): boolean =>
  until !== undefined &&
  state.marks.some(
    (later) => later.no > mark.no && steps[until].parts.some((part) => part.action === later.action),
  );

/** Kinds of content bound by the step's standing marks that are no longer what they were. */
export const changedContent = (
  state: OpenedPeriod,
  id: StepNumber,
  content: CurrentContent,
): readonly ContentKind[] =>
  steps[id].binds
    .filter(({ content: kind, until }) => {
      const now = content[kind];
      if (now === undefined) return false;
      return standingMarks(state.steps[id]).some((mark) => {
        const bound = mark.content[kind];
        // Nothing was bound where nothing was there: a scan filed after the approval doesn't undo it.
        const binding = bound !== undefined && bound !== '';
        return binding && bound !== now && !released(state, mark, until);
      });
    })
    .map((binding) => binding.content);

/**
 * The state as it stands against what is there now: a step whose bound content has changed has lapsed, and the turn
 * goes back to it. What was not looked at (absent from `content`) is taken to be unchanged. Once the report has been
 * sent nothing lapses any more: later changes are findings, and a new report is a correction.
 */
export const withContent = <S extends PeriodState>(state: S, content: CurrentContent): S | OpenedPeriod => {
  if (state.stage === 'notOpened' || state.current === null) return state;
  const opened: OpenedPeriod = state;
  const states: Record<StepNumber, StepState> = { ...opened.steps };
  let lapsed = false;
  for (const id of stepNumbers) {
    const changed = changedContent(opened, id, content);
    if (changed.length === 0) continue;
    const marks = standingMarks(opened.steps[id]);
    states[id] = { status: 'lapsed', marks, because: { kind: 'contentChanged', content: changed } };
    lapsed = true;
  }
  return lapsed ? settle(opened, states, opened.currentSince) : state;
};
