import type { Clause } from '../clause';

const FORMS = 'apps-script.md §Forms';
const REFERENCE = 'developers.google.com/apps-script/reference/forms';

/** FormApp: forms, items, responses, response sheets. */
export const formClauses: Clause[] = [
  {
    id: 'create() names the file, not the form',
    evidence: 'L',
    source: FORMS,
    run({ FormApp, DriveApp }) {
      const form = FormApp.create('Survei');
      return [DriveApp.getFileById(form.getId()).getName(), form.getTitle()];
    },
    expected: ['Survei', ''],
  },
  {
    id: 'a form made by a script starts unpublished; setPublished opens it for answers',
    evidence: 'D',
    source: FORMS,
    run({ FormApp }) {
      const form = FormApp.create('Survei') as unknown as {
        isPublished(): boolean;
        isAcceptingResponses(): boolean;
        setPublished(enabled: boolean): void;
      };
      const before = form.isPublished();
      form.setPublished(true);
      return [before, form.isPublished(), form.isAcceptingResponses()];
    },
    expected: [false, true, true],
  },
  {
    id: 'setters return the form and the item',
    evidence: 'D',
    source: REFERENCE,
    run({ FormApp }) {
      const form = FormApp.create('Survei').setTitle('Judul').setDescription('Isi').setProgressBar(true);
      const item = form.addTextItem().setTitle('Umur').setHelpText('tahun').setRequired(true);
      return [form.getTitle(), form.hasProgressBar(), item.getTitle(), item.getHelpText(), item.isRequired()];
    },
    expected: ['Judul', true, 'Umur', 'tahun', true],
  },
  {
    id: 'items have types, places and ids; the general item turns into its own kind only',
    evidence: 'D',
    source: REFERENCE,
    run({ FormApp, attempt }) {
      const form = FormApp.create('Survei');
      form.addTextItem().setTitle('a');
      form.addListItem().setTitle('b').setChoiceValues(['x', 'y']);
      const second = form.getItems()[1];
      if (second === undefined) return null;
      const wrong = String(attempt(() => second.asTextItem()));
      return [
        form.getItems().map((item) => String(item.getType())),
        form.getItems(FormApp.ItemType.LIST).length,
        form.getItemById(second.getId())?.getTitle(),
        second.getIndex(),
        second
          .asListItem()
          .getChoices()
          .map((choice) => choice.getValue()),
        wrong.split(':')[0],
      ];
    },
    expected: [['TEXT', 'LIST'], 1, 'b', 1, ['x', 'y'], 'Exception'],
  },
  {
    id: 'moveItem and deleteItem change the order',
    evidence: 'D',
    source: REFERENCE,
    run({ FormApp }) {
      const form = FormApp.create('Survei');
      for (const title of ['a', 'b', 'c']) form.addTextItem().setTitle(title);
      form.moveItem(2, 0);
      form.deleteItem(1);
      return form.getItems().map((item) => item.getTitle());
    },
    expected: ['c', 'b'],
  },
  {
    id: 'a response reads back as text: scale, date, checkbox',
    evidence: 'L',
    source: FORMS,
    run({ FormApp }) {
      const form = FormApp.create('Survei');
      const scale = form.addScaleItem().setTitle('s').setBounds(1, 4);
      const date = form.addDateItem().setTitle('d');
      const box = form.addCheckboxItem().setTitle('c').setChoiceValues(['x', 'y']);
      const response = form
        .createResponse()
        .withItemResponse(scale.createResponse(3))
        .withItemResponse(date.createResponse(new Date(2026, 6, 1)))
        .withItemResponse(box.createResponse(['x', 'y']));
      return response.getItemResponses().map((one) => one.getResponse());
    },
    expected: ['3', '2026-07-01', ['x', 'y']],
  },
  {
    id: 'a choice that is none, and a number beyond the scale, are refused',
    evidence: 'M',
    source: FORMS,
    run({ FormApp, attempt }) {
      const form = FormApp.create('Survei');
      const list = form.addListItem().setChoiceValues(['x']);
      const scale = form.addScaleItem().setBounds(1, 4);
      return [
        String(attempt(() => list.createResponse('z'))).split(':')[0],
        String(attempt(() => scale.createResponse(9))).split(':')[0],
      ];
    },
    expected: ['Exception', 'Exception'],
  },
  {
    id: 'a prefilled address opens the published form with entries',
    evidence: 'D',
    source: REFERENCE,
    run({ FormApp }) {
      const form = FormApp.create('Survei');
      const list = form.addListItem().setTitle('Layanan').setChoiceValues(['KTP el']);
      const url = form.createResponse().withItemResponse(list.createResponse('KTP el')).toPrefilledUrl();
      return [
        /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform\?/.test(url),
        /entry\.\d+=KTP(\+|%20)el/.test(url),
        form.getPublishedUrl() === url.split('?')[0],
      ];
    },
    expected: [true, true, true],
  },
  {
    id: 'setDestination makes a response sheet, with a column per question',
    evidence: 'M',
    source: FORMS,
    run({ FormApp, SpreadsheetApp, book }) {
      const form = FormApp.create('Survei');
      form.addTextItem().setTitle('Umur');
      form.addListItem().setTitle('Layanan').setChoiceValues(['KTP']);
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      form.addTextItem().setTitle('Loket');
      const again = SpreadsheetApp.openById(book.getId());
      const sheet = again.getSheets().find((one) => one.getFormUrl() !== null);
      const headings = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
      return [form.getDestinationId() === book.getId(), again.getSheets().length, headings.slice(1)];
    },
    expected: [true, 2, ['Umur', 'Layanan', 'Loket']],
  },
  {
    id: 'the response sheet is named in the workbook’s language',
    evidence: 'O',
    source: 'public scripts that look for "Jawaban Formulir 1"',
    run({ FormApp, SpreadsheetApp, book }) {
      const form = FormApp.create('Survei');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      const sheets = SpreadsheetApp.openById(book.getId()).getSheets();
      return sheets.find((one) => one.getFormUrl() !== null)?.getName();
    },
    expected: 'Jawaban Formulir 1',
  },
  {
    id: 'a renamed item keeps its column; removing the destination keeps the rows',
    evidence: 'M',
    source: FORMS,
    run({ FormApp, SpreadsheetApp, book, attempt }) {
      const form = FormApp.create('Survei');
      const item = form.addTextItem().setTitle('Umur');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      item.setTitle('Usia');
      form.removeDestination();
      const sheets = SpreadsheetApp.openById(book.getId()).getSheets();
      return [
        sheets.map((one) => one.getLastColumn()).sort(),
        String(attempt(() => form.getDestinationId())).split(':')[0],
      ];
    },
    expected: [[0, 2], 'Exception'],
  },
  {
    id: 'a form that cannot be opened throws',
    evidence: 'O',
    source: REFERENCE,
    run: ({ FormApp, attempt }) => String(attempt(() => FormApp.openById('1abc'))).split(':')[0],
    expected: 'Exception',
  },
];
