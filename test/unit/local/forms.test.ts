import { publicForm } from '../../../local/host/publicForm';
import { createRuntime, type Runtime } from '../../../local/runtime';
import { scriptFolder } from '../../support/scriptFolder';

const CODE = `
function makeForm(bookId) {
  const form = FormApp.create('Survei');
  form.setTitle('Survei Kepuasan Masyarakat').setAllowResponseEdits(true).setConfirmationMessage('Terima kasih.');
  form.addTextItem().setTitle('Umur').setRequired(true).setValidation(
    FormApp.createTextValidation().requireNumberBetween(10, 99).setHelpText('Isi umur 10 sampai 99.').build());
  form.addListItem().setTitle('Layanan').setChoiceValues(['KTP', 'KK']).setRequired(true);
  form.addPageBreakItem().setTitle('Penilaian');
  form.addMultipleChoiceItem().setTitle('U1').setChoiceValues(['Tidak sesuai', 'Sesuai']).setRequired(true);
  form.addDateItem().setTitle('Tanggal');
  form.addParagraphTextItem().setTitle('Saran');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, bookId);
  ScriptApp.newTrigger('onSubmitted').forSpreadsheet(bookId).onFormSubmit().create();
  return form.getId();
}
function publish(id) { FormApp.openById(id).setPublished(true); return FormApp.openById(id).isPublished(); }
function close(id) { FormApp.openById(id).setAcceptingResponses(false).setCustomClosedFormMessage('Survei ditutup.'); }
function addItem(id) { FormApp.openById(id).addTextItem().setTitle('Loket'); }
function rename(id) { FormApp.openById(id).getItems()[0].setTitle('Usia'); }
function submitByScript(id) {
  const form = FormApp.openById(id);
  const item = form.getItems(FormApp.ItemType.LIST)[0].asListItem();
  form.createResponse().withItemResponse(item.createResponse('KK')).submit();
  return form.getResponses().length;
}
function prefilled(id) {
  const form = FormApp.openById(id);
  const list = form.getItems(FormApp.ItemType.LIST)[0].asListItem();
  return form.createResponse().withItemResponse(list.createResponse('KK')).toPrefilledUrl();
}
function onSubmitted(e) {
  const told = { values: e.values, named: e.namedValues, row: e.range.getRow(), width: e.range.getNumColumns(),
    sheet: e.range.getSheet().getName(), mode: String(e.authMode), uid: typeof e.triggerUid,
    user: Session.getEffectiveUser().getEmail() };
  console.log(JSON.stringify(told));
}
function watchForm(id) { ScriptApp.newTrigger('onFormAnswer').forForm(id).onFormSubmit().create(); }
function onFormAnswer(e) {
  console.log(JSON.stringify({ title: e.source.getTitle(), email: e.response.getRespondentEmail(),
    answers: e.response.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]) }));
}
function collectEmail(id) { FormApp.openById(id).setCollectEmail(true); }
function sheetValues(bookId) {
  return SpreadsheetApp.openById(bookId).getSheets()[0].getDataRange().getDisplayValues();
}
function addFormula(bookId) {
  const book = SpreadsheetApp.openById(bookId);
  book.getSheetByName('Sheet1').getRange('A1').setFormula("=COUNTA('Jawaban Formulir 1'!A:A)-1");
  book.getSheetByName('Sheet1').getRange('A2').setFormula("=COUNTA('Jawaban Formulir 1'!A2:A)");
  book.getSheets()[0].getRange('H2').setValue('catatan di bawah tabel');
}
function counted(bookId) {
  const range = SpreadsheetApp.openById(bookId).getSheetByName('Sheet1').getRange('A1:A2');
  return range.getValues().map((row, at) => [row[0], range.getFormulas()[at][0]]);
}
`;

/** Wednesday 1 July 2026, 09.00 in Jakarta; people answer half an hour later. */
const MORNING = Date.UTC(2026, 6, 1, 2);
const LATER = Date.UTC(2026, 6, 1, 2, 30);
const GOOD = { Umur: 23, Layanan: 'KTP', U1: 'Sesuai', Tanggal: '2026-06-30', Saran: '=1+1' };

