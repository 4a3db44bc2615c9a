import { createRuntime } from '../../../../local/runtime';
import { nextFormPage, sendForm } from '../../../../local/workbench/server/form/formSteps';
import { formLines, publicPage } from '../../../../local/workbench/server/form/publicPage';
import { sampleRespondents } from '../../../../local/workbench/server/form/sampleRespondents';

/** A published form of two pages: whoever isn't a citizen is led past the second. */
const survey = () => {
  const runtime = createRuntime({ now: Date.UTC(2026, 6, 1, 2), user: 'kantor@gmail.com' });
  const { FormApp } = runtime.globals;
  const form = FormApp.create('Survei');
  form.setTitle('Survei').setAllowResponseEdits(true).setProgressBar(true);
  const who = form.addMultipleChoiceItem().setTitle('Anda').setRequired(true);
  const age = form
    .addTextItem()
    .setTitle('Usia')
    .setRequired(true)
    .setValidation(
      FormApp.createTextValidation().setHelpText('Isi umur 10–100').requireNumberBetween(10, 100).build(),
    );
  const page = form.addPageBreakItem().setTitle('Pelayanan');
  const opinion = form
    .addMultipleChoiceItem()
    .setTitle('Bagaimana pelayanannya?')
    .setChoiceValues(['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'])
    .setRequired(true);
  who.setChoices([
    who.createChoice('Warga', page),
    who.createChoice('Bukan', FormApp.PageNavigationType.SUBMIT),
  ]);
  const state = runtime.state.forms[form.getId()];
  if (state === undefined) throw new Error('no form');
  state.published = true;
  const ids = { who: String(who.getId()), age: String(age.getId()), opinion: String(opinion.getId()) };
  return { runtime, state, published: state.publishedId, ids, url: form.getPublishedUrl() };
};

describe('the public form as a respondent meets it', () => {
  it('asks page by page, remarks beside the question, and leads where the answer leads', () => {
    const { runtime, published, ids } = survey();
    expect(nextFormPage(runtime, published, 0, { [ids.who]: 'Warga', [ids.age]: '7' })).toEqual({
      kind: 'remarks',
      remarks: { [ids.age]: 'Isi umur 10–100' },
    });
    expect(nextFormPage(runtime, published, 0, {})).toEqual({
      kind: 'remarks',
      remarks: { [ids.who]: 'Pertanyaan ini wajib diisi', [ids.age]: 'Pertanyaan ini wajib diisi' },
    });
    const citizen = { [ids.who]: 'Warga', [ids.age]: '30' };
    expect(nextFormPage(runtime, published, 0, citizen)).toEqual({ kind: 'page', at: 1 });
    expect(nextFormPage(runtime, published, 0, { ...citizen, [ids.who]: 'Bukan' })).toEqual({ kind: 'end' });
  });

  it('opens with what a prefilled address carries', () => {
    const { runtime, published, ids } = survey();
    const page = publicPage(runtime.state, published, `usp=pp_url&entry.${ids.who}=Warga&entry.999=x`);
    expect(page.answers).toEqual({ [ids.who]: 'Warga' });
    expect(page.pages.map(({ questions }) => questions.map(({ title }) => title))).toEqual([
      ['Anda', 'Usia'],
      ['Bagaimana pelayanannya?'],
    ]);
    expect(page.pages[0]?.questions[1]?.numeric).toBe(true);
  });

  it('keeps one answer when it is changed through its own link', () => {
    const { runtime, state, published, ids } = survey();
    const answers = { [ids.who]: 'Warga', [ids.age]: '30', [ids.opinion]: 'Baik' };
    const sent = sendForm(runtime, published, { answers, edit: null, email: null });
    if (sent.kind !== 'thanks' || sent.editPath === null) throw new Error('not taken');
    expect(sent.confirmation).toBe('Jawaban Anda telah direkam.');
    const query = sent.editPath.split('?')[1] ?? '';
    const again = publicPage(runtime.state, published, query);
    expect(again.answers).toEqual(answers);
    sendForm(runtime, published, {
      answers: { ...answers, [ids.opinion]: 'Kurang baik' },
      edit: again.edit,
      email: null,
    });
    expect(state.responses.map((response) => response.answers[ids.opinion])).toEqual(['Kurang baik']);
  });

  it('says that a closed form takes nothing', () => {
    const { runtime, state, published } = survey();
    runtime.globals.FormApp.openById(state.id).setAcceptingResponses(false);
    expect(publicPage(runtime.state, published, '').closed).toBe(
      'Formulir Survei tidak lagi menerima jawaban.',
    );
    expect(() => sampleRespondents(runtime, published, 1, 'Asia/Jakarta')).toThrow(
      'tidak lagi menerima jawaban',
    );
    expect(formLines(runtime.state)).toMatchObject([{ title: 'Survei', accepting: false, responses: 0 }]);
  });

  it('lets ten invented citizens answer, a minute apart, each as the page allows', () => {
    const { runtime, state, published, ids } = survey();
    expect(sampleRespondents(runtime, published, 10, 'Asia/Jakarta')).toBe(10);
    expect(state.responses).toHaveLength(10);
    const times = state.responses.map((response) => response.timestamp);
    expect(new Set(times.slice(1).map((time, at) => time - (times[at] ?? 0)))).toEqual(new Set([60_000]));
    for (const { answers } of state.responses) {
      const asked = answers[ids.who] === 'Warga';
      expect(ids.opinion in answers).toBe(asked);
    }
    expect(() => sampleRespondents(runtime, published, 51, 'Asia/Jakarta')).toThrow('1 sampai 50');
  });
});
