import type {
  DocumentModel,
  NamedStyle,
  NamedStyleDefinition,
  PageLayout,
  ParagraphElement,
  SectionElement,
  TableElement,
} from './documentModel';

/** A4 with Google's default margins of one inch. */
export const a4: PageLayout = {
  width: 595.28,
  height: 841.89,
  marginTop: 72,
  marginBottom: 72,
  marginLeft: 72,
  marginRight: 72,
  marginHeader: 36,
  marginFooter: 36,
};

/** Google's built-in named styles (new blank document): Arial, 1.15 line spacing. */
export function defaultStyles(): Record<NamedStyle, NamedStyleDefinition> {
  const heading = (
    size: number,
    spaceBefore: number,
    spaceAfter: number,
    color: string,
    italic = false,
  ): NamedStyleDefinition => ({
    paragraph: { spaceBefore, spaceAfter, lineSpacing: 1.15, keepWithNext: true },
    text: { font: 'Arial', size, color, ...(italic ? { italic } : {}) },
  });
  return {
    NORMAL: {
      paragraph: { align: 'LEFT', lineSpacing: 1.15, spaceBefore: 0, spaceAfter: 0 },
      text: { font: 'Arial', size: 11, color: '#000000' },
    },
    TITLE: heading(26, 0, 3, '#000000'),
    SUBTITLE: heading(15, 0, 16, '#666666'),
    HEADING1: heading(20, 20, 6, '#000000'),
    HEADING2: heading(16, 18, 6, '#000000'),
    HEADING3: heading(14, 16, 4, '#434343'),
    HEADING4: heading(12, 14, 4, '#666666'),
    HEADING5: heading(11, 12, 4, '#666666'),
    HEADING6: heading(11, 12, 4, '#666666', true),
  };
}

/** An empty paragraph of the normal style. */
export function emptyParagraph(): ParagraphElement {
  return { type: 'paragraph', heading: 'NORMAL', style: {}, markStyle: {}, children: [] };
}

/** A section (body, header, …) that holds one empty paragraph, as Google's do. */
export function emptySection(kind: SectionElement['kind']): SectionElement {
  return { type: 'section', kind, children: [emptyParagraph()] };
}

/** A table without rows, with the border a new Google table has. */
export function emptyTable(): TableElement {
  return { type: 'table', children: [], columnWidths: [], border: { width: 1, color: '#000000' } };
}

/** A blank document, as `DocumentApp.create` makes it (A4: the account's region decides on Google). */
export function blankDocument(): DocumentModel {
  return {
    page: { ...a4 },
    styles: defaultStyles(),
    lists: {},
    body: emptySection('body'),
    header: null,
    footer: null,
    differentFirstPage: false,
    firstHeader: null,
    firstFooter: null,
    footnotes: {},
  };
}
