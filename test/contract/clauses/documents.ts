import type { Clause } from '../clause';

const DOCS = 'apps-script.md §Docs and Drive';
const REFERENCE = 'developers.google.com/apps-script/reference/document';

/** DocumentApp: elements, text, tables, saving. */
export const documentClauses: Clause[] = [
  {
    id: 'a new document has one empty paragraph; what is appended comes after it',
    evidence: 'L',
    source: DOCS,
    run({ DocumentApp }) {
      const body = DocumentApp.create('Uji').getBody();
      body.appendParagraph('satu');
      return [body.getNumChildren(), body.getText(), body.getParagraphs().length];
    },
    expected: [2, '\nsatu', 2],
  },
  {
    id: 'changes reach the export only after saveAndClose, and then nothing can be written',
    evidence: 'L',
    source: DOCS,
    run({ DocumentApp, DriveApp, attempt }) {
      const document = DocumentApp.create('Uji');
      const size = () => DriveApp.getFileById(document.getId()).getAs('application/pdf').getBytes().length;
      const empty = size();
      document.getBody().appendParagraph('Isi yang panjang sekali.');
      const unsaved = size() - empty;
      document.saveAndClose();
      return [
        Math.abs(unsaved) < 50,
        size() - empty > 50,
        attempt(() => document.getBody().appendParagraph('lagi')),
      ];
    },
    expected: [true, true, 'Exception: Document is closed, its content cannot be updated.'],
  },
  {
    id: 'an attached element cannot be appended again; a copy can',
    evidence: 'O',
    source: DOCS,
    run({ DocumentApp, attempt }) {
      const body = DocumentApp.create('Uji').getBody();
      const paragraph = body.appendParagraph('satu');
      return [
        attempt(() => body.appendParagraph(paragraph)),
        body.appendParagraph(paragraph.copy()).getText(),
        body.getNumChildren(),
      ];
    },
    expected: ['Exception: Element must be detached.', 'satu', 3],
  },
  {
    id: 'the last paragraph of a section stays',
    evidence: 'O',
    source: DOCS,
    run({ DocumentApp, attempt }) {
      const body = DocumentApp.create('Uji').getBody();
      body.appendParagraph('satu');
      return [
        attempt(() => body.getChild(1).removeFromParent()),
        body.removeChild(body.getChild(0)).getText(),
      ];
    },
    expected: ["Exception: Can't remove the last paragraph in a document section.", 'satu'],
  },
  {
    id: 'clear leaves the header; getHeader is null until one is added',
    evidence: 'L',
    source: DOCS,
    run({ DocumentApp }) {
      const document = DocumentApp.create('Uji');
      const before = document.getHeader();
      document.addHeader().setText('Kop');
      document.getBody().appendParagraph('isi');
      document.getBody().clear();
      return [before, document.getHeader().getText(), document.getBody().getText()];
    },
    expected: [null, 'Kop', ''],
  },
  {
    id: 'an appended table starts with no rows and is followed by an empty paragraph',
    evidence: 'D',
    source: DOCS,
    run({ DocumentApp }) {
      const body = DocumentApp.create('Uji').getBody();
      const table = body.appendTable();
      const rows = table.getNumRows();
      table.appendTableRow().appendTableCell('a');
      return [rows, table.getCell(0, 0).getText(), body.getNumChildren(), String(body.getChild(2).getType())];
    },
    expected: [0, 'a', 3, 'PARAGRAPH'],
  },
  {
    id: 'replaceText reads a pattern, keeps within a paragraph, and its replacement is no plain text',
    evidence: 'O',
    source: DOCS,
    run({ DocumentApp, attempt }) {
      const body = DocumentApp.create('Uji').getBody();
      body.appendParagraph('nilai {{n}} dan {{n}}');
      body.appendParagraph('awal');
      body.appendParagraph('akhir');
      body.replaceText('\\{\\{n\\}\\}', '3,5');
      body.replaceText('awal\\nakhir', 'x');
      body.replaceText('(a)(w)', '$2$1');
      return [body.getText(), attempt(() => body.replaceText('n(?=i)', 'x'))];
    },
    expected: ['\nnilai 3,5 dan 3,5\nwaal\nakhir', 'Exception: Invalid regular expression pattern n(?=i)'],
  },
  {
    id: 'findText goes on after what was found, offsets inclusive',
    evidence: 'D',
    source: `${REFERENCE}/body#findtextsearchpattern,-from`,
    run({ DocumentApp }) {
      const body = DocumentApp.create('Uji').getBody();
      body.appendParagraph('ikm dan ikm');
      body.appendParagraph('IKM');
      const places = [];
      for (let at = body.findText('(?i)ikm'); at; at = body.findText('(?i)ikm', at))
        places.push([at.getStartOffset(), at.getEndOffsetInclusive(), at.isPartial()]);
      return places;
    },
    expected: [
      [0, 2, true],
      [8, 10, true],
      [0, 2, true],
    ],
  },
  {
    id: 'text put in takes the style of the character before it',
    evidence: 'M',
    source: DOCS,
    run({ DocumentApp }) {
      const text = DocumentApp.create('Uji').getBody().appendParagraph('abcd').editAsText();
      text.setBold(0, 1, true).insertText(2, 'XX').deleteText(0, 0);
      return [text.getText(), text.getTextAttributeIndices(), text.isBold(2), text.isBold(), text.isBold(3)];
    },
    expected: ['bXXcd', [0, 3], true, null, null],
  },
  {
    id: 'offsets outside the text are refused',
    evidence: 'M',
    source: DOCS,
    run({ DocumentApp, attempt }) {
      const text = DocumentApp.create('Uji').getBody().appendParagraph('abc').editAsText();
      return [attempt(() => text.deleteText(1, 3)), attempt(() => text.insertText(4, 'x'))];
    },
    expected: [
      'Exception: Index (3) must be less than the content length (3).',
      'Exception: Index (4) must be less than or equal to the content length (3).',
    ],
  },
  {
    id: 'a copied row keeps the look of its cells',
    evidence: 'L',
    source: DOCS,
    run({ DocumentApp }) {
      const table = DocumentApp.create('Uji')
        .getBody()
        .appendTable([['a', 'b']]);
      table.getCell(0, 1).setBackgroundColor('#d9e2f3').setPaddingLeft(9);
      const row = table.appendTableRow(table.getRow(0).copy());
      row.getCell(0).setText('c');
      return [row.getCell(1).getBackgroundColor(), row.getCell(1).getPaddingLeft(), table.getText()];
    },
    expected: ['#d9e2f3', 9, 'a\nb\nc\nb'],
  },
  {
    id: 'attributes: only what is set on the element itself; null takes it away',
    evidence: 'D',
    source: `${REFERENCE}/element#getAttributes()`,
    run({ DocumentApp }) {
      const paragraph = DocumentApp.create('Uji').getBody().appendParagraph('x');
      const of = () => {
        const { BOLD, HEADING, SPACING_AFTER } = paragraph.getAttributes();
        return [BOLD, String(HEADING), SPACING_AFTER];
      };
      const plain = of();
      paragraph
        .setAttributes({ BOLD: true, SPACING_AFTER: 6 })
        .setHeading(DocumentApp.ParagraphHeading.HEADING2);
      const set = of();
      paragraph.setAttributes({ BOLD: null });
      return [plain, set, of(), paragraph.getHeading() === DocumentApp.ParagraphHeading.HEADING2];
    },
    expected: [[null, 'NORMAL', null], [true, 'HEADING2', 6], [null, 'HEADING2', 6], true],
  },
  {
    id: 'list items inserted one after another are one list; nesting is a level',
    evidence: 'D',
    source: `${REFERENCE}/list-item`,
    run({ DocumentApp }) {
      const body = DocumentApp.create('Uji').getBody();
      const first = body.appendListItem('satu');
      const second = body.appendListItem('dua').setNestingLevel(1).setGlyphType(DocumentApp.GlyphType.BULLET);
      body.appendParagraph('sela');
      const third = body.appendListItem('tiga');
      const apart = third.getListId() !== first.getListId();
      third.setListId(first);
      return [
        first.getListId() === second.getListId(),
        apart,
        third.getListId() === first.getListId(),
        second.getNestingLevel(),
        String(second.getGlyphType()),
        String(first.getType()),
      ];
    },
    expected: [true, true, true, 1, 'BULLET', 'LIST_ITEM'],
  },
  {
    id: 'a picture stands in a paragraph and parts its text; sizes are pixels, bytes come back',
    evidence: 'D',
    source: `${REFERENCE}/inline-image`,
    run({ DocumentApp, Utilities, attempt }) {
      const png =
        'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==';
      const paragraph = DocumentApp.create('Uji').getBody().appendParagraph('a');
      const image = paragraph.appendInlineImage(
        Utilities.newBlob(Utilities.base64Decode(png), 'image/png', 'x.png'),
      );
      paragraph.appendText('b');
      image.setWidth(40).setAltDescription('merah');
      const size = [image.getWidth(), image.getHeight(), image.getAltDescription()];
      const kinds = [0, 1, 2].map((at) => String(paragraph.getChild(at).getType()));
      const same = Utilities.base64Encode(image.getBlob().getBytes()) === png;
      image.removeFromParent();
      return [
        size,
        kinds,
        same,
        paragraph.getNumChildren(),
        paragraph.getText(),
        attempt(() => paragraph.appendInlineImage(Utilities.newBlob('x', 'image/png', 'x.png'))),
      ];
    },
    expected: [
      [40, 2, 'merah'],
      ['TEXT', 'INLINE_IMAGE', 'TEXT'],
      true,
      1,
      'ab',
      'Exception: Invalid image data.',
    ],
  },
  {
    id: 'named ranges and bookmarks are found again when the document is opened anew, edits around them or not',
    evidence: 'D',
    source: DOCS,
    run({ DocumentApp }) {
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      const paragraph = body.appendParagraph('Bagian hasil');
      document.addNamedRange('hasil', document.newRange().addElement(paragraph).build());
      document.addBookmark(document.newPosition(paragraph, 0));
      body.insertParagraph(0, 'di depan');
      document.saveAndClose();
      const again = DocumentApp.openById(document.getId());
      return [
        again
          .getNamedRanges('hasil')
          .map((range) => range.getRange().getRangeElements()[0]?.getElement().asParagraph().getText()),
        again.getBookmarks().length,
      ];
    },
    expected: [['Bagian hasil'], 1],
  },
  {
    id: 'a missing document is told',
    evidence: 'O',
    source: DOCS,
    run: ({ DocumentApp, attempt }) => attempt(() => DocumentApp.openById('1tidakAda')),
    expected: "Exception: Document is missing (perhaps it was deleted, or you don't have read access?)",
  },
];
