import type {
  HorizontalAlign,
  ImageElement,
  InlineElement,
  ParagraphElement,
  ParagraphStyle,
} from '../../model/documentModel';
import { effectiveParagraph, effectiveText } from '../../model/documentStyle';
import { paragraphText } from '../../model/documentText';
import { freshId, imageName, type PdfContext, type PdfNode } from './pdfContext';
import { tabbedColumns } from './pdfTabs';
import { estimateWidth, inlineStyle, inlines, type PdfInline } from './pdfText';

export const alignments: Record<HorizontalAlign, 'left' | 'center' | 'right' | 'justify'> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
  JUSTIFY: 'justify',
};

/** A paragraph between two page breaks: the nodes it makes, and whether a break comes before. */
export interface ParagraphPiece {
  readonly nodes: PdfNode[];
  readonly breakBefore: boolean;
}

/**
 * A paragraph as pdfmake nodes, one piece for each page it is broken over. An empty piece (a paragraph that
 * holds only a page break) has no nodes. `width` is the room it has, in points.
 */
export function paragraphPieces(
  paragraph: ParagraphElement,
  width: number,
  context: PdfContext,
): ParagraphPiece[] {
  const style = effectiveParagraph(context.model, paragraph);
  const parts = splitAtBreaks(paragraph.children);
  return parts.map((children, index) => ({
    breakBefore: index > 0 || style.pageBreakBefore === true,
    nodes:
      parts.length > 1 && children.length === 0 ? [] : pieceNodes(paragraph, children, style, width, context),
  }));
}

function splitAtBreaks(children: readonly InlineElement[]): InlineElement[][] {
  const parts: InlineElement[][] = [[]];
  for (const child of children) {
    if (child.type === 'pageBreak') parts.push([]);
    else parts[parts.length - 1]?.push(child);
  }
  return parts;
}

function pieceNodes(
  paragraph: ParagraphElement,
  children: readonly InlineElement[],
  style: ParagraphStyle,
  width: number,
  context: PdfContext,
): PdfNode[] {
  const nodes = lines(children).map((line): PdfNode => {
    if (line.kind === 'image') return imageNode(line.image, style, width, context);
    if (line.kind === 'rule') return ruleNode(style, width);
    return textNode(paragraph, line.children, style, width, context);
  });
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first && style.spaceBefore) addMargin(first, 1, style.spaceBefore);
  if (last && style.spaceAfter) addMargin(last, 3, style.spaceAfter);
  const id = freshId(context, paragraph.anchors?.[0]);
  if (first && id !== undefined) first.id = id;
  return style.borders || style.shading ? [boxed(nodes, style)] : nodes;
}

type Line =
  | { kind: 'text'; children: InlineElement[] }
  | { kind: 'image'; image: ImageElement }
  | { kind: 'rule' };

/** pdfmake sets no picture within a line of text: a picture gets a line of its own. */
function lines(children: readonly InlineElement[]): Line[] {
  const found: Line[] = [];
  for (const child of children) {
    const last = found[found.length - 1];
    if (child.type === 'image') found.push({ kind: 'image', image: child });
    else if (child.type === 'rule') found.push({ kind: 'rule' });
    else if (last?.kind === 'text') last.children.push(child);
    else found.push({ kind: 'text', children: [child] });
  }
  return found.length > 0 ? found : [{ kind: 'text', children: [] }];
}

function textNode(
  paragraph: ParagraphElement,
  children: readonly InlineElement[],
  style: ParagraphStyle,
  width: number,
  context: PdfContext,
): PdfNode {
  const text = inlines(paragraph, children, context);
  const mark = inlineStyle(effectiveText(context.model, paragraph, paragraph.markStyle));
  const indentStart = style.indentStart ?? 0;
  const firstLine = style.indentFirstLine ?? indentStart;
  const indentEnd = style.indentEnd ?? 0;
  const shared = {
    alignment: alignments[style.align ?? 'LEFT'],
    lineHeight: style.lineSpacing ?? 1,
  };
  const marker = paragraph.list && context.markers.get(paragraph);
  if (marker !== undefined)
    return listItem({ marker, text, mark, shared, style, children, paragraph, context });
  const tabbed = tabbedColumns(text, { firstLine, indentStart, indentEnd, tabs: style.tabs ?? [], width });
  if (tabbed) return { ...tabbed, margin: [0, 0, indentEnd, 0], ...shared };
  return {
    text: filled(text, mark),
    ...shared,
    margin: [indentStart, 0, indentEnd, 0],
    ...(firstLine !== indentStart ? { leadingIndent: firstLine - indentStart } : {}),
    ...(typeof text[0]?.text === 'string' && text[0].text.startsWith(' ')
      ? { preserveLeadingSpaces: true }
      : {}),
    ...outline(paragraph),
  };
}

