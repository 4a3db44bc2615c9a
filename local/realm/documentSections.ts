import type { AnyElement, FootnoteElement, PageLayout, SectionElement } from '../model/documentModel';
import { blockMethods, pageBreakMethods } from './documentBlocks';
import { containerMethods, elementsBelow } from './documentContainer';
import { elementMethods } from './documentElement';
import { type ElementTarget, edit } from './documentSession';
import { registerElement, wrap } from './documentWrap';
import { emulated } from './emulate';

type Method = (target: ElementTarget<SectionElement>, ...args: never[]) => unknown;

function collect(wanted: (node: AnyElement) => boolean): Method {
  return ({ session, node }) => elementsBelow(session, node, wanted);
}

const sectionMethods: Record<string, Method> = {
  // Paragraphs in table cells count too, list items as well: DocumentApp gives them all.
  getParagraphs: collect((node) => node.type === 'paragraph'),
  getListItems: collect((node) => node.type === 'paragraph' && node.list !== undefined),
  getTables: collect((node) => node.type === 'table'),
  getImages: collect((node) => node.type === 'image'),
  getFootnotes: collect((node) => node.type === 'footnote'),
};

function pageAttribute(name: string, key: keyof PageLayout): Record<string, Method> {
  return {
    [`get${name}`]: ({ session }) => session.model.page[key],
    [`set${name}`]: ({ session, node }, points: number) => {
      edit(session, `Body.set${name}`, node);
      session.model.page[key] = points;
      return wrap(session, node);
    },
  };
}

const bodyMethods: Record<string, Method> = {
  ...pageAttribute('PageWidth', 'width'),
  ...pageAttribute('PageHeight', 'height'),
  ...pageAttribute('MarginTop', 'marginTop'),
  ...pageAttribute('MarginBottom', 'marginBottom'),
  ...pageAttribute('MarginLeft', 'marginLeft'),
  ...pageAttribute('MarginRight', 'marginRight'),
};

const shared = [elementMethods as never, containerMethods as never];
registerElement(
  'section',
  emulated(
    'DocumentApp.Body',
    ...shared,
    sectionMethods as never,
    blockMethods as never,
    pageBreakMethods as never,
    bodyMethods as never,
  ),
);
registerElement(
  'headerSection',
  emulated('DocumentApp.HeaderSection', ...shared, sectionMethods as never, blockMethods as never),
);
registerElement(
  'footerSection',
  emulated('DocumentApp.FooterSection', ...shared, sectionMethods as never, blockMethods as never),
);
const { appendParagraph, insertParagraph, setText } = blockMethods;
registerElement(
  'footnoteSection',
  emulated('DocumentApp.FootnoteSection', ...shared, {
    getParagraphs: sectionMethods.getParagraphs,
    getFootnotes: sectionMethods.getFootnotes,
    appendParagraph,
    insertParagraph,
    setText,
  } as never),
);

registerElement('pageBreak', emulated('DocumentApp.PageBreak', elementMethods as never));
registerElement('rule', emulated('DocumentApp.HorizontalRule', elementMethods as never));
registerElement('field', emulated('DocumentApp.UnsupportedElement', elementMethods as never));
registerElement(
  'footnote',
  emulated(
    'DocumentApp.Footnote',
    elementMethods as never,
    {
      getFootnoteContents: ({ session, node }: ElementTarget<FootnoteElement>) => {
        const section = session.model.footnotes[node.footnoteId];
        return section ? wrap(session, section) : null;
      },
    } as never,
  ),
);
