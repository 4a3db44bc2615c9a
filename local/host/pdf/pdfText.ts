import type { InlineElement, ParagraphElement, TextStyle } from '../../model/documentModel';
import { effectiveParagraph, effectiveText } from '../../model/documentStyle';
import { lastNodeId, type PdfContext } from './pdfContext';
import { pdfFont } from './pdfFonts';

/** One styled piece of text, as pdfmake takes it inside `text: [...]`. */
export interface PdfInline {
  text?: string;
  pageReference?: string;
  [attribute: string]: unknown;
}

/** pdfmake attributes of a text style. */
export function inlineStyle(style: TextStyle): Record<string, unknown> {
  const decorations = [
    ...(style.underline ? ['underline'] : []),
    ...(style.strikethrough ? ['lineThrough'] : []),
  ];
  return {
    font: pdfFont(style.font),
    fontSize: style.size ?? 11,
    color: style.color ?? '#000000',
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    ...(decorations.length > 0 ? { decoration: decorations } : {}),
    ...(style.background ? { background: style.background } : {}),
    ...(style.baseline === 'SUPERSCRIPT' ? { sup: true } : {}),
    ...(style.baseline === 'SUBSCRIPT' ? { sub: true } : {}),
    ...linkAttributes(style.link),
  };
}

function linkAttributes(link: string | undefined): Record<string, unknown> {
  if (!link) return {};
  return link.startsWith('#') ? { linkToDestination: link.slice(1) } : { link };
}

/** Text and fields as pdfmake inlines; pictures and breaks are the caller's. */
export function inlines(
  paragraph: ParagraphElement,
  children: readonly InlineElement[],
  context: PdfContext,
): PdfInline[] {
  const justified = effectiveParagraph(context.model, paragraph).align === 'JUSTIFY';
  return children.flatMap((child): PdfInline[] => {
    if (child.type === 'text')
      return child.runs.flatMap((run) => {
        const style = effectiveText(context.model, paragraph, run.style);
        const text = (style.allCaps ? run.text.toUpperCase() : run.text).replaceAll('\r', '\n');
        const look = inlineStyle(style);
        return justified ? wholeWords(text).map((piece) => ({ ...piece, ...look })) : [{ text, ...look }];
      });
    if (child.type === 'field') return [field(child.field, paragraph, child.style, context)];
    if (child.type === 'footnote') {
      context.footnotes.push(child.footnoteId);
      const style = effectiveText(context.model, paragraph, { baseline: 'SUPERSCRIPT' });
      return [{ text: String(context.footnotes.length), ...inlineStyle(style) }];
    }
    return [];
  });
}

/** Short words joined by a hyphen or stroke: "Undang-Undang", "E-SKM", "Biaya/Tarif". */
const joinedWord = /(?<=^|\s)(?=\S{3,24}(?:\s|$))[^\s\-/]+[-/]\S*[^\s\-/](?: |$)/g;

/**
 * pdfmake takes the parts around a hyphen for words of their own and, in justified lines, spreads them. Kept whole,
 * they move to the next line together, as Google Docs moves them when they fit there.
 */
function wholeWords(text: string): readonly { readonly text: string; readonly noWrap?: true }[] {
  const pieces: { text: string; noWrap?: true }[] = [];
  let read = 0;
  for (const match of text.matchAll(joinedWord)) {
    if (match.index > read) pieces.push({ text: text.slice(read, match.index) });
    pieces.push({ text: match[0], noWrap: true });
    read = match.index + match[0].length;
  }
  if (read < text.length || pieces.length === 0) pieces.push({ text: text.slice(read) });
  return pieces;
}

function field(
  kind: 'PAGE' | 'NUMPAGES',
  paragraph: ParagraphElement,
  style: TextStyle,
  context: PdfContext,
): PdfInline {
  const attributes = inlineStyle(effectiveText(context.model, paragraph, style));
  if (context.page)
    return { text: String(kind === 'PAGE' ? context.page.current : context.page.count), ...attributes };
  if (kind === 'NUMPAGES') return { pageReference: lastNodeId, ...attributes };
  paragraph.anchors ??= [];
  const own = paragraph.anchors[0] ?? `page-field-${context.ids.size}`;
  if (paragraph.anchors.length === 0) paragraph.anchors.push(own);
  return { pageReference: own, ...attributes };
}

/** Rough width in points of a text: for choosing tab stops and marker columns. */
export function estimateWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ilI.,:;'|!]/.test(letter)) ems += 0.28;
    else if (/[ftrj()\-\s/]/.test(letter)) ems += 0.33;
    else if (/[mwMW%@]/.test(letter)) ems += 0.86;
    else if (/[A-Z]/.test(letter)) ems += 0.7;
    else ems += 0.556;
  }
  return ems * size * (bold ? 1.06 : 1);
}
