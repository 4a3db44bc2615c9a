import fc from 'fast-check';
import { bullet, deleteRange, insertAt, replaceEverywhere } from '../../../local/model/docsEdits';
import { docsResource } from '../../../local/model/docsResource';
import { blankDocument } from '../../../local/model/documentDefaults';
import type { BlockElement, DocumentModel, ParagraphElement } from '../../../local/model/documentModel';
import { paragraphText } from '../../../local/model/documentText';
import { type DocsRequest, docsMerge } from '../../../src/google/docsMerge';
import type { MergeData } from '../../../src/shared/templates/mergeData';
import { type BlockText, goneWithSections, markerOf } from '../../../src/shared/templates/sectionBlocks';

const paragraph = (text: string): ParagraphElement => ({
  type: 'paragraph',
  heading: 'NORMAL',
  style: {},
  markStyle: {},
  children: text === '' ? [] : [{ type: 'text', runs: [{ text, style: {} }] }],
});

const table = (text: string): BlockElement => ({
  type: 'table',
  children: [
    {
      type: 'row',
      children: [
        { type: 'cell', children: [paragraph(text)], padding: {}, borders: {}, colSpan: 1, rowSpan: 1 },
      ],
    },
  ],
  columnWidths: [null],
  border: null,
});

const documentOf = (blocks: readonly BlockElement[]): DocumentModel => {
  const model = blankDocument();
  model.body.children = [...blocks];
  return model;
};

/** As documents.batchUpdate does them: in their order, a refusal being an error. */
const apply = (model: DocumentModel, requests: readonly DocsRequest[]): void => {
  for (const { deleteContentRange, insertText, createParagraphBullets, replaceAllText } of requests) {
    const { body } = model;
    const { startIndex = 0, endIndex = 0 } = deleteContentRange?.range ?? createParagraphBullets?.range ?? {};
    const { text = '' } = replaceAllText?.containsText ?? {};
    const objection = deleteContentRange
      ? deleteRange(body, startIndex, endIndex)
      : insertText
        ? insertAt(body, insertText.location?.index ?? 0, insertText.text ?? '')
        : createParagraphBullets
          ? bullet(model, body, startIndex, endIndex)
          : null;
    if (text !== '') replaceEverywhere(body, text, replaceAllText?.replaceText ?? '', true);
    if (objection !== null) throw new Error(objection);
  }
};

const merged = (model: DocumentModel, data: Partial<MergeData>): DocumentModel => {
  const whole = { fields: {}, rows: {}, paragraphs: {}, pictures: {}, sections: {}, ...data };
  apply(model, docsMerge(docsResource('x', 'Uji', model) as never, whole));
  return model;
};

const textsOf = ({ body }: DocumentModel): readonly BlockText[] =>
  body.children.map((block) => (block.type === 'table' ? null : paragraphText(block)));

const bulleted = ({ body }: DocumentModel): readonly boolean[] =>
  body.children.map((block) => block.type === 'paragraph' && block.list !== undefined);

describe('the requests that merge a document at once', () => {
  it('puts a list where its marker stands, words around it kept apart, bullets where they are asked for', () => {
    const model = merged(documentOf(['awal', ' {{ Paragraf:isi }}', 'akhir'].map(paragraph)), {
      paragraphs: { isi: ['satu', { bullet: 'dua' }, { bullet: 'tiga' }, 'empat', { bullet: 'lima' }] },
    });
    expect(textsOf(model)).toEqual(['awal', ' satu', 'dua', 'tiga', 'empat', 'lima', 'akhir']);
    expect(bulleted(model)).toEqual([false, false, true, true, false, true, false]);
  });

  it('takes whatever a person may have typed as plain text: commands, breaks, signs that Docs drops', () => {
    const model = merged(documentOf(['{{paragraf:isi}}', 'Camat: {{nama}}.'].map(paragraph)), {
      paragraphs: { isi: ['a\u0007\uE000b\nc\td', 'e'] },
      fields: { nama: '$1 \\ {n}\r\n😄' },
    });
    expect(textsOf(model)).toEqual(['ab c d', 'e', 'Camat: $1 \\ {n}  😄.']);
  });

  it('leaves a name that a repeated row also uses to its row', () => {
    const model = merged(documentOf([paragraph('{{no}} {{kecamatan}}'), paragraph('')]), {
      fields: { no: '9', kecamatan: 'Sukamaju' },
      rows: { responden: [{ no: '1' }] },
    });
    expect(textsOf(model)).toEqual(['{{no}} Sukamaju', '']);
  });

  it('removes a section with its tables in one deletion, and both markers of one that is kept', () => {
    const model = merged(
      documentOf([
        paragraph('{{jika:a}}'),
        paragraph('pergi'),
        table('pergi'),
        paragraph('{{akhir:a}}'),
        paragraph('{{jika:b}}'),
        paragraph('tetap'),
        paragraph('{{akhir:b}}'),
        paragraph('penutup'),
      ]),
      { sections: { a: false, b: true } },
    );
    expect(textsOf(model)).toEqual(['tetap', 'penutup']);
  });

  it('leaves what stands before a table or at the end, whose newline Docs keeps, with its markers', () => {
    const words = ['{{jika:a}}', 'pergi', '{{akhir:a}}'].map(paragraph);
    const model = merged(
      documentOf([...words, table('t'), paragraph('{{jika:b}}'), paragraph('{{akhir:b}}')]),
      {
        sections: { a: false, b: true },
      },
    );
    expect(textsOf(model)).toEqual(['{{akhir:a}}', null, '{{akhir:b}}']);
  });
});

