import type {
  HorizontalAlign,
  Line,
  PageLayout,
  ParagraphBorders,
  ParagraphStyle,
  TabStop,
  TextStyle,
} from '../../model/documentModel';
import { child, elements, toggle, value, type XmlNode } from './xmlTree';

/** Paragraph attributes as WordprocessingML keeps them: the first line relative to the left indent. */
export interface RawParagraph extends Omit<ParagraphStyle, 'indentFirstLine'> {
  readonly firstLine?: number;
  /** Line height in points ("exactly" or "at least"), which a Google Doc cannot hold. */
  readonly lineHeight?: number;
}

const alignments: Record<string, HorizontalAlign> = {
  left: 'LEFT',
  start: 'LEFT',
  center: 'CENTER',
  right: 'RIGHT',
  end: 'RIGHT',
  both: 'JUSTIFY',
  distribute: 'JUSTIFY',
};

/** Twentieths of a point, as text, in points. */
export function twips(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const universal = /^(-?[\d.]+)(mm|cm|in|pt|pc|pi)$/.exec(text);
  if (universal) return Number(universal[1]) * (pointsPer[universal[2] ?? 'pt'] ?? 1);
  const number = Number(text);
  return Number.isFinite(number) ? number / 20 : undefined;
}

const pointsPer: Record<string, number> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 };

/** `w:pPr` → attributes that it sets itself. */
export function readParagraphProperties(node: XmlNode | undefined): RawParagraph {
  if (!node) return {};
  const indent = child(node, 'w:ind')?.attributes ?? {};
  const spacing = child(node, 'w:spacing')?.attributes ?? {};
  const hanging = twips(indent['w:hanging']);
  const line = Number(spacing['w:line']);
  const auto = (spacing['w:lineRule'] ?? 'auto') === 'auto';
  return defined<RawParagraph>({
    align: alignments[value(node, 'w:jc') ?? ''],
    indentStart: twips(indent['w:left'] ?? indent['w:start']),
    indentEnd: twips(indent['w:right'] ?? indent['w:end']),
    firstLine: hanging !== undefined ? -hanging : twips(indent['w:firstLine']),
    spaceBefore: twips(spacing['w:before']),
    spaceAfter: twips(spacing['w:after']),
    lineSpacing: line > 0 && auto ? line / 240 : undefined,
    lineHeight: line > 0 && !auto ? line / 20 : undefined,
    keepWithNext: toggle(node, 'w:keepNext'),
    keepLinesTogether: toggle(node, 'w:keepLines'),
    pageBreakBefore: toggle(node, 'w:pageBreakBefore'),
    shading: fill(child(node, 'w:shd')),
    borders: paragraphBorders(child(node, 'w:pBdr')),
    tabs: tabStops(child(node, 'w:tabs')),
  });
}

/** Raw attributes in the model's terms. `size` is the text size that an exact line height refers to. */
export function toParagraphStyle(raw: RawParagraph, size: number): ParagraphStyle {
  const { firstLine, lineHeight, ...style } = raw;
  const indentStart = style.indentStart ?? 0;
  return {
    ...style,
    ...(style.indentStart !== undefined || firstLine !== undefined
      ? { indentStart, indentFirstLine: Math.round((indentStart + (firstLine ?? 0)) * 100) / 100 }
      : {}),
    ...(lineHeight !== undefined ? { lineSpacing: lineHeight / (size * 1.15) } : {}),
  };
}

