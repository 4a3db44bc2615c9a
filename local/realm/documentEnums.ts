import type { AnyElement } from '../model/documentModel';
import { type EnumMember, googleEnum } from './emulate';

/** The enums of `DocumentApp`. */
export const ElementType = googleEnum(
  'BODY_SECTION',
  'CODE_SNIPPET',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
);

export const ParagraphHeading = googleEnum(
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
);

export const HorizontalAlignment = googleEnum('LEFT', 'CENTER', 'RIGHT', 'JUSTIFY');
export const VerticalAlignment = googleEnum('BOTTOM', 'CENTER', 'TOP');
export const TextAlignment = googleEnum('NORMAL', 'SUPERSCRIPT', 'SUBSCRIPT');
export const PositionedLayout = googleEnum(
  'ABOVE_TEXT',
  'BREAK_BOTH',
  'BREAK_LEFT',
  'BREAK_RIGHT',
  'WRAP_TEXT',
);
export const GlyphType = googleEnum(
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
);
export const Attribute = googleEnum(
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'GLYPH_TYPE',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'MINIMUM_HEIGHT',
  'NESTING_LEVEL',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
);

/** The element type of a node of the model. Page fields are what DocumentApp calls unsupported. */
export function elementType(node: AnyElement): EnumMember {
  switch (node.type) {
    case 'section':
      if (node.kind === 'body') return ElementType.BODY_SECTION;
      if (node.kind === 'footnote') return ElementType.FOOTNOTE_SECTION;
      return node.kind === 'header' || node.kind === 'firstHeader'
        ? ElementType.HEADER_SECTION
        : ElementType.FOOTER_SECTION;
    case 'paragraph':
      return node.list ? ElementType.LIST_ITEM : ElementType.PARAGRAPH;
    case 'table':
      return ElementType.TABLE;
    case 'row':
      return ElementType.TABLE_ROW;
    case 'cell':
      return ElementType.TABLE_CELL;
    case 'text':
      return ElementType.TEXT;
    case 'image':
      return ElementType.INLINE_IMAGE;
    case 'pageBreak':
      return ElementType.PAGE_BREAK;
    case 'rule':
      return ElementType.HORIZONTAL_RULE;
    case 'footnote':
      return ElementType.FOOTNOTE;
    case 'field':
      return ElementType.UNSUPPORTED;
  }
}
