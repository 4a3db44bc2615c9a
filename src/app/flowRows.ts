import { nextPeriod, type Period, previousPeriod } from '../domain/period/period';
import type { WorkflowConfig } from '../domain/workflow/config';
import { type Role, roles } from '../domain/workflow/role';
import { type StepNumber, stepNumbers } from '../domain/workflow/steps';
import { cellChoices } from '../shared/sop/cellChoices';
import { stepTexts, timeText } from '../shared/sop/stepTexts';

/** One pre-built row of `Alur SOP`: the SOP's own table, once per period. */
export type FlowPlanRow = {
  readonly period: string;
  readonly step: StepNumber;
  readonly procedure: string;
  readonly needs: string;
  readonly time: string;
  readonly output: string;
  /** Posts that have a part in the step. */
  readonly performers: readonly Role[];
  /** Choices of the dropdown per role; a role that decides nothing in the step has none. */
  readonly choices: Readonly<Record<Role, readonly string[]>>;
};

/**
 * Periods whose rows stand ready: the last one, the running one and two to come. Rows are pre-built, because inserting
 * rows through other people's protected columns fails.
 */
export const periodsAhead = (running: Period): readonly Period[] => {
  const next = nextPeriod(running);
  return [previousPeriod(running), running, next, nextPeriod(next)];
};

/** The eight rows of each period, as the office runs the SOP. */
export const flowRowsOf = (periods: readonly Period[], config: WorkflowConfig): readonly FlowPlanRow[] =>
  periods.flatMap((period) =>
    stepNumbers.map((step) => ({
      period: period.id,
      step,
      ...stepTexts[step],
      time: timeText(config.steps[step].workingDays),
      performers: config.steps[step].performers,
      choices: choicesOf(step, config),
    })),
  );

const choicesOf = (step: StepNumber, config: WorkflowConfig): Readonly<Record<Role, readonly string[]>> => {
  const [pelaksana, kasiYanum, sekcam, camat] = roles.map((role) => cellChoices(step, role, config));
  return {
    pelaksana: pelaksana ?? [],
    kasiYanum: kasiYanum ?? [],
    sekcam: sekcam ?? [],
    camat: camat ?? [],
  };
};
