import { publicForm } from '../../../host/publicForm';
import type { FormItemState, FormState } from '../../../model/form';
import { publishedUrl } from '../../../model/formUrl';
import type { RuntimeState } from '../../../model/state';
import type { FormLine, FormPageView, FormQuestion } from '../../contract/form';
import { WorkbenchRefusal } from '../refusal';

const kinds: Readonly<Record<Exclude<FormItemState['type'], 'PAGE_BREAK'>, FormQuestion['kind']>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'choice',
  LIST: 'list',
  CHECKBOX: 'checkbox',
  SCALE: 'scale',
  DATE: 'date',
  DATETIME: 'datetime',
  TIME: 'time',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkboxGrid',
  SECTION_HEADER: 'heading',
};

/** The form at a respondents' address; its path here is the one it has at Google. */
export const formAt = (state: RuntimeState, publishedId: string): FormState => {
  const form = Object.values(state.forms).find((one) => one.publishedId === publishedId);
  if (form === undefined) throw new WorkbenchRefusal('Formulir ini tidak ada. Periksa alamatnya.');
  return form;
};

const pathOf = (form: FormState): string => new URL(publishedUrl(form)).pathname;

/** Forms that can be answered, the newest last. */
export const formLines = (state: RuntimeState): FormLine[] =>
  Object.values(state.forms)
    .filter((form) => form.published && state.drive.items[form.id]?.trashed !== true)
    .map((form) => ({
      formId: form.id,
      title: form.title,
      path: pathOf(form),
      responses: form.responses.length,
      accepting: form.accepting,
    }));

const closedSentence = (form: FormState, closed: string | null): string | null => {
  if (closed === null) return null;
  if (!form.published) return 'Formulir ini belum dipublikasikan.';
  return form.closedMessage || `Formulir ${form.title} tidak lagi menerima jawaban.`;
};

/**
 * The form's page; `query` is what follows `?` in its address: answers filled in beforehand, or the response that is
 * to be changed.
 */
export const publicPage = (state: RuntimeState, publishedId: string, query: string): FormPageView => {
  const form = formAt(state, publishedId);
  const page = publicForm(form, `${publishedUrl(form)}?${query}`);
  const edited = new URLSearchParams(query).get('edit2');
  const earlier = form.responses.find((response) => response.id === edited);
  if (edited !== null && (earlier === undefined || !form.allowEdits))
    throw new WorkbenchRefusal('Jawaban ini tidak dapat diubah.');
  const numeric = (id: number): boolean =>
    form.items.find((item) => item.id === id)?.validation?.kind.startsWith('requireNumber') === true;
  const pages = page.pages.map(({ title, helpText, items }) => ({
    title,
    help: helpText,
    questions: items.flatMap((item): FormQuestion[] =>
      item.type === 'PAGE_BREAK'
        ? []
        : [
            {
              id: String(item.id),
              kind: kinds[item.type],
              title: item.title,
              help: item.helpText,
              required: item.required,
              choices: item.choices,
              other: item.other,
              scale: item.scale ?? { lower: 1, upper: 5, leftLabel: '', rightLabel: '' },
              rows: item.rows,
              columns: item.columns,
              numeric: numeric(item.id),
            },
          ],
    ),
  }));
  const prefilled = page.pages
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.prefilled === null ? [] : [[String(item.id), item.prefilled] as const]));
  return {
    title: page.title,
    description: page.description,
    closed: closedSentence(form, page.closed),
    progressBar: page.progressBar,
    asksForEmail: page.asksForEmail,
    pages,
    answers: earlier === undefined ? Object.fromEntries(prefilled) : earlier.answers,
    edit: earlier?.id ?? null,
  };
};
