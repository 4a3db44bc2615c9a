import { type FormAnswer, type FormResponseState, type FormState, isQuestion } from '../model/form';
import { type WrittenRow, writeResponseRow } from '../model/formSheet';
import { type AnswerProblem, answerProblems } from '../model/formValidation';
import { nextFileId } from '../model/ids';
import type { RuntimeState } from '../model/state';
import { ownCopy } from './ownCopy';

/** The form's page did not take the submission. */
export class FormRefusal extends Error {
  constructor(
    message: string,
    readonly problems: readonly AnswerProblem[] = [],
  ) {
    super(message);
    this.name = 'FormRefusal';
  }
}

export type Submission = {
  /** By item id or, where only one item bears it, by title. */
  answers: Readonly<Record<string, FormAnswer | number>>;
  /** Account of the respondent, null for someone who is not signed in. */
  email: string | null;
  /** Id of an earlier response to change. */
  edit?: string;
};

/** A response as it is kept; `now` in milliseconds since 1970. */
export function newResponse(
  state: RuntimeState,
  answers: Readonly<Record<string, FormAnswer>>,
  email: string | null,
  now: number,
): FormResponseState {
  return {
    id: `2_${nextFileId(state.ids, 'google')}`,
    timestamp: now,
    email,
    answers: ownCopy({ ...answers }),
  };
}

/** Answers by item id; a title names its item when no other bears it. */
function byItem(form: FormState, answers: Submission['answers']): Record<string, FormAnswer> {
  const result: Record<string, FormAnswer> = {};
  for (const [name, value] of Object.entries(answers)) {
    const titled = form.items.filter((item) => isQuestion(item) && item.title === name);
    if (titled.length > 1) throw new FormRefusal(`Two questions of the form are called "${name}".`);
    const id = titled[0]?.id ?? name;
    result[String(id)] = typeof value === 'number' ? String(value) : value;
  }
  return result;
}

function refuseIfClosed(form: FormState, submission: Submission): void {
  if (!form.published) throw new FormRefusal('This form is not published.');
  if (!form.accepting) {
    throw new FormRefusal(form.closedMessage || `The form ${form.title} is no longer accepting responses.`);
  }
  if ((form.requireLogin || form.limitOnePerUser) && submission.email === null) {
    throw new FormRefusal('You must be signed in to answer this form.');
  }
  if (form.collectEmail && submission.email === null) throw new FormRefusal('Email address is required.');
  const again = form.responses.some((response) => response.email === submission.email);
  if (form.limitOnePerUser && submission.edit === undefined && again) {
    throw new FormRefusal("You've already responded.");
  }
}

export type Accepted = {
  response: FormResponseState;
  /** Row in the linked sheet, or null without one. */
  written: WrittenRow | null;
  /** Headings of the answers that an edit changed; null for a first submission. */
  changed: ReadonlySet<string> | null;
};

/**
 * What happens when a person presses Send: the published page checks the answers, the response is kept and its row
 * written (a first one inserts a row, an edited one rewrites its own). Throws `FormRefusal` and changes nothing
 * when the page would not take it.
 */
export function acceptSubmission(
  state: RuntimeState,
  form: FormState,
  submission: Submission,
  now: number,
): Accepted {
  refuseIfClosed(form, submission);
  const answers = byItem(form, submission.answers);
  const earlier =
    submission.edit === undefined
      ? undefined
      : form.responses.find((response) => response.id === submission.edit);
  if (submission.edit !== undefined && (earlier === undefined || !form.allowEdits)) {
    throw new FormRefusal("You can't edit this response.");
  }
  const problems = answerProblems(form, answers);
  if (problems.length > 0) {
    const list = problems.map((problem) => `${problem.title}: ${problem.message}`).join('; ');
    throw new FormRefusal(`The form's page refuses the answers. ${list}`, problems);
  }
  const email = form.collectEmail || form.limitOnePerUser ? submission.email : null;
  if (earlier === undefined) {
    const response = newResponse(state, answers, email, now);
    form.responses.push(response);
    return { response, written: writeResponseRow(state, form, response), changed: null };
  }
  const changed = changedTitles(form, earlier.answers, answers);
  earlier.answers = ownCopy({ ...answers });
  earlier.timestamp = now;
  return { response: earlier, written: writeResponseRow(state, form, earlier, true), changed };
}

function changedTitles(
  form: FormState,
  before: Readonly<Record<string, FormAnswer>>,
  after: Readonly<Record<string, FormAnswer>>,
): Set<string> {
  const differs = form.items.filter(
    (item) => JSON.stringify(before[item.id] ?? null) !== JSON.stringify(after[item.id] ?? null),
  );
  return new Set(differs.map((item) => item.title));
}
