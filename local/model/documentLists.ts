import type { BlockElement, DocumentList, DocumentModel, GlyphKind, ParagraphElement } from './documentModel';
import { paragraphsIn } from './documentText';

const bullets: Partial<Record<GlyphKind, string>> = {
  BULLET: '●',
  HOLLOW_BULLET: '○',
  SQUARE_BULLET: '■',
};

/** The marker each list item shows ("1.", "b)", "●"), counted through the blocks in reading order. */
export function listMarkers(
  model: DocumentModel,
  blocks: readonly BlockElement[],
): Map<ParagraphElement, string> {
  const counters = new Map<string, number[]>();
  const markers = new Map<ParagraphElement, string>();
  for (const paragraph of paragraphsIn(blocks)) {
    if (!paragraph.list) continue;
    const { listId, level } = paragraph.list;
    const list = model.lists[listId];
    const kind = list?.levels[level]?.glyph ?? 'BULLET';
    const counts = counters.get(listId) ?? [];
    counters.set(listId, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let above = 0; above < level; above++) counts[above] ??= list?.levels[above]?.start ?? 1;
    const before = counts[level];
    counts[level] = before === undefined ? (list?.levels[level]?.start ?? 1) : before + 1;
    markers.set(paragraph, marker(list, level, kind, counts));
  }
  return markers;
}

function marker(
  list: DocumentList | undefined,
  level: number,
  kind: GlyphKind,
  counts: readonly number[],
): string {
  if (kind === 'NONE') return '';
  const bullet = bullets[kind];
  if (bullet) return list?.levels[level]?.format || bullet;
  return numberMarker(list, level, counts);
}

function numberMarker(list: DocumentList | undefined, level: number, counts: readonly number[]): string {
  const format = list?.levels[level]?.format ?? `%${level + 1}.`;
  return format.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return ordinal(list?.levels[at]?.glyph ?? 'NUMBER', counts[at] ?? 1);
  });
}

/** The n-th mark of a numbering: 3 → "3", "c", "C", "iii", "III". */
export function ordinal(kind: GlyphKind, n: number): string {
  switch (kind) {
    case 'LATIN_LOWER':
      return latin(n);
    case 'LATIN_UPPER':
      return latin(n).toUpperCase();
    case 'ROMAN_LOWER':
      return roman(n);
    case 'ROMAN_UPPER':
      return roman(n).toUpperCase();
    default:
      return String(n);
  }
}

/** a … z, aa, bb, … as Google and Word count. */
function latin(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.floor((n - 1) / 26) + 1);
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let left = n;
  let text = '';
  for (const [value, mark] of romanParts) {
    while (left >= value) {
      text += mark;
      left -= value;
    }
  }
  return text;
}

const presets: Partial<Record<GlyphKind, readonly GlyphKind[]>> = {
  BULLET: ['BULLET', 'HOLLOW_BULLET', 'SQUARE_BULLET'],
  NUMBER: ['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'],
};

/** A list of nine levels as Google's presets have them: kinds in turn, 36 pt of indent a level. */
export function newList(glyph: GlyphKind): DocumentList {
  const turn = presets[glyph] ?? [glyph];
  const levels = Array.from({ length: 9 }, (_, level) => ({
    glyph: turn[level % turn.length] ?? glyph,
    format: glyph in bullets ? '' : `%${level + 1}.`,
    start: 1,
    indentStart: 36 * (level + 1),
    indentFirstLine: 36 * (level + 1) - 18,
  }));
  return { levels };
}
