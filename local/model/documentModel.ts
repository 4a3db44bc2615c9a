/**
 * A Google Doc as plain JSON: what the document holds, in Google's own terms (named styles with direct
 * overrides on top, text elements made of runs). All lengths are points, all colours `#rrggbb`.
 */

/** Google's named paragraph styles, under the names DocumentApp.ParagraphHeading gives them. */
export type NamedStyle =
  | 'NORMAL'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING1'
  | 'HEADING2'
  | 'HEADING3'
  | 'HEADING4'
  | 'HEADING5'
  | 'HEADING6';

export const namedStyles: readonly NamedStyle[] = [
  'NORMAL',
  'TITLE',
  'SUBTITLE',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
];

export type HorizontalAlign = 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';
export type VerticalAlign = 'TOP' | 'CENTER' | 'BOTTOM';

/** Attributes of a run of text; what is left out is inherited from the paragraph's named style. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly background?: string;
  /** A URL, or `#name` for a bookmark of this document. */
  readonly link?: string;
  readonly baseline?: 'SUPERSCRIPT' | 'SUBSCRIPT' | 'NORMAL';
  readonly allCaps?: boolean;
}

export interface Line {
  readonly width: number;
  readonly color: string;
}

export interface TabStop {
  readonly at: number;
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly leader?: 'DOT';
}

export interface ParagraphBorders {
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
}

/** Attributes of a paragraph; what is left out is inherited from its named style. */
export interface ParagraphStyle {
  readonly align?: HorizontalAlign;
  /** From the left margin to the text's left edge. */
  readonly indentStart?: number;
  /** From the left margin to the first line (Google's meaning; not relative to indentStart). */
  readonly indentFirstLine?: number;
  readonly indentEnd?: number;
  /** 1 = single. */
  readonly lineSpacing?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly keepWithNext?: boolean;
  readonly keepLinesTogether?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly shading?: string;
  readonly borders?: ParagraphBorders;
  readonly tabs?: readonly TabStop[];
}

/** Part of a named range: the whole element, or (start ≥ 0) characters of a text, end inclusive. */
export interface RangeMark {
  readonly rangeId: string;
  readonly start: number;
  readonly end: number;
}

/** Marks travel with their element, so that named ranges survive edits around them. */
interface Markable {
  marks?: RangeMark[];
}

export interface TextRun {
  text: string;
  style: TextStyle;
}

export interface TextElement extends Markable {
  type: 'text';
  runs: TextRun[];
}

export interface ImageElement extends Markable {
  type: 'image';
  mimeType: string;
  base64: string;
  width: number;
  height: number;
  altTitle?: string;
  altDescription?: string;
  link?: string;
}

/** An automatic text field: the number of the page, or how many there are. */
export interface FieldElement extends Markable {
  type: 'field';
  field: 'PAGE' | 'NUMPAGES';
  style: TextStyle;
}

export interface PageBreakElement extends Markable {
  type: 'pageBreak';
}

export interface RuleElement extends Markable {
  type: 'rule';
}

export interface FootnoteElement extends Markable {
  type: 'footnote';
  footnoteId: string;
}

export type InlineElement =
  | TextElement
  | ImageElement
  | FieldElement
  | PageBreakElement
  | RuleElement
  | FootnoteElement;

export interface ListPlace {
  listId: string;
  /** 0 = outermost. */
  level: number;
}

/** A paragraph, or (with `list`) a list item. */
export interface ParagraphElement extends Markable {
  type: 'paragraph';
  heading: NamedStyle;
  style: ParagraphStyle;
  /** Text attributes of the paragraph mark: what an empty paragraph's first typed text takes. */
  markStyle: TextStyle;
  children: InlineElement[];
  list?: ListPlace;
  /** Names that internal links (`#name`) may point to. */
  anchors?: string[];
  /** Set on the last paragraph of a section: the page layout of the section that ends here. */
  endsSection?: PageLayout;
}

export interface CellBorders {
  readonly top?: Line | null;
  readonly bottom?: Line | null;
  readonly left?: Line | null;
  readonly right?: Line | null;
}

export interface CellPadding {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
}

export interface CellElement extends Markable {
  type: 'cell';
  children: BlockElement[];
  background?: string;
  padding: CellPadding;
  /** A side left out takes the table's border; null is no line. */
  borders: CellBorders;
  verticalAlign?: VerticalAlign;
  /** 1 usually; more when merged; 0 for a cell covered by a merged one. */
  colSpan: number;
  rowSpan: number;
}

export interface RowElement extends Markable {
  type: 'row';
  children: CellElement[];
  minimumHeight?: number;
  /** A pinned header row, repeated on each page. */
  header?: boolean;
  /** The row may not be split across two pages. */
  cantSplit?: boolean;
}

export interface TableElement extends Markable {
  type: 'table';
  children: RowElement[];
  /** One per column; null lets the column share what is left. */
  columnWidths: (number | null)[];
  border: Line | null;
  align?: HorizontalAlign;
  indent?: number;
}

export type BlockElement = ParagraphElement | TableElement;

export type SectionKind = 'body' | 'header' | 'footer' | 'firstHeader' | 'firstFooter';

export interface SectionElement extends Markable {
  type: 'section';
  kind: SectionKind | 'footnote';
  children: BlockElement[];
}

export interface PageLayout {
  width: number;
  height: number;
  marginTop: number;
  marginBottom: number;
  marginLeft: number;
  marginRight: number;
  /** From the page's edge to the header's or footer's text. */
  marginHeader: number;
  marginFooter: number;
}

/** How one nesting level of a list is marked. `format` holds `%1`…`%9` for the number of each level. */
export interface ListLevel {
  glyph: GlyphKind;
  format: string;
  start: number;
  indentStart: number;
  indentFirstLine: number;
}

/** DocumentApp.GlyphType's names, and NONE. */
export type GlyphKind =
  | 'BULLET'
  | 'HOLLOW_BULLET'
  | 'SQUARE_BULLET'
  | 'NUMBER'
  | 'LATIN_UPPER'
  | 'LATIN_LOWER'
  | 'ROMAN_UPPER'
  | 'ROMAN_LOWER'
  | 'NONE';

export interface DocumentList {
  levels: ListLevel[];
}

export interface NamedStyleDefinition {
  paragraph: ParagraphStyle;
  text: TextStyle;
}

export interface DocumentModel {
  /** The layout of the last (usually the only) section. */
  page: PageLayout;
  styles: Record<NamedStyle, NamedStyleDefinition>;
  lists: Record<string, DocumentList>;
  body: SectionElement;
  header: SectionElement | null;
  footer: SectionElement | null;
  /** With `differentFirstPage`, the first page shows these (null: nothing) instead. */
  differentFirstPage: boolean;
  firstHeader: SectionElement | null;
  firstFooter: SectionElement | null;
  footnotes: Record<string, SectionElement>;
  /** Names of the named ranges by id; their places are marks on the elements. */
  rangeNames?: Record<string, string>;
}

export type AnyElement =
  | SectionElement
  | ParagraphElement
  | TableElement
  | RowElement
  | CellElement
  | InlineElement;
