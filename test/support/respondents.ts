import { people } from '../../local/demo/cast';
import type { Runtime } from '../../local/runtime';
import { sendForm } from '../../local/workbench/server/form/formSteps';
import { questions } from '../../src/shared/questionnaire/questions';

/** What a respondent says; `points` one figure per question in the order asked. */
export type Respondent = {
  readonly points?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly education?: string;
  readonly occupation?: string;
  readonly service?: string;
  readonly remark?: string;
  readonly reason?: string;
};

/** The office's published form and hands to fill it in as the public does. */
export const surveyForm = (runtime: Runtime) => {
  const form = Object.values(runtime.state.forms)[0];
  if (form === undefined) throw new Error('The office has no form');
  /** The item that asked this when the office was set up, whatever it is called now. */
  const items = form.items.map(({ id, title }) => ({ id, title }));
  const idOf = (title: string): string => {
    const item = items.find((one) => one.title === title);
    if (item === undefined) throw new Error(`The form doesn't ask "${title}"`);
    return String(item.id);
  };
  const answersOf = (one: Respondent): Record<string, string> => {
    const points = one.points ?? '333333333';
    const answers: Record<string, string> = {
      [idOf('Jenis layanan yang diterima')]: one.service ?? 'Kartu Keluarga (KK)',
      [idOf('Jenis kelamin')]: one.sex ?? 'Perempuan',
      [idOf('Usia')]: one.age ?? '34',
      [idOf('Pendidikan terakhir')]: one.education ?? 'SMA',
      [idOf('Pekerjaan')]: one.occupation ?? 'Swasta',
    };
    questions.forEach((question, at) => {
      answers[idOf(question.text)] = question.choices[Number(points[at]) - 1] ?? '';
    });
    if (one.reason !== undefined) answers[idOf('Alasan bila ada yang dinilai kurang')] = one.reason;
    if (one.remark !== undefined) answers[idOf('Saran dan masukan')] = one.remark;
    return answers;
  };
  return {
    id: form.id,
    idOf,
    answersOf,
    /** Somebody who isn't signed in sends the form; `edit` changes an earlier response. */
    submit: (one: Respondent = {}, edit?: string) =>
      runtime.submitForm(form.id, answersOf(one), edit === undefined ? {} : { edit }),
    /** A respondent signed in to `email` fills the public page in and presses Kirim; answers where it can be changed. */
    sendAs(email: string, one: Respondent, edit: string | null = null): string {
      const sent = sendForm(runtime, form.publishedId, { answers: answersOf(one), edit, email });
      if (sent.kind !== 'thanks') throw new Error(`The page says ${JSON.stringify(sent)}`);
      return new URLSearchParams(sent.editPath?.split('?')[1]).get('edit2') ?? '';
    },
    /** The office changes its form by hand, as any editor of it may. */
    asOffice: () => runtime.as(people.owner).FormApp.openById(form.id),
  };
};
