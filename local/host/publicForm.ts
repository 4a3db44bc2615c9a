import type { FormAnswer, FormItemState, FormState } from '../model/form';
import { pagesOf } from '../model/formPages';
import { prefilledAnswers } from '../model/formUrl';

/** One question or heading as the respondent sees it. */
export type PublicItem = {
  id: number;
  type: FormItemState['type'];
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
  other: boolean;
  scale: FormItemState['scale'] | null;
  rows: string[];
  columns: string[];
  /** Filled in by the address; null where it is left open. */
  prefilled: FormAnswer | null;
};

/** The form's page as plain data. A form that takes no answers has `closed` set and no pages. */
export type PublicForm = {
  formId: string;
  title: string;
  description: string;
  /** What stands there instead of the form; null when it is open. */
  closed: string | null;
  progressBar: boolean;
  asksForEmail: boolean;
  confirmation: string;
  pages: { title: string; helpText: string; items: PublicItem[] }[];
};

function publicItem(item: FormItemState, prefilled: Record<string, FormAnswer>): PublicItem {
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    helpText: item.helpText,
    required: item.required,
    choices: item.choices.map((choice) => choice.value),
    other: item.other,
    scale: item.type === 'SCALE' ? { ...item.scale } : null,
    rows: [...item.rows],
    columns: [...item.columns],
    prefilled: prefilled[item.id] ?? null,
  };
}

function closedMessage(form: FormState): string | null {
  if (!form.published) return 'This form is not published.';
  if (form.accepting) return null;
  return form.closedMessage || `The form ${form.title} is no longer accepting responses.`;
}

/** The page of a form; `url` may be a prefilled address. */
export function publicForm(form: FormState, url: string | null = null): PublicForm {
  const closed = closedMessage(form);
  const prefilled = url === null ? {} : prefilledAnswers(form, url);
  const pages = closed === null ? pagesOf(form) : [];
  return {
    formId: form.id,
    title: form.title,
    description: form.description,
    closed,
    progressBar: form.progressBar,
    asksForEmail: form.collectEmail,
    confirmation: form.confirmationMessage || 'Your response has been recorded.',
    pages: pages.map((page) => ({
      title: page.opening?.title ?? '',
      helpText: page.opening?.helpText ?? '',
      items: page.items.map((item) => publicItem(item, prefilled)),
    })),
  };
}
