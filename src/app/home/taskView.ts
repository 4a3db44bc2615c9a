import type { CivilDate } from '../../domain/calendar/civilDate';
import { localDate } from '../../domain/deadline/instant';
import { scheduleOf } from '../../domain/deadline/schedule';
import type { KnownActor } from '../../domain/official/identify';
import type { LapseCause, PeriodState } from '../../domain/workflow/state';
import { type StepNumber, stepNumbers, steps } from '../../domain/workflow/steps';
import { type Task, taskOf } from '../../domain/workflow/tasks';
import { sendingInDoubt } from '../../domain/workflow/turn';
import type { ActionId, DocumentView, TaskView } from '../../shared/contract/homeCalls';
import { formatDate } from '../../shared/format/formatDate';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { formatList } from '../../shared/format/formatList';
import { homeWords } from '../../shared/messages/homeWords';
import { roleLabels } from '../../shared/office/roleLabels';
import { contentWords } from '../../shared/sop/contentWords';
import { legalBasisTexts, relatedSopTexts, sopWarning } from '../../shared/sop/sopTexts';
import { stepTexts, stepTitle, timeText } from '../../shared/sop/stepTexts';
import { actionView, buttonsFor } from './actionViews';
import { dueText, lockDue, type Setting, sentBackNote, sentBackText } from './flowViews';

type Facts = {
  readonly documents: readonly DocumentView[];
  /** Whether the draft of this round has been made. */
  readonly drafted: boolean;
  /** "2 jawaban berubah setelah data dikunci." */
  readonly drift: string | null;
  /** Last day of the period. */
  readonly endsOn: CivilDate;
  /** Sentences about the data that matter before locking. */
  readonly notes: readonly string[];
  /** By when letters want the report, while it hasn't been sent. */
  readonly deadlines: readonly string[];
};

const lapseNote = (cause: LapseCause | null): readonly string[] =>
  cause?.kind === 'contentChanged'
    ? [homeWords.lapsed(formatList(cause.content.map((kind) => contentWords[kind])))]
    : [];

const blank = (title: string, documents: readonly DocumentView[]): TaskView => ({
  doubt: null,
  step: null,
  title,
  due: null,
  overdue: false,
  notes: [],
  mine: false,
  primary: null,
  others: [],
  documents,
  sop: null,
});

const sopOf = (step: StepNumber, setting: Setting): TaskView['sop'] => ({
  needs: stepTexts[step].needs,
  time: timeText(setting.config.steps[step].workingDays),
  output: stepTexts[step].output,
  legalBasis: steps[step].legalBasis.map((basis) => legalBasisTexts[basis]),
  related: steps[step].relatedSops.map((related) => relatedSopTexts[related]),
  warning: sopWarning,
});

const unique = (ids: readonly ActionId[]): readonly ActionId[] => [...new Set(ids)];

/** Buttons besides the primary one, in the workflow's order. */
const othersOf = (task: Extract<Task, { readonly others: unknown }>, drafted: boolean): readonly ActionId[] =>
  unique(task.others.flatMap(({ action }) => buttonsFor(action, drafted)));

/** Steps that an act may name: where a return may go, what may be opened again, where a correction may begin. */
const targetsOf = (
  id: ActionId,
  task: Extract<Task, { readonly others: unknown }>,
  state: PeriodState,
  { config }: Setting,
): readonly StepNumber[] => {
  const current = state.stage === 'notOpened' ? null : state.current;
  switch (id) {
    case 'return':
      return current === null ? [] : config.steps[current].returnsTo;
    case 'reopenStep':
      return task.others
        .flatMap(({ action, step }) => (action === 'reopenStep' && step !== undefined ? [step] : []))
        .reverse();
    case 'openCorrection':
      return stepNumbers.slice(0, 7);
    default:
      return [];
  }
};

/** "Surel ke … pada 5 Juli 2026 pukul 09.12 WIB": the mail of which nobody knows whether it left. */
const doubtOf = (state: PeriodState, { calendar }: Setting): string | null => {
  const doubt = state.stage === 'notOpened' ? null : sendingInDoubt(state);
  return doubt === null ? null : homeWords.doubt(doubt.to, formatDateTime(doubt.at, calendar.zone));
};

/** What one person has to do now in one period, or whom everyone waits for. */
export const taskView = (
  state: PeriodState,
  actor: KnownActor | null,
  setting: Setting,
  facts: Facts,
): TaskView => {
  const nobody: KnownActor = { kind: 'official', email: '', emails: [], name: '', posts: [] };
  const task = taskOf(state, actor ?? nobody, setting.config);
  const { documents, drafted } = facts;
  const view = (of: Extract<Task, { readonly others: unknown }>) => (id: ActionId) =>
    actionView(id, targetsOf(id, of, state, setting));
  switch (task.kind) {
    case 'openPeriod': {
      const { text, overdue } = lockDue(setting, facts.endsOn);
      return {
        ...blank(homeWords.openPeriod, documents),
        step: 1,
        due: text,
        overdue,
        mine: task.mine,
        notes: [...facts.deadlines, ...facts.notes],
        primary: task.mine ? actionView('lockData', []) : null,
        sop: sopOf(1, setting),
      };
    }
    case 'sent':
    case 'archived': {
      const title = task.kind === 'sent' ? homeWords.sent : homeWords.archived;
      return {
        ...blank(title, documents),
        doubt: doubtOf(state, setting),
        others: othersOf(task, drafted).map(view(task)),
      };
    }
    case 'wait':
    case 'act': {
      if (state.stage === 'notOpened') return blank(homeWords.nobody, documents);
      const { step } = task;
      const due = dueText(
        scheduleOf(state, setting.today, setting.config, setting.calendar).find((one) => one.step === step),
      );
      const others = othersOf(task, drafted);
      const toDesk = others.includes('placeOnDesk') && state.onDeskSince === null;
      const ids: readonly ActionId[] =
        task.kind === 'act' ? buttonsFor(task.primary, drafted) : toDesk ? ['placeOnDesk'] : [];
      const [primary, ...more] = ids;
      const returned = state.sentBack
        .filter((one) => one.to <= step && step <= one.from && one.revision === state.revision - 1)
        .at(-1);
      const since = formatDate(localDate(task.since, setting.calendar.zone));
      return {
        step,
        title:
          task.kind === 'act'
            ? stepTitle(step)
            : toDesk
              ? homeWords.placeOnDesk
              : homeWords.waitingSince(roleLabels[task.role], since),
        due: due.text,
        overdue: due.overdue,
        notes: [
          ...(returned === undefined
            ? []
            : [sentBackText(returned, setting.calendar), sentBackNote(returned)]),
          ...(task.kind === 'act' ? lapseNote(task.lapsed) : []),
          ...facts.deadlines,
          ...(step === 1 ? facts.notes : []),
          ...(facts.drift === null ? [] : [facts.drift]),
        ],
        mine: primary !== undefined,
        primary: primary === undefined ? null : view(task)(primary),
        others: unique([...more, ...others.filter((id) => id !== primary)]).map(view(task)),
        documents,
        doubt: doubtOf(state, setting),
        sop: sopOf(step, setting),
      };
    }
  }
};