function office(): { runtime: Runtime; book: string; form: string } {
  const runtime = createRuntime({ now: MORNING });
  const book = runtime.createSpreadsheet({ name: 'Buku', locale: 'in_ID' });
  runtime.load(scriptFolder({ 'Code.js': CODE }), { boundTo: book });
  return { runtime, book, form: String(runtime.call('makeForm', [book])) };
}

function published(): ReturnType<typeof office> {
  const made = office();
  made.runtime.call('publish', [made.form]);
  made.runtime.state.clock.now = LATER;
  return made;
}

describe('a form made by a script', () => {
  test('is named in Drive, and its page stays shut until it is published', () => {
    const { runtime, form } = office();
    expect(runtime.state.drive.items[form]?.name).toBe('Survei');
    expect(() => runtime.submitForm(form, GOOD)).toThrow('This form is not published.');
    expect(runtime.call('publish', [form])).toBe(true);
    expect(runtime.submitForm(form, GOOD).confirmation).toBe('Terima kasih.');
  });

  test('gives the workbook a sheet in the workbook’s language with one column per question', () => {
    const { runtime, book } = office();
    expect(runtime.call('sheetValues', [book])).toEqual([
      ['Cap waktu', 'Umur', 'Layanan', 'U1', 'Tanggal', 'Saran'],
    ]);
  });

  test('shows its pages, questions and prefilled answers', () => {
    const { runtime, form } = published();
    const state = runtime.state.forms[form];
    if (state === undefined) throw new Error('no form');
    const page = publicForm(state, String(runtime.call('prefilled', [form])));
    expect(
      page.pages.map((one) => [one.title, one.items.map((item) => [item.title, item.prefilled])]),
    ).toEqual([
      [
        '',
        [
          ['Umur', null],
          ['Layanan', 'KK'],
        ],
      ],
      [
        'Penilaian',
        [
          ['U1', null],
          ['Tanggal', null],
          ['Saran', null],
        ],
      ],
    ]);
  });
});

describe('a person answering', () => {
  test('inserts a row, typed as Sheets would, formulas left as text', () => {
    const { runtime, book, form } = published();
    runtime.submitForm(form, GOOD);
    expect(runtime.call('sheetValues', [book])).toEqual([
      ['Cap waktu', 'Umur', 'Layanan', 'U1', 'Tanggal', 'Saran'],
      ['01/07/2026 9:30:00', '23', 'KTP', 'Sesuai', '30/06/2026', '=1+1'],
    ]);
  });

  test.each([
    ['a missing answer', { ...GOOD, U1: '' }, 'U1: This is a required question'],
    ['a choice that is none', { ...GOOD, Layanan: 'SKTM' }, 'Layanan: "SKTM" is not one of the choices'],
    ['a number out of bounds', { ...GOOD, Umur: 6 }, 'Umur: Isi umur 10 sampai 99.'],
    ['an impossible date', { ...GOOD, Tanggal: '2026-02-30' }, 'Tanggal: Invalid date'],
    ['an unknown question', { ...GOOD, '17': 'x' }, 'The form has no question 17'],
  ])('is refused for %s, and nothing is kept', (_what, answers, message) => {
    const { runtime, book, form } = published();
    expect(() => runtime.submitForm(form, answers)).toThrow(message);
    expect(runtime.state.forms[form]?.responses).toEqual([]);
    expect(runtime.call('sheetValues', [book])).toHaveLength(1);
  });

  test('is refused with the office’s own words once the form is closed', () => {
    const { runtime, form } = published();
    runtime.call('close', [form]);
    expect(() => runtime.submitForm(form, GOOD)).toThrow('Survei ditutup.');
  });

  test('fires the workbook’s submit trigger as its creator, a blank second event where asked', () => {
    const { runtime, form } = published();
    const { runs } = runtime.submitForm(form, GOOD, { blankEventFollows: true });
    const told = runs.map((run) => JSON.parse(run.record?.log[0]?.message ?? 'null'));
    expect(told[0]).toEqual({
      values: ['01/07/2026 9:30:00', '23', 'KTP', 'Sesuai', '30/06/2026', '=1+1'],
      named: {
        'Cap waktu': ['01/07/2026 9:30:00'],
        Umur: ['23'],
        Layanan: ['KTP'],
        U1: ['Sesuai'],
        Tanggal: ['30/06/2026'],
        Saran: ['=1+1'],
      },
      row: 2,
      width: 6,
      sheet: 'Jawaban Formulir 1',
      mode: 'FULL',
      uid: 'string',
      user: 'pemilik@gmail.com',
    });
    expect(told[1].values).toEqual(['', '', '', '', '', '']);
  });

  test('may change the answer: the same row is rewritten and only the change is told', () => {
    const { runtime, book, form } = published();
    const first = runtime.submitForm(form, GOOD);
    runtime.submitForm(form, { ...GOOD, Umur: 40 });
    const again = runtime.submitForm(form, { ...GOOD, U1: 'Tidak sesuai' }, { edit: first.responseId });
    expect(again.row).toBe(first.row);
    expect((runtime.call('sheetValues', [book]) as string[][]).map((row) => row[3])).toEqual([
      'U1',
      'Tidak sesuai',
      'Sesuai',
    ]);
    const told = JSON.parse(again.runs[0]?.record?.log[0]?.message ?? 'null');
    expect(told.values.slice(1)).toEqual(['', '', 'Tidak sesuai', '', '']);
  });

  test('moves down what staff wrote below; whole columns count it, a range from row 2 has moved away', () => {
    const { runtime, book, form } = published();
    runtime.call('addFormula', [book]);
    runtime.submitForm(form, GOOD);
    runtime.submitForm(form, GOOD);
    expect(runtime.call('counted', [book])).toEqual([
      [2, "=COUNTA('Jawaban Formulir 1'!A:A)-1"],
      [0, "=COUNTA('Jawaban Formulir 1'!A4:A)"],
    ]);
    expect((runtime.call('sheetValues', [book]) as string[][]).map((row) => row[7])).toEqual([
      '',
      '',
      '',
      'catatan di bawah tabel',
    ]);
  });
});