/** `w:rPr` → attributes that it sets itself; `theme` names the fonts of the document's theme. */
export function readRunProperties(node: XmlNode | undefined, theme: ThemeFonts): TextStyle {
  if (!node) return {};
  const underline = value(node, 'w:u');
  const size = Number(value(node, 'w:sz'));
  const color = value(node, 'w:color');
  const vertical = value(node, 'w:vertAlign');
  return defined<TextStyle>({
    bold: toggle(node, 'w:b'),
    italic: toggle(node, 'w:i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    strikethrough: toggle(node, 'w:strike'),
    size: size > 0 ? size / 2 : undefined,
    font: fontName(child(node, 'w:rFonts'), theme),
    color: color === undefined ? undefined : hexColor(color),
    background: highlight[value(node, 'w:highlight') ?? ''] ?? fill(child(node, 'w:shd')),
    baseline: vertical === 'superscript' ? 'SUPERSCRIPT' : vertical === 'subscript' ? 'SUBSCRIPT' : undefined,
    allCaps: toggle(node, 'w:caps'),
  });
}

export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

function fontName(node: XmlNode | undefined, theme: ThemeFonts): string | undefined {
  const themed = node?.attributes['w:asciiTheme'] ?? node?.attributes['w:hAnsiTheme'];
  if (themed) return themed.startsWith('major') ? theme.major : theme.minor;
  return node?.attributes['w:ascii'] ?? node?.attributes['w:hAnsi'];
}

const highlight: Record<string, string> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  red: '#ff0000',
  lightGray: '#c0c0c0',
  darkGray: '#808080',
};

/** A WordprocessingML colour as `#rrggbb`; `auto` is black. */
export function hexColor(text: string): string {
  return /^[0-9a-fA-F]{6}$/.test(text) ? `#${text.toLowerCase()}` : '#000000';
}

/** The fill of a `w:shd`, undefined when it is none. */
export function fill(node: XmlNode | undefined): string | undefined {
  const text = node?.attributes['w:fill'];
  return text && text !== 'auto' ? hexColor(text) : undefined;
}

/** A border element → line; undefined when absent, null when it says "none". */
export function readLine(node: XmlNode | undefined): Line | null | undefined {
  if (!node) return undefined;
  const { 'w:val': style = 'single', 'w:sz': size = '4', 'w:color': color = 'auto' } = node.attributes;
  if (style === 'nil' || style === 'none') return null;
  return { width: Math.max(0.25, Number(size) / 8), color: hexColor(color) };
}

function paragraphBorders(node: XmlNode | undefined): ParagraphBorders | undefined {
  if (!node) return undefined;
  const side = (name: string) => readLine(child(node, `w:${name}`)) ?? undefined;
  const borders = defined<ParagraphBorders>({
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
  });
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function tabStops(node: XmlNode | undefined): readonly TabStop[] | undefined {
  if (!node) return undefined;
  return elements(node, 'w:tab')
    .filter((tab) => tab.attributes['w:val'] !== 'clear')
    .map((tab) => {
      const { 'w:val': kind = 'left', 'w:leader': leader, 'w:pos': position } = tab.attributes;
      const align = kind === 'center' ? 'CENTER' : kind === 'right' || kind === 'end' ? 'RIGHT' : 'LEFT';
      return { at: twips(position) ?? 0, align, ...(leader === 'dot' ? { leader: 'DOT' as const } : {}) };
    });
}

/** `w:sectPr` → page layout. */
export function readPageLayout(node: XmlNode | undefined, base: PageLayout): PageLayout {
  const size = child(node, 'w:pgSz')?.attributes ?? {};
  const margin = child(node, 'w:pgMar')?.attributes ?? {};
  return {
    width: twips(size['w:w']) ?? base.width,
    height: twips(size['w:h']) ?? base.height,
    marginTop: Math.abs(twips(margin['w:top']) ?? base.marginTop),
    marginBottom: Math.abs(twips(margin['w:bottom']) ?? base.marginBottom),
    marginLeft: twips(margin['w:left']) ?? base.marginLeft,
    marginRight: twips(margin['w:right']) ?? base.marginRight,
    marginHeader: twips(margin['w:header']) ?? base.marginHeader,
    marginFooter: twips(margin['w:footer']) ?? base.marginFooter,
  };
}

/** The object without its undefined members. */
export function defined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, one]) => one !== undefined)) as T;
}
