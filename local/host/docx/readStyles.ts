import { defaultStyles } from '../../model/documentDefaults';
import type { NamedStyle, NamedStyleDefinition, TextStyle } from '../../model/documentModel';
import { namedStyles } from '../../model/documentModel';
import type { DocxPackage } from './docxPackage';
import {
  type RawParagraph,
  readParagraphProperties,
  readRunProperties,
  type ThemeFonts,
  toParagraphStyle,
} from './readProperties';
import { at, child, descendant, elements, value, type XmlNode } from './xmlTree';

interface StyleEntry {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: RawParagraph;
  readonly text: TextStyle;
  readonly numbering: XmlNode | undefined;
  readonly node: XmlNode;
}

/** What a style resolves to once everything it is based on is laid beneath it. */
export interface ResolvedStyle {
  readonly heading: NamedStyle;
  readonly paragraph: RawParagraph;
  readonly text: TextStyle;
  /** The `w:numPr` nearest in the chain. */
  readonly numbering: XmlNode | undefined;
}

export interface DocxStyles {
  readonly theme: ThemeFonts;
  /** A paragraph style with the document's defaults beneath; without id the default style. */
  paragraphStyle(id: string | undefined): ResolvedStyle;
  /** A character style's own attributes, its bases included. */
  characterStyle(id: string | undefined): TextStyle;
  /** The style's own XML and those it is based on, nearest first (for table styles). */
  chain(id: string | undefined): readonly XmlNode[];
  /** The definitions of Google's named styles. */
  readonly named: Record<NamedStyle, NamedStyleDefinition>;
}

// Word's own defaults where the file says nothing (ECMA-376 17.7.5).
const wordParagraph: RawParagraph = { align: 'LEFT', lineSpacing: 1, spaceBefore: 0, spaceAfter: 0 };
const wordText: TextStyle = { font: 'Times New Roman', size: 10, color: '#000000' };

/** Reads styles.xml and resolves `basedOn`. */
export function readStyles(docx: DocxPackage): DocxStyles {
  const root = docx.xml('word/styles.xml');
  const theme = readTheme(docx);
  const defaults = child(root, 'w:docDefaults');
  const baseParagraph = {
    ...wordParagraph,
    ...readParagraphProperties(at(defaults, 'w:pPrDefault', 'w:pPr')),
  };
  const baseText = { ...wordText, ...readRunProperties(at(defaults, 'w:rPrDefault', 'w:rPr'), theme) };
  const entries = new Map(
    elements(root, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', entry(node, theme)]),
  );
  const defaultId = elements(root, 'w:style').find(
    (node) => node.attributes['w:type'] === 'paragraph' && node.attributes['w:default'] === '1',
  )?.attributes['w:styleId'];

  const chainOf = (id: string | undefined): StyleEntry[] => {
    const chain: StyleEntry[] = [];
    for (let at = id; at !== undefined && chain.length < 20; at = entries.get(at)?.basedOn) {
      const one = entries.get(at);
      if (!one) break;
      chain.push(one);
    }
    return chain;
  };
  const paragraphStyle = (id: string | undefined): ResolvedStyle => {
    const known = id !== undefined && entries.has(id) ? id : (defaultId ?? idNamed(entries, 'normal'));
    const chain = chainOf(known);
    const down = [...chain].reverse();
    return {
      heading: chain.map((one) => headingOf(one.name)).find((one) => one !== undefined) ?? 'NORMAL',
      paragraph: Object.assign({}, baseParagraph, ...down.map((one) => one.paragraph)) as RawParagraph,
      text: Object.assign({}, baseText, ...down.map((one) => one.text)) as TextStyle,
      numbering: chain.find((one) => one.numbering)?.numbering,
    };
  };
  return {
    theme,
    paragraphStyle,
    characterStyle: (id) =>
      Object.assign(
        {},
        ...chainOf(id)
          .reverse()
          .map((one) => one.text),
      ) as TextStyle,
    chain: (id) => chainOf(id).map((one) => one.node),
    named: namedDefinitions(entries, paragraphStyle),
  };
}

function entry(node: XmlNode, theme: ThemeFonts): StyleEntry {
  const paragraph = child(node, 'w:pPr');
  return {
    name: (value(node, 'w:name') ?? '').toLowerCase(),
    basedOn: value(node, 'w:basedOn'),
    paragraph: readParagraphProperties(paragraph),
    text: readRunProperties(child(node, 'w:rPr'), theme),
    numbering: child(paragraph, 'w:numPr'),
    node,
  };
}

function headingOf(name: string): NamedStyle | undefined {
  const level = /^heading ([1-6])$/.exec(name)?.[1];
  if (level) return `HEADING${level}` as NamedStyle;
  if (name === 'title') return 'TITLE';
  if (name === 'subtitle') return 'SUBTITLE';
  return name === 'normal' ? 'NORMAL' : undefined;
}

function idNamed(entries: ReadonlyMap<string, StyleEntry>, name: string): string | undefined {
  return [...entries].find(([, one]) => one.name === name)?.[0];
}

function namedDefinitions(
  entries: ReadonlyMap<string, StyleEntry>,
  resolve: (id: string | undefined) => ResolvedStyle,
): Record<NamedStyle, NamedStyleDefinition> {
  const definitions = defaultStyles();
  for (const style of namedStyles) {
    const id = [...entries].find(([, one]) => headingOf(one.name) === style)?.[0];
    if (id === undefined && style !== 'NORMAL') continue;
    const { paragraph, text } = resolve(id);
    definitions[style] = { paragraph: toParagraphStyle(paragraph, text.size ?? 11), text };
  }
  return definitions;
}

function readTheme(docx: DocxPackage): ThemeFonts {
  const theme = docx.xml('word/theme/theme1.xml');
  const font = (kind: string): string => {
    const node = theme && descendant(theme, `a:${kind}Font`);
    return child(node, 'a:latin')?.attributes.typeface || 'Calibri';
  };
  return { major: font('major'), minor: font('minor') };
}
