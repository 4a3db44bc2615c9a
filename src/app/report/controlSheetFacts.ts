import type { CivilDate } from '../../domain/calendar/civilDate';
import { localDate } from '../../domain/deadline/instant';
import { scheduleOf } from '../../domain/deadline/schedule';
import type { OfficeCalendar } from '../../domain/deadline/workingDays';
import type { Period } from '../../domain/period/period';
import { waitingRole } from '../../domain/workflow/allowed';
import type { WorkflowConfig } from '../../domain/workflow/config';
import { standingMarks } from '../../domain/workflow/lapse';
import type { Mark, OpenedPeriod } from '../../domain/workflow/state';
import { type StepNumber, stepNumbers } from '../../domain/workflow/steps';
import type {
  ControlSheetFacts,
  ControlSheetStep,
  PrintedSign,
} from '../../shared/controlSheet/controlSheetMergeData';
import { remarkWords } from '../../shared/controlSheet/remarkWords';
import { actionWords } from '../../shared/sop/actionWords';
import { roleTitle } from '../../shared/sop/roleTitles';
import { stepTexts, timeText } from '../../shared/sop/stepTexts';

export type ControlSheetSource = {
  readonly office: string;
  readonly period: Period;
  readonly state: OpenedPeriod;
  readonly config: WorkflowConfig;
  readonly calendar: OfficeCalendar;
  readonly today: CivilDate;
  readonly result: ControlSheetFacts['result'];
};

/** The SOP's table as it stands: who has signed which step, when, and what was sent back. */
export function controlSheetFactsOf(source: ControlSheetSource): ControlSheetFacts {
  const { office, period, state, today, result, calendar } = source;
  return {
    office,
    period,
    correction: state.correction,
    revision: state.revision,
    printedOn: today,
    result,
    steps: stepNumbers.map((step) => stepFacts(step, source)),
    returns: state.sentBack.map(({ at, role, deputy, from, to, note }) => ({
      on: localDate(at, calendar.zone),
      by: roleTitle(role, deputy),
      from,
      to,
      note,
    })),
  };
}

function stepFacts(step: StepNumber, source: ControlSheetSource): ControlSheetStep {
  const { state, config } = source;
  const { procedure, needs, output } = stepTexts[step];
  const signs = Object.fromEntries(
    standingMarks(state.steps[step]).flatMap((mark) =>
      mark.role === 'guardian' ? [] : [[mark.role, signOf(mark, source)]],
    ),
  );
  const time = timeText(config.steps[step].workingDays);
  return { step, procedure, needs, time, output, signs, remark: remarkOf(step, source) };
}

function signOf({ action, at, hash, deputy, role }: Mark, { calendar }: ControlSheetSource): PrintedSign {
  const word = actionWords[action].done;
  return {
    word: deputy === null ? word : `${word} (${roleTitle(role, deputy)})`,
    on: localDate(at, calendar.zone),
    code: hash.slice(0, 8),
  };
}

function remarkOf(step: StepNumber, { state, config, calendar, today }: ControlSheetSource): string {
  const due = scheduleOf(state, today, config, calendar).find((one) => one.step === step);
  const late = due !== undefined && due.kind !== 'planned' && due.overdueDays > 0;
  const overdue = late ? remarkWords.overdue(due.overdueDays) : '';
  if (due?.kind === 'done') return overdue;
  const status = state.steps[step].status;
  if (status === 'waiting') return remarkWords.notYet;
  const who = roleTitle(waitingRole(state, step, config));
  return [remarkWords.waiting(who, due?.kind === 'due' ? due.by : null), overdue].filter(Boolean).join('. ');
}
