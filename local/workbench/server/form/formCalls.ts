import type { FormCalls } from '../../contract/form';
import { zoneOf } from '../clock/clockView';
import { act, type Handlers, look } from '../handlers';
import { nextFormPage, sendForm } from './formSteps';
import { formLines, publicPage } from './publicPage';
import { sampleRespondents } from './sampleRespondents';

export const formCalls: Handlers<FormCalls> = {
  'form.list': look(({ runtime }) => formLines(runtime.state)),
  'form.open': look(({ runtime }, { form, query }) => publicPage(runtime.state, form, query)),
  'form.next': look(({ runtime }, { form, at, answers }) => nextFormPage(runtime, form, at, answers)),
  'form.send': act('Mengirim jawaban formulir', ({ runtime, person }, { form, answers, edit }) =>
    sendForm(runtime, form, { answers, edit, email: person === '' ? null : person }),
  ),
  'form.samples': act(
    ({ count }) => `Mengisi ${count} jawaban contoh`,
    ({ runtime, office }, { form, count }) => ({
      sent: sampleRespondents(runtime, form, count, zoneOf(runtime.state, office.workbook)),
    }),
  ),
};
