import type { Clause, Gas } from '../clause';

const RULES = 'developers.google.com/workspace/docs/api/concepts/rules-behavior';
const STRUCTURE = 'developers.google.com/workspace/docs/api/concepts/structure';
const REQUESTS = 'developers.google.com/workspace/docs/api/reference/rest/v1/documents/request';

/** The advanced service `Docs`: indexes, and the four requests that the merge sends. */
export const docsApiClauses: Clause[] = [
  {
    id: 'indexes count UTF-16 units from 1 behind the opening section break, each newline included',
    evidence: 'D',
    source: STRUCTURE,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      document.getBody().appendParagraph('dua 😄');
      document.saveAndClose();
      const { body } = Docs.Documents.get(document.getId(), {
        fields: 'body/content(startIndex,endIndex,paragraph/elements/textRun/content)',
      });
      return (body?.content ?? []).map(({ startIndex, endIndex, paragraph }) => [
        startIndex ?? 0,
        endIndex,
        (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join(''),
      ]);
    },
    expected: [
      [0, 1, ''],
      [1, 2, '\n'],
      [2, 9, 'dua 😄\n'],
    ],
  },
  {
    id: 'a table, each row and each cell take one index before their content',
    evidence: 'O',
    source: STRUCTURE,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      document.getBody().appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      document.saveAndClose();
      const { body } = Docs.Documents.get(document.getId(), { fields: 'body/content' });
      const table = (body?.content ?? []).filter((one) => one.table)[0];
      const cells = (table?.table?.tableRows ?? []).flatMap((row) => row.tableCells ?? []);
      return [table?.startIndex, cells.map(({ content }) => content?.[0]?.startIndex)];
    },
    // The table begins at 2, its first row at 3, the cell at 4; "a" and its newline take 5 and 6.
    expected: [2, [5, 8, 12, 15]],
  },
  {
    id: 'text put in looks like what stands before it; a newline makes a paragraph of the same style',
    evidence: 'D',
    source: RULES,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      const title = document.getBody().appendParagraph('ab');
      title.setHeading(DocumentApp.ParagraphHeading.HEADING2).editAsText().setBold(0, 0, true);
      document.saveAndClose();
      const insertText = { location: { index: 3 }, text: 'X\nY' };
      Docs.Documents.batchUpdate({ requests: [{ insertText }] }, document.getId());
      const body = DocumentApp.openById(document.getId()).getBody();
      const second = body.getChild(2).asParagraph();
      return [
        body.getText(),
        body.getChild(1).asParagraph().editAsText().isBold(1),
        second.editAsText().isBold(0),
        second.editAsText().isBold(1),
        String(second.getHeading()),
      ];
    },
    expected: ['\naX\nYb', true, true, null, 'HEADING2'],
  },
  {
    id: 'a whole paragraph goes with its newline, and the one below keeps its look',
    evidence: 'O',
    source: RULES,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      body.appendParagraph('pergi');
      body.appendParagraph('tetap').setHeading(DocumentApp.ParagraphHeading.HEADING1);
      document.saveAndClose();
      const deleteContentRange = { range: { startIndex: 2, endIndex: 8 } };
      Docs.Documents.batchUpdate({ requests: [{ deleteContentRange }] }, document.getId());
      const after = DocumentApp.openById(document.getId()).getBody();
      return [after.getText(), String(after.getChild(1).asParagraph().getHeading())];
    },
    expected: ['\ntetap', 'HEADING1'],
  },
  {
    id: 'the last newline, the one before a table and a part of a table are not deleted; and then nothing is',
    evidence: 'D',
    source: `${REQUESTS}#DeleteContentRangeRequest`,
    run({ DocumentApp, Docs, attempt }: Gas) {
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      body.appendParagraph('atas');
      body.appendTable([['a']]);
      body.appendParagraph('akhir');
      document.saveAndClose();
      const { body: read } = Docs.Documents.get(document.getId(), { fields: 'body/content' });
      const content = read?.content ?? [];
      const table = content.filter((one) => one.table)[0];
      const last = content[content.length - 1];
      const tried = [
        [2, 7],
        [table?.startIndex ?? 0, (table?.endIndex ?? 0) - 2],
        [last?.startIndex ?? 0, last?.endIndex ?? 0],
      ].map(([startIndex = 0, endIndex = 0]) => {
        const sets = {
          replaceAllText: { containsText: { text: 'atas', matchCase: true }, replaceText: 'x' },
        };
        const deleteContentRange = { range: { startIndex, endIndex } };
        const answer = attempt(() =>
          Docs.Documents.batchUpdate({ requests: [sets, { deleteContentRange }] }, document.getId()),
        );
        return String(answer).indexOf('Invalid requests[1].deleteContentRange') > 0;
      });
      return [tried, DocumentApp.openById(document.getId()).getBody().getText()];
    },
    expected: [[true, true, true], '\natas\na\n\nakhir'],
  },
  {
    id: 'a table goes as a whole',
    evidence: 'D',
    source: `${REQUESTS}#DeleteContentRangeRequest`,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      body.appendParagraph('atas');
      body.appendTable([['a']]);
      body.appendParagraph('akhir');
      document.saveAndClose();
      const { body: read } = Docs.Documents.get(document.getId(), { fields: 'body/content' });
      const table = (read?.content ?? []).filter((one) => one.table)[0];
      const range = { startIndex: table?.startIndex, endIndex: table?.endIndex };
      Docs.Documents.batchUpdate({ requests: [{ deleteContentRange: { range } }] }, document.getId());
      return DocumentApp.openById(document.getId()).getBody().getText();
    },
    expected: '\natas\n\nakhir',
  },
  {
    id: 'replaceAllText works in body, cells, header and footer, across styles, with the look of the first character',
    evidence: 'O',
    source: `${REQUESTS}#ReplaceAllTextRequest`,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      body.appendParagraph('n: {{n}}.').editAsText().setBold(3, 4, true);
      body.appendTable([['{{n}}']]);
      document.addHeader().setText('kop {{n}} {{N}}');
      document.addFooter().setText('kaki {{n}}');
      document.saveAndClose();
      const replaceAllText = { containsText: { text: '{{n}}', matchCase: true }, replaceText: '$1\\' };
      const { replies } = Docs.Documents.batchUpdate({ requests: [{ replaceAllText }] }, document.getId());
      const after = DocumentApp.openById(document.getId());
      const text = after.getBody().getChild(1).asParagraph().editAsText();
      return [
        replies?.[0]?.replaceAllText?.occurrencesChanged,
        after.getBody().getText(),
        after.getHeader().getText(),
        after.getFooter().getText(),
        [text.isBold(2), text.isBold(3), text.isBold(6)],
      ];
    },
    expected: [4, '\nn: $1\\.\n$1\\\n', 'kop $1\\ {{N}}', 'kaki $1\\', [null, true, null]],
  },
  {
    id: 'bullets are made of every paragraph in the range, 36 points in and 18 hanging',
    evidence: 'D',
    source: `${REQUESTS}#CreateParagraphBulletsRequest`,
    run({ DocumentApp, Docs }: Gas) {
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      for (const words of ['satu', 'dua', 'tiga']) body.appendParagraph(words);
      document.saveAndClose();
      const range = { startIndex: 2, endIndex: 8 };
      const createParagraphBullets = { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' };
      Docs.Documents.batchUpdate({ requests: [{ createParagraphBullets }] }, document.getId());
      const after = DocumentApp.openById(document.getId()).getBody();
      const item = after.getChild(2).asListItem();
      return [
        [1, 2, 3].map((at) => String(after.getChild(at).getType())),
        String(item.getGlyphType()),
        item.getIndentStart(),
        item.getIndentFirstLine(),
        item.getListId() === after.getChild(1).asListItem().getListId(),
      ];
    },
    expected: [['LIST_ITEM', 'LIST_ITEM', 'PARAGRAPH'], 'BULLET', 36, 18, true],
  },
  {
    id: 'a document that is not there',
    evidence: 'D',
    source: 'developers.google.com/workspace/docs/api/reference/rest/v1/documents/get',
    run({ Docs, attempt }: Gas) {
      return attempt(() => Docs.Documents.get('tidak-ada', { fields: 'body/content' }));
    },
    expected:
      'GoogleJsonResponseException: API call to docs.documents.get failed with error: Requested entity was not found.',
  },
];