/** An empty line still has the height of its paragraph mark. */
function filled(text: readonly PdfInline[], mark: Record<string, unknown>): PdfInline[] {
  return text.length > 0 ? [...text] : [{ text: '\u00a0', ...mark }];
}

function listItem(parts: {
  marker: string;
  text: PdfInline[];
  mark: Record<string, unknown>;
  shared: object;
  style: ParagraphStyle;
  children: readonly InlineElement[];
  paragraph: ParagraphElement;
  context: PdfContext;
}): PdfNode {
  const { marker, text, mark, shared, style } = parts;
  const firstLine = style.indentFirstLine ?? 0;
  const { decoration: _, link: __, linkToDestination: ___, background: ____, ...plain } = text[0] ?? mark;
  const look = { ...plain, text: marker };
  const size = Number(plain.fontSize ?? 11);
  const room = Math.max(
    (style.indentStart ?? 0) - firstLine,
    estimateWidth(marker, size, plain.bold === true) + 3,
  );
  return {
    columns: [
      { width: room, text: [look], ...shared, alignment: 'left', noWrap: true },
      { width: '*', text: filled(text, mark), ...shared, ...outline(parts.paragraph) },
    ],
    columnGap: 0,
    margin: [firstLine, 0, style.indentEnd ?? 0, 0],
  };
}

/** Headings enter the document's outline (bookmarks pane), nested by level. */
function outline(paragraph: ParagraphElement): Record<string, unknown> {
  const level = /^HEADING(\d)$/.exec(paragraph.heading)?.[1];
  const text = paragraphText(paragraph).trim();
  return level && text ? { outline: true, outlineText: text, outlineLevel: Number(level) } : {};
}

function imageNode(image: ImageElement, style: ParagraphStyle, width: number, context: PdfContext): PdfNode {
  const room = width - (style.indentStart ?? 0) - (style.indentEnd ?? 0);
  const scale = image.width > room && room > 0 ? room / image.width : 1;
  const alignment = alignments[style.align ?? 'LEFT'];
  return {
    image: imageName(context, image.mimeType, image.base64),
    width: image.width * scale,
    height: image.height * scale,
    alignment: alignment === 'justify' ? 'left' : alignment,
    margin: [style.indentStart ?? 0, 0, style.indentEnd ?? 0, 0],
    ...(image.link ? { link: image.link } : {}),
  };
}

function ruleNode(style: ParagraphStyle, width: number): PdfNode {
  const room = width - (style.indentStart ?? 0) - (style.indentEnd ?? 0);
  return {
    canvas: [{ type: 'line', x1: 0, y1: 5, x2: room, y2: 5, lineWidth: 1, lineColor: '#888888' }],
    margin: [style.indentStart ?? 0, 0, 0, 5],
  };
}

/** pdfmake has no paragraph borders or shading: a table of one cell draws them. */
function boxed(nodes: PdfNode[], style: ParagraphStyle): PdfNode {
  const { top, bottom, left, right } = style.borders ?? {};
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first && style.spaceBefore) addMargin(first, 1, -style.spaceBefore);
  if (last && style.spaceAfter) addMargin(last, 3, -style.spaceAfter);
  return {
    table: {
      widths: ['*'],
      body: [[{ stack: nodes, ...(style.shading ? { fillColor: style.shading } : {}) }]],
    },
    layout: {
      hLineWidth: (line: number) => (line === 0 ? top?.width : bottom?.width) ?? 0,
      vLineWidth: (line: number) => (line === 0 ? left?.width : right?.width) ?? 0,
      hLineColor: (line: number) => (line === 0 ? top?.color : bottom?.color) ?? '#000000',
      vLineColor: (line: number) => (line === 0 ? left?.color : right?.color) ?? '#000000',
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => (top ? 1 : 0),
      paddingBottom: () => (bottom ? 1 : 0),
    },
    margin: [0, style.spaceBefore ?? 0, 0, style.spaceAfter ?? 0],
  };
}

/** Adds to one side of a node's four-sided margin: 0 left, 1 top, 2 right, 3 bottom. */
export function addMargin(node: PdfNode, side: 0 | 1 | 2 | 3, points: number): void {
  node.margin ??= [0, 0, 0, 0];
  node.margin[side] += points;
}
