import type { DocumentList, GlyphKind, ListLevel } from '../../model/documentModel';
import type { DocxPackage } from './docxPackage';
import { twips } from './readProperties';
import { at, child, elements, value, type XmlNode } from './xmlTree';

const kinds: Record<string, GlyphKind> = {
  decimal: 'NUMBER',
  decimalZero: 'NUMBER',
  lowerLetter: 'LATIN_LOWER',
  upperLetter: 'LATIN_UPPER',
  lowerRoman: 'ROMAN_LOWER',
  upperRoman: 'ROMAN_UPPER',
  none: 'NONE',
};

/** The model's name of a Word numbering. */
export function listIdOf(numId: string): string {
  return `kix.list.${numId}`;
}

/** Reads numbering.xml: one list per `w:num`. */
export function readNumbering(docx: DocxPackage): Record<string, DocumentList> {
  const root = docx.xml('word/numbering.xml');
  const abstract = new Map(
    elements(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'], node]),
  );
  return Object.fromEntries(
    elements(root, 'w:num').map((node) => {
      const base = abstract.get(value(node, 'w:abstractNumId'));
      const levels = elements(base, 'w:lvl').map(readLevel);
      for (const override of elements(node, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl']);
        const start = value(override, 'w:startOverride');
        const own = child(override, 'w:lvl');
        const before = own ? readLevel(own) : levels[level];
        if (before) levels[level] = { ...before, ...(start ? { start: Number(start) } : {}) };
      }
      return [listIdOf(node.attributes['w:numId'] ?? ''), { levels }];
    }),
  );
}

function readLevel(node: XmlNode): ListLevel {
  const indent = at(node, 'w:pPr', 'w:ind')?.attributes ?? {};
  const indentStart = twips(indent['w:left'] ?? indent['w:start']) ?? 0;
  const hanging = twips(indent['w:hanging']) ?? -(twips(indent['w:firstLine']) ?? 0);
  const kind = value(node, 'w:numFmt') ?? 'decimal';
  const text = value(node, 'w:lvlText') ?? '';
  return {
    glyph: kind === 'bullet' ? bulletKind(text) : (kinds[kind] ?? 'NUMBER'),
    format: kind === 'bullet' ? bulletText(text) : text,
    start: Number(value(node, 'w:start') ?? '1'),
    indentStart,
    indentFirstLine: Math.round((indentStart - hanging) * 100) / 100,
  };
}

function bulletKind(text: string): GlyphKind {
  if (text === 'o' || text === '○') return 'HOLLOW_BULLET';
  if (text === '■' || text === '▪' || text === '\uf0a7') return 'SQUARE_BULLET';
  return 'BULLET';
}

/** The glyph itself, where it is an ordinary character; symbol-font glyphs fall back to the kind's own. */
function bulletText(text: string): string {
  return text === 'o' || /[\ue000-\uf8ff]/.test(text) ? '' : text;
}