type Node =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'section'; readonly name: string; readonly nodes: readonly Node[] };

const names = ['a', 'b', 'c'] as const;
const name = fc.constantFrom(...names);
const { tree } = fc.letrec<{ tree: Node[]; node: Node }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 6 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('words' as const),
      text: fc.string({ maxLength: 5 }).map((one) => one.replace(/[{}]/g, '')),
    }),
    fc.record({ kind: fc.constant('field' as const), name }),
    fc.record({ kind: fc.constant('list' as const), name }),
    fc.record({ kind: fc.constant('table' as const) }),
    fc.record({ kind: fc.constant('section' as const), name, nodes: tie('tree') }),
  ) as fc.Arbitrary<Node>,
}));

const blocksOf = (nodes: readonly Node[]): readonly BlockElement[] => nodes.flatMap(blocksOfNode);

function blocksOfNode(node: Node): readonly BlockElement[] {
  switch (node.kind) {
    case 'words':
      return [paragraph(node.text)];
    case 'field':
      return [paragraph(`ini {{${node.name}}}!`)];
    case 'list':
      return [paragraph(`{{paragraf:${node.name}}}`)];
    case 'table':
      return [table('{{a}}')];
    case 'section':
      return [
        paragraph(`{{jika:${node.name}}}`),
        ...blocksOf(node.nodes),
        paragraph(`{{akhir:${node.name}}}`),
      ];
  }
}

const expectedOf = (nodes: readonly Node[], data: MergeData): readonly BlockText[] =>
  nodes.flatMap((node) => expectedOfNode(node, data));

function expectedOfNode(node: Node, data: MergeData): readonly BlockText[] {
  switch (node.kind) {
    case 'words':
      return [node.text];
    case 'field':
      return [`ini ${data.fields[node.name]}!`];
    case 'list':
      return (data.paragraphs[node.name] ?? []).map((item) =>
        typeof item === 'string' ? item : item.bullet,
      );
    case 'table':
      return [null];
    case 'section':
      return data.sections[node.name] ? expectedOf(node.nodes, data) : [];
  }
}

describe('a template of any shape', () => {
  const item = fc
    .string({ minLength: 1, maxLength: 4, unit: 'grapheme-ascii' })
    .map((one) => one.replace(/[{}]/g, '.'));
  const ofEach = <T>(value: fc.Arbitrary<T>) => fc.record({ a: value, b: value, c: value });
  const anyData: fc.Arbitrary<MergeData> = fc.record({
    fields: ofEach(item),
    paragraphs: ofEach(fc.array(fc.oneof(item, fc.record({ bullet: item })), { maxLength: 3 })),
    sections: ofEach(fc.boolean()),
    rows: fc.constant({}),
    pictures: fc.constant({}),
  });

  it('reads, after what is left has been done block by block, as its data say', () => {
    fc.assert(
      fc.property(tree, anyData, (nodes, data) => {
        const model = merged(documentOf([...blocksOf(nodes), paragraph('penutup')]), data);
        // The rest as DocumentApp does it: sections that were left, then lists without items.
        const left = textsOf(model);
        const gone = goneWithSections(left, (one) => data.sections[one] ?? false);
        const emptyList = (text: BlockText): boolean => {
          const marker = markerOf(text);
          return marker?.kind === 'paragraphs' && data.paragraphs[marker.name]?.length === 0;
        };
        expect(left.filter((text, at) => !gone[at] && !emptyList(text))).toEqual([
          ...expectedOf(nodes, data),
          'penutup',
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
