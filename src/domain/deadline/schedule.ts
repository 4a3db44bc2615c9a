import type { CivilDate } from '../calendar/civilDate';
import type { WorkflowConfig } from '../workflow/config';
import type { OpenedPeriod, StepPass } from '../workflow/state';
import { type StepNumber, stepNumbers } from '../workflow/steps';
import { localDate } from './instant';
import { addWorkingDays, type OfficeCalendar, workingDaysBetween } from './workingDays';

/**
 * A step's deadline. `done`: when it was done; `due`: the day by which the current step must be done;
 * `planned`: by when a later one can be, if everyone keeps to time. Days overdue are working days.
 */
export type StepDue =
  | { readonly kind: 'done'; readonly step: StepNumber; readonly on: CivilDate; readonly overdueDays: number }
  | { readonly kind: 'due'; readonly step: StepNumber; readonly by: CivilDate; readonly overdueDays: number }
  | { readonly kind: 'planned'; readonly step: StepNumber; readonly by: CivilDate };

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/**
 * Deadline of a step whose turn came on `since`: its working days after that day. Step 1's first turn comes with the
 * end of the period, however early the period was opened: due the first working day after it.
 */
export const dueBy = (
  step: StepNumber,
  since: CivilDate,
  endsOn: CivilDate,
  config: WorkflowConfig,
  calendar: OfficeCalendar,
): CivilDate =>
  addWorkingDays(step === 1 ? later(since, endsOn) : since, config.steps[step].workingDays, calendar);

/** How late a step that was done was, in working days; 0 when in time. */
export const passOverdueDays = (
  pass: StepPass,
  endsOn: CivilDate,
  config: WorkflowConfig,
  calendar: OfficeCalendar,
): number => {
  const due = dueBy(pass.step, localDate(pass.from, calendar.zone), endsOn, config, calendar);
  return workingDaysBetween(due, localDate(pass.to, calendar.zone), calendar);
};

/** Deadlines of all eight steps as of `today`; the two people of step 5 share its one. */
export const scheduleOf = (
  state: OpenedPeriod,
  today: CivilDate,
  config: WorkflowConfig,
  calendar: OfficeCalendar,
): readonly StepDue[] => {
  const current = state.current;
  let from = today;
  return stepNumbers.map((step): StepDue => {
    if (current !== null && step > current) {
      from = addWorkingDays(from, config.steps[step].workingDays, calendar);
      return { kind: 'planned', step, by: from };
    }
    if (step === current) {
      const since = localDate(state.currentSince, calendar.zone);
      const by = dueBy(step, since, state.endsOn, config, calendar);
      from = later(by, today);
      return { kind: 'due', step, by, overdueDays: workingDaysBetween(by, today, calendar) };
    }
    const pass = state.passes.filter((one) => one.step === step).at(-1);
    const on = localDate(pass?.to ?? state.openedAt, calendar.zone);
    const overdueDays = pass === undefined ? 0 : passOverdueDays(pass, state.endsOn, config, calendar);
    return { kind: 'done', step, on, overdueDays };
  });
};

/** By when steps can be done one after the other, from a step on, if everyone keeps to time. */
export const plannedFrom = (
  since: CivilDate,
  first: StepNumber,
  config: WorkflowConfig,
  calendar: OfficeCalendar,
): readonly { readonly step: StepNumber; readonly by: CivilDate }[] => {
  let from = since;
  return stepNumbers
    .filter((step) => step >= first)
    .map((step) => {
      from = addWorkingDays(from, config.steps[step].workingDays, calendar);
      return { step, by: from };
    });
};

/** How long a step really took, over all the times it was done in one period. */
export type StepDuration = {
  readonly step: StepNumber;
  readonly times: number;
  /** Working days after the day its turn came; 0 = the same day. */
  readonly workingDays: number;
  readonly overdueDays: number;
};

/** Real duration per step, for the control sheet and for learning where time goes. */
export const stepDurations = (
  state: OpenedPeriod,
  config: WorkflowConfig,
  calendar: OfficeCalendar,
): readonly StepDuration[] =>
  stepNumbers.map((step) => {
    const passes = state.passes.filter((pass) => pass.step === step);
    const start = (pass: StepPass): CivilDate => {
      const since = localDate(pass.from, calendar.zone);
      return step === 1 ? later(since, state.endsOn) : since;
    };
    const sum = (of: (pass: StepPass) => number): number =>
      passes.reduce((total, pass) => total + of(pass), 0);
    return {
      step,
      times: passes.length,
      workingDays: sum((pass) =>
        workingDaysBetween(start(pass), localDate(pass.to, calendar.zone), calendar),
      ),
      overdueDays: sum((pass) => passOverdueDays(pass, state.endsOn, config, calendar)),
    };
  });
