import { FormRefusal } from '../../../host/formSubmission';
import type { FormState } from '../../../model/form';
import { pageAfter, pagesOf } from '../../../model/formPages';
import { answerProblems } from '../../../model/formValidation';
import type { Runtime } from '../../../runtime';
import type { FormAnswers, FormRemarks, FormStep } from '../../contract/form';
import { WorkbenchRefusal } from '../refusal';
import { formAt } from './publicPage';

/** The page's own words in Indonesian; a rule's help text is the form's and stays as it is. */
const words: Readonly<Record<string, string>> = {
  'This is a required question': 'Pertanyaan ini wajib diisi',
  'This question requires one response per row': 'Pertanyaan ini memerlukan satu jawaban per baris',
  'Invalid date': 'Tanggal tidak valid',
  'Invalid time': 'Waktu tidak valid',
  'Invalid answer': 'Jawaban tidak valid',
  'Only one choice is allowed': 'Pilih satu jawaban saja',
  'Wrong number of choices': 'Jumlah pilihan tidak sesuai',
};

const refusals: readonly (readonly [RegExp, string])[] = [
  [/must be signed in/, 'Masuklah ke akun Google untuk mengisi formulir ini.'],
  [/Email address is required/, 'Alamat surel wajib diisi.'],
  [/already responded/, 'Anda sudah mengisi formulir ini.'],
  [/can't edit/, 'Jawaban ini tidak dapat diubah.'],
  [/not published/, 'Formulir ini belum dipublikasikan.'],
];

const remarksOf = (form: FormState, answers: FormAnswers, only: ReadonlySet<number>): FormRemarks =>
  Object.fromEntries(
    answerProblems(form, answers)
      .filter(({ itemId }) => only.has(itemId))
      .map(({ itemId, message }) => [
        String(itemId),
        /^".*" is not/.test(message) ? 'Pilih salah satu jawaban yang tersedia' : (words[message] ?? message),
      ]),
  );

/** "Next" on page `at`: what the form objects to there, or the page that follows. */
export const nextFormPage = (
  runtime: Runtime,
  publishedId: string,
  at: number,
  answers: FormAnswers,
): FormStep => {
  const form = formAt(runtime.state, publishedId);
  const pages = pagesOf(form);
  const remarks = remarksOf(form, answers, new Set(pages[at]?.items.map(({ id }) => id)));
  if (Object.keys(remarks).length > 0) return { kind: 'remarks', remarks };
  const next = pageAfter(pages, at, answers);
  return next === null ? { kind: 'end' } : { kind: 'page', at: next };
};

/** "Send": through the same door as everybody's answers. `email` is the respondent's account, null without one. */
export const sendForm = (
  runtime: Runtime,
  publishedId: string,
  sent: { readonly answers: FormAnswers; readonly edit: string | null; readonly email: string | null },
): FormStep => {
  const form = formAt(runtime.state, publishedId);
  const all = new Set(form.items.map(({ id }) => id));
  const remarks = remarksOf(form, sent.answers, all);
  if (Object.keys(remarks).length > 0) return { kind: 'remarks', remarks };
  try {
    const result = runtime.submitForm(form.id, sent.answers, {
      ...(sent.email === null ? {} : { user: sent.email }),
      ...(sent.edit === null ? {} : { edit: sent.edit }),
    });
    const edit = result.editUrl === null ? null : new URL(result.editUrl);
    return {
      kind: 'thanks',
      confirmation: form.confirmationMessage || 'Jawaban Anda telah direkam.',
      editPath: edit === null ? null : edit.pathname + edit.search,
      again: form.linkToRespondAgain && !form.limitOnePerUser,
    };
  } catch (error) {
    if (!(error instanceof FormRefusal)) throw error;
    const known = refusals.find(([pattern]) => pattern.test(error.message))?.[1];
    throw new WorkbenchRefusal(
      known ?? (form.closedMessage || `Formulir ${form.title} tidak lagi menerima jawaban.`),
    );
  }
};