describe('a trigger of the form itself', () => {
  test('gets the response, with the address where the form collects it', () => {
    const { runtime, form } = published();
    runtime.call('watchForm', [form]);
    runtime.call('collectEmail', [form]);
    expect(() => runtime.submitForm(form, GOOD)).toThrow('Email address is required.');
    const { runs } = runtime.submitForm(
      form,
      { Umur: 23, Layanan: 'KTP', U1: 'Sesuai' },
      { user: 'warga@gmail.com' },
    );
    expect(JSON.parse(runs[0]?.record?.log[0]?.message ?? 'null')).toEqual({
      title: 'Survei Kepuasan Masyarakat',
      email: 'warga@gmail.com',
      answers: [
        ['Umur', '23'],
        ['Layanan', 'KTP'],
        ['U1', 'Sesuai'],
      ],
    });
  });
});

describe('a form that changes', () => {
  test('puts later questions at the end and keeps the column of a renamed one', () => {
    const { runtime, book, form } = published();
    runtime.submitForm(form, GOOD);
    runtime.call('addItem', [form]);
    runtime.call('rename', [form]);
    const usia = { Usia: 30, Layanan: 'KK', U1: 'Sesuai', Loket: '2' };
    runtime.submitForm(form, usia);
    const values = runtime.call('sheetValues', [book]) as string[][];
    expect(values[0]).toEqual(['Cap waktu', 'Usia', 'Layanan', 'U1', 'Tanggal', 'Saran', 'Loket']);
    expect(values.map((row) => [row[1], row[6]])).toEqual([
      ['Usia', 'Loket'],
      ['23', ''],
      ['30', '2'],
    ]);
  });
});

describe('a response submitted by a script', () => {
  test('is kept and written, and fires no trigger', () => {
    const { runtime, book, form } = published();
    const before = runtime.ledger.executions.length;
    expect(runtime.call('submitByScript', [form])).toBe(1);
    expect(runtime.ledger.executions.length).toBe(before + 1);
    expect(runtime.call('sheetValues', [book])).toHaveLength(2);
  });
});
