import { localDate } from '../../domain/deadline/instant';
import { scheduleOf } from '../../domain/deadline/schedule';
import type { KnownActor } from '../../domain/official/identify';
import type { LapseCause, PeriodState } from '../../domain/workflow/state';
import type { StepNumber } from '../../domain/workflow/steps';
import { type Task, taskOf } from '../../domain/workflow/tasks';
import type { ActionId, DocumentView, TaskView } from '../../shared/contract/homeCalls';
import { formatDate } from '../../shared/format/formatDate';
import { formatList } from '../../shared/format/formatList';
import { homeWords } from '../../shared/messages/homeWords';
import { roleLabels } from '../../shared/office/roleLabels';
import { contentWords } from '../../shared/sop/contentWords';
import { sop } from '../../shared/sop/sopTexts';
import { stepTexts, stepTitle, timeText } from '../../shared/sop/stepTexts';
import { actionView, buttonsFor } from './actionViews';
import { dueText, type Setting, sentBackNote, sentBackText } from './flowViews';

type Facts = {
  readonly documents: readonly DocumentView[];
  /** Whether the draft of this round has been made. */
  readonly drafted: boolean;
  /** "2 jawaban berubah setelah data dikunci." */
  readonly drift: string | null;
  /** Sentences about the data that matter before locking. */
  readonly notes: readonly string[];
};

const lapseNote = (cause: LapseCause | null): readonly string[] =>
  cause?.kind === 'contentChanged'
    ? [homeWords.lapsed(formatList(cause.content.map((kind) => contentWords[kind])))]
    : [];

const blank = (title: string, documents: readonly DocumentView[]): TaskView => ({
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
  warning: sop.warning,
});

const unique = (ids: readonly ActionId[]): readonly ActionId[] => [...new Set(ids)];

/** Buttons besides the primary one, in the workflow's order. */
const othersOf = (task: Extract<Task, { readonly others: unknown }>, drafted: boolean): readonly ActionId[] =>
  unique(
    task.others.flatMap(({ action, step }): readonly ActionId[] =>
      action === 'reopenStep' ? (step === 1 ? ['reopenData'] : []) : buttonsFor(action, drafted),
    ),
  );

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
  switch (task.kind) {
    case 'openPeriod':
      return {
        ...blank(homeWords.openPeriod, documents),
        step: 1,
        mine: task.mine,
        notes: facts.notes,
        primary: task.mine ? actionView('lockData') : null,
        sop: sopOf(1, setting),
      };
    case 'sent':
    case 'archived': {
      const title = task.kind === 'sent' ? homeWords.sent : homeWords.archived;
      return { ...blank(title, documents), others: othersOf(task, drafted).map(actionView) };
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
        .filter((one) => one.to <= step && one.revision === state.revision - 1)
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
          ...(step === 1 ? facts.notes : []),
          ...(facts.drift === null ? [] : [facts.drift]),
        ],
        mine: primary !== undefined,
        primary: primary === undefined ? null : actionView(primary),
        others: unique([...more, ...others.filter((id) => id !== primary)]).map(actionView),
        documents,
        sop: sopOf(step, setting),
      };
    }
  }
};
