import type { CivilDate } from '../../domain/calendar/civilDate';
import { localDate } from '../../domain/deadline/instant';
import {
  dueBy,
  plannedFrom,
  type StepDue,
  type StepDuration,
  scheduleOf,
  stepDurations,
} from '../../domain/deadline/schedule';
import { type OfficeCalendar, workingDaysBetween } from '../../domain/deadline/workingDays';
import { waitingRole } from '../../domain/workflow/allowed';
import type { WorkflowConfig } from '../../domain/workflow/config';
import type { Mark, OpenedPeriod, PeriodState, SentBack, StepState } from '../../domain/workflow/state';
import { type StepNumber, stepNumbers } from '../../domain/workflow/steps';
import type { FlowStepView } from '../../shared/contract/homeCalls';
import { formatDate, formatDateWithDay } from '../../shared/format/formatDate';
import { formatList } from '../../shared/format/formatList';
import { homeWords } from '../../shared/messages/homeWords';
import { roleLabels } from '../../shared/office/roleLabels';
import { contentWords } from '../../shared/sop/contentWords';
import { roleTitle } from '../../shared/sop/roleTitles';
import { stepTexts } from '../../shared/sop/stepTexts';

/** What every text about a state needs besides it. */
export type Setting = {
  readonly config: WorkflowConfig;
  readonly calendar: OfficeCalendar;
  readonly today: CivilDate;
};

/** "Paling lambat Kamis, 2 Juli 2026", with how late it is when it is. */
export const dueText = (
  due: StepDue | undefined,
): { readonly text: string | null; readonly overdue: boolean } => {
  if (due === undefined || due.kind === 'done') return { text: null, overdue: false };
  if (due.kind === 'planned') return { text: homeWords.planned(formatDateWithDay(due.by)), overdue: false };
  if (due.overdueDays > 0) return { text: homeWords.overdue(due.overdueDays), overdue: true };
  return { text: homeWords.due(formatDateWithDay(due.by)), overdue: false };
};

/** How long a finished step really took, returns included. */
const durationText = (took: StepDuration | undefined): string | null =>
  took === undefined || took.times === 0 ? null : homeWords.took(took.workingDays, took.overdueDays);

export const sentBackText = (by: SentBack, calendar: OfficeCalendar): string => {
  const [who, on] = [roleTitle(by.role, by.deputy), formatDate(localDate(by.at, calendar.zone))];
  const words = {
    returned: homeWords.returned,
    reopened: homeWords.reopened,
    correction: homeWords.corrected,
  };
  return words[by.kind](who, on);
};

/** The note of a return, or that there was none (a Camat who only dragged a folder). */
export const sentBackNote = (by: SentBack): string => {
  const who = roleTitle(by.role, by.deputy);
  return by.note === '' ? homeWords.noNote(who) : homeWords.note(who, by.note);
};

const statusText = (
  state: OpenedPeriod,
  id: StepNumber,
  step: StepState,
  { config, calendar }: Setting,
): string => {
  const day = (instant: string): string => formatDate(localDate(instant, calendar.zone));
  switch (step.status) {
    case 'waiting':
      return homeWords.notYet;
    case 'open':
      return homeWords.waitingSince(roleLabels[waitingRole(state, id, config)], day(state.currentSince));
    case 'returned':
      return sentBackText(step.by, calendar);
    case 'lapsed':
      return step.because.kind === 'contentChanged'
        ? homeWords.lapsed(formatList(step.because.content.map((kind) => contentWords[kind])))
        : homeWords.lapsedByReturn;
    case 'done': {
      const last = step.marks.at(-1);
      return last === undefined ? '' : homeWords.done(day(last.at), roleTitle(last.role, last.deputy));
    }
  }
};

const newestMark = (state: OpenedPeriod, id: StepNumber, config: WorkflowConfig): Mark | undefined => {
  const step = state.steps[id];
  if (step.status === 'done' || step.status === 'open' || step.status === 'lapsed') return step.marks.at(-1);
  return config.steps[id].performers.length > 0 ? undefined : state.marks.at(-1);
};

/** When step 1 of a period that nobody opened yet is due: a plan until the period is over, then a deadline. */
export const lockDue = (
  { config, calendar, today }: Setting,
  endsOn: CivilDate,
): { readonly by: CivilDate; readonly text: string; readonly overdue: boolean } => {
  const by = dueBy(1, endsOn, endsOn, config, calendar);
  const late = workingDaysBetween(by, today, calendar);
  if (late > 0) return { by, text: homeWords.overdue(late), overdue: true };
  const date = formatDateWithDay(by);
  return { by, text: today > endsOn ? homeWords.due(date) : homeWords.planned(date), overdue: false };
};

const notOpenedViews = (setting: Setting, endsOn: CivilDate | null): readonly FlowStepView[] => {
  const { config, calendar, today } = setting;
  const lock = endsOn === null ? null : lockDue(setting, endsOn);
  const planned = lock === null ? [] : plannedFrom(lock.by > today ? lock.by : today, 2, config, calendar);
  return stepNumbers.map((id) => ({
    step: id,
    title: stepTexts[id].task,
    who: config.steps[id].performers.map((role) => roleLabels[role]).join(', lalu '),
    status: id === 1 ? 'open' : 'waiting',
    statusText: id === 1 && endsOn !== null ? homeWords.collecting : homeWords.notYet,
    dueText: id === 1 ? (lock?.text ?? null) : plannedText(planned.find(({ step }) => step === id)?.by),
    overdue: id === 1 && lock?.overdue === true,
    notes: [],
    code: null,
  }));
};

const plannedText = (by: CivilDate | undefined): string | null =>
  by === undefined ? null : homeWords.planned(formatDateWithDay(by));

/** The eight steps as people read them: on the screen *Alur* and in the tab `Alur SOP`. */
export const flowViews = (
  state: PeriodState,
  setting: Setting,
  /** Last day of the period: plans the steps of one that nobody opened yet. */
  endsOn: CivilDate | null = null,
): readonly FlowStepView[] => {
  if (state.stage === 'notOpened') return notOpenedViews(setting, endsOn);
  const schedule = scheduleOf(state, setting.today, setting.config, setting.calendar);
  const durations = stepDurations(state, setting.config, setting.calendar);
  return stepNumbers.map((id) => {
    const step = state.steps[id];
    const due = dueText(schedule.find((one) => one.step === id));
    const mark = newestMark(state, id, setting.config);
    return {
      step: id,
      title: stepTexts[id].task,
      who: setting.config.steps[id].performers.map((role) => roleLabels[role]).join(', lalu '),
      status: step.status,
      statusText: statusText(state, id, step, setting),
      dueText: step.status === 'done' ? durationText(durations.find((one) => one.step === id)) : due.text,
      overdue: due.overdue,
      notes: state.sentBack
        .filter((one) => one.to === id)
        .map(sentBackNote)
        .reverse(),
      code: mark === undefined ? null : mark.hash.slice(0, 8),
    };
  });
};
