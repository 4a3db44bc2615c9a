import { a4, blankDocument, emptyParagraph } from '../../model/documentDefaults';
import type {
  BlockElement,
  DocumentModel,
  PageLayout,
  ParagraphElement,
  SectionElement,
} from '../../model/documentModel';
import { openDocx } from './docxPackage';
import type { ReadContext } from './readContext';
import { readNumbering } from './readNumbering';
import { readParagraph } from './readParagraph';
import { readPageLayout } from './readProperties';
import { readStyles } from './readStyles';
import { readTable } from './readTable';
import { at, child, elements, toggle, type XmlNode } from './xmlTree';

export interface DocxReading {
  readonly model: DocumentModel;
  /** What the conversion had to leave out, each named once; empty for a document we read wholly. */
  readonly dropped: readonly string[];
}

/**
 * Converts a .docx to a Google Doc, as Drive does on upload with conversion.
 * Throws when the bytes are not a .docx.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  const docx = openDocx(bytes);
  const body = child(docx.xml('word/document.xml'), 'w:body');
  const sections = sectionProperties(body);
  const lastSection = sections[sections.length - 1];
  const page = readPageLayout(lastSection, a4);
  const styles = readStyles(docx);
  const dropped = new Set<string>();
  const lists = readNumbering(docx);
  const context = (part: string, section?: XmlNode): ReadContext => ({
    docx,
    styles,
    lists,
    relationships: docx.relationships(part),
    contentWidth: contentWidth(readPageLayout(section, a4)),
    drop: (what) => dropped.add(what),
  });
  const documentContext = context('word/document.xml', sections[0]);

  const section = (kind: SectionElement['kind'], reference: string, type: string): SectionElement | null => {
    const found = sections.flatMap((one) =>
      elements(one, `w:${reference}Reference`)
        .filter((ref) => (ref.attributes['w:type'] ?? 'default') === type)
        .map((ref) => ({ ref, one })),
    );
    const last = found[found.length - 1];
    if (!last) return null;
    if (found.length > 1) dropped.add(`${reference} that differs between sections`);
    const path = documentContext.relationships.get(last.ref.attributes['r:id'] ?? '')?.target ?? '';
    return { type: 'section', kind, children: readBlocks(docx.xml(path), context(path, last.one)) };
  };

  const footnotes = Object.fromEntries(
    elements(docx.xml('word/footnotes.xml'), 'w:footnote')
      .filter((note) => !note.attributes['w:type'])
      .map((note) => [
        note.attributes['w:id'] ?? '',
        {
          type: 'section',
          kind: 'footnote',
          children: readBlocks(note, context('word/footnotes.xml', lastSection)),
        } as const,
      ]),
  );
  const model: DocumentModel = {
    ...blankDocument(),
    page,
    styles: styles.named,
    lists,
    body: { type: 'section', kind: 'body', children: readBody(body, sections, documentContext) },
    header: section('header', 'header', 'default'),
    footer: section('footer', 'footer', 'default'),
    differentFirstPage: sections.some((one) => toggle(one, 'w:titlePg') === true),
    firstHeader: section('firstHeader', 'header', 'first'),
    firstFooter: section('firstFooter', 'footer', 'first'),
    footnotes,
  };
  return { model, dropped: [...dropped] };
}

/** The `w:sectPr` of every section, in order. */
function sectionProperties(body: XmlNode | undefined): XmlNode[] {
  const inParagraphs = elements(body, 'w:p').map((paragraph) => at(paragraph, 'w:pPr', 'w:sectPr'));
  return [...inParagraphs, child(body, 'w:sectPr')].filter((one) => one !== undefined);
}

/** The body: widths in percent refer to the page of the section that the block stands in. */
function readBody(
  body: XmlNode | undefined,
  sections: readonly XmlNode[],
  context: ReadContext,
): BlockElement[] {
  let section = 0;
  const here = (): ReadContext => ({
    ...context,
    contentWidth: contentWidth(readPageLayout(sections[section], a4)),
  });
  return readBlocks(body, here, () => {
    section += 1;
  });
}

function contentWidth(layout: PageLayout): number {
  return layout.width - layout.marginLeft - layout.marginRight;
}

/** The paragraphs and tables of a container; it always ends in a paragraph, as in Google Docs. */
function readBlocks(
  container: XmlNode | undefined,
  where: ReadContext | (() => ReadContext),
  onSectionEnd: () => void = () => {},
): BlockElement[] {
  const blocks: BlockElement[] = [];
  const read = (node: XmlNode | undefined): void => {
    for (const one of elements(node)) {
      const context = typeof where === 'function' ? where() : where;
      if (one.name === 'w:p') {
        const paragraph = withSection(one, context);
        if (paragraph.endsSection) onSectionEnd();
        blocks.push(paragraph);
      } else if (one.name === 'w:tbl')
        blocks.push(readTable(one, context, (cell) => readBlocks(cell, context)));
      else if (one.name === 'w:sdt') read(child(one, 'w:sdtContent'));
    }
  };
  read(container);
  if (blocks[blocks.length - 1]?.type !== 'paragraph') blocks.push(emptyParagraph());
  return blocks;
}

function withSection(node: XmlNode, context: ReadContext): ParagraphElement {
  const paragraph = readParagraph(node, context);
  const section = at(node, 'w:pPr', 'w:sectPr');
  if (!section) return paragraph;
  const endsSection: PageLayout = readPageLayout(section, a4);
  return { ...paragraph, endsSection };
}
