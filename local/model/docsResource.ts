import {
  contentLength,
  inlineLength,
  type PlacedBlock,
  type PlacedParagraph,
  type PlacedTable,
  placesIn,
} from './docsPlaces';
import type { DocumentModel, InlineElement, SectionElement } from './documentModel';

/** A resource of the Docs API as far as it is emulated: content and indexes, no styles. */
type Json = { [name: string]: Json | readonly Json[] | string | number | undefined };

/** What `Docs.Documents.get` knows of a document, styles left out (developers.google.com/workspace/docs/api/reference). */
export function docsResource(id: string, title: string, model: DocumentModel): Json {
  return {
    documentId: id,
    title,
    body: { content: contentOf(model.body) },
    headers: segments('headerId', [model.header, model.firstHeader]),
    footers: segments('footerId', [model.footer, model.firstFooter]),
    footnotes: Object.fromEntries(
      Object.entries(model.footnotes).map(([footnoteId, footnote]) => [
        footnoteId,
        { footnoteId, content: contentOf(footnote) },
      ]),
    ),
  };
}

const segments = (key: 'headerId' | 'footerId', sections: readonly (SectionElement | null)[]): Json =>
  Object.fromEntries(
    sections.flatMap((section) => {
      if (section === null) return [];
      return [[segmentId(section), { [key]: segmentId(section), content: contentOf(section) }]];
    }),
  );

/** Google's ids are random; a document has at most one header and footer of each kind here. */
const segmentId = ({ kind }: SectionElement): string => `kix.${kind}`;

/** The segment that a location's or range's `segmentId` names; without one it is the body. */
export function segmentOf(model: DocumentModel, id: string | undefined): SectionElement | null {
  if (id === undefined || id === '') return model.body;
  const sections = [model.header, model.firstHeader, model.footer, model.firstFooter];
  return sections.find((one) => one !== null && segmentId(one) === id) ?? model.footnotes[id] ?? null;
}

function contentOf(section: SectionElement): readonly Json[] {
  const opening = section.kind === 'body' ? [{ endIndex: 1, sectionBreak: {} }] : [];
  return [...opening, ...placesIn(section).flatMap(elementsOf)];
}

function elementsOf(block: PlacedBlock): readonly Json[] {
  if (block.kind === 'table') return [tableOf(block)];
  const paragraph = { ...span(block), paragraph: { elements: runsOf(block) } };
  if (!block.node.endsSection) return [paragraph];
  return [paragraph, { ...span({ start: block.end, end: block.end + 1 }), sectionBreak: {} }];
}

const tableOf = (table: PlacedTable): Json => ({
  ...span(table),
  table: {
    rows: table.rows.length,
    columns: table.rows[0]?.cells.length ?? 0,
    tableRows: table.rows.map((row) => ({
      ...span(row),
      tableCells: row.cells.map((cell) => ({ ...span(cell), content: cell.blocks.flatMap(elementsOf) })),
    })),
  },
});

/** The last text of a paragraph ends with its newline. */
function runsOf({ node, start }: PlacedParagraph): readonly Json[] {
  const elements: Json[] = [];
  let at = start;
  const text = (content: string): void => {
    elements.push({ ...span({ start: at, end: at + content.length }), textRun: { content } });
    at += content.length;
  };
  for (const child of node.children) {
    if (child.type === 'text') for (const run of child.runs) text(run.text.replace(/\r/g, '\v'));
    else {
      elements.push({ ...span({ start: at, end: at + inlineLength(child) }), ...objectOf(child) });
      at += inlineLength(child);
    }
  }
  const last = elements.at(-1);
  if (last?.textRun === undefined) text('\n');
  else {
    last.endIndex = start + contentLength(node) + 1;
    last.textRun = { content: `${(last.textRun as { content: string }).content}\n` };
  }
  return elements;
}

function objectOf(child: Exclude<InlineElement, { type: 'text' }>): Json {
  switch (child.type) {
    case 'image':
      return { inlineObjectElement: {} };
    case 'field':
      return { autoText: { type: child.field === 'PAGE' ? 'PAGE_NUMBER' : 'PAGE_COUNT' } };
    case 'pageBreak':
      return { pageBreak: {} };
    case 'rule':
      return { horizontalRule: {} };
    case 'footnote':
      return { footnoteReference: { footnoteId: child.footnoteId } };
  }
}

/** A start of 0 is left out, as in every answer of Google's APIs. */
const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  ...(start === 0 ? {} : { startIndex: start }),
  endIndex: end,
});
