/**
 * The marker language of a document template. Names are Indonesian because the office edits the templates:
 *
 * | marker | where | what the merge does |
 * |---|---|---|
 * | `{{nama_kecamatan}}` | anywhere in a paragraph, cell, header, footer | puts the field's text |
 * | `{{#responden}}` | at the beginning of a table row's first cell | repeats that row per item |
 * | `{{paragraf:analisis}}` | alone in a paragraph | puts a list of paragraphs in that paragraph's style |
 * | `{{gambar:grafik}}` | alone in a paragraph | puts a picture |
 * | `{{jika:tren}}` … `{{akhir:tren}}` | each alone in a paragraph | keeps or removes what stands between |
 *
 * Spaces inside the braces and capitals don't matter: `{{ Nama_Kecamatan }}` is `nama_kecamatan`.
 */
export type MarkerKind = 'field' | 'row' | 'paragraphs' | 'picture' | 'sectionStart' | 'sectionEnd';

/** One marker found in a text; `start`/`end` are offsets in that text (end exclusive), `raw` as written. */
export type Marker = {
  readonly kind: MarkerKind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
};

/** Braces that don't make a marker: `{{ab` without its end, or a lone `}}`. */
export type BrokenMarker = { readonly start: number; readonly raw: string };

export type ParsedMarkers = {
  readonly markers: readonly Marker[];
  readonly broken: readonly BrokenMarker[];
};

const prefixes: readonly (readonly [string, MarkerKind])[] = [
  ['#', 'row'],
  ['paragraf:', 'paragraphs'],
  ['gambar:', 'picture'],
  ['jika:', 'sectionStart'],
  ['akhir:', 'sectionEnd'],
];

const braces = /\{\{([^{}]*)\}\}|\{\{|\}\}/g;

/** Finds every marker of a paragraph's text, and every pair of braces that isn't one. */
export function parseMarkers(text: string): ParsedMarkers {
  const markers: Marker[] = [];
  const broken: BrokenMarker[] = [];
  for (const match of text.matchAll(braces)) {
    const start = match.index;
    const inner = match[1];
    if (inner === undefined || inner.trim() === '') {
      broken.push({ start, raw: excerpt(text, start) });
    } else {
      markers.push({ ...kindAndName(inner), start, end: start + match[0].length, raw: match[0] });
    }
  }
  return { markers, broken };
}

/** How a marker is written. */
export function writeMarker(kind: MarkerKind, name: string): string {
  const prefix = prefixes.find(([, of]) => of === kind)?.[0] ?? '';
  return `{{${prefix}${name}}}`;
}

/** The marker a paragraph consists of, when it holds nothing else; spaces around it don't count. */
export function soleMarker(text: string): Marker | null {
  const { markers, broken } = parseMarkers(text);
  const [only] = markers;
  if (only === undefined || markers.length > 1 || broken.length > 0) return null;
  return text.trim() === only.raw ? only : null;
}

function kindAndName(inner: string): { kind: MarkerKind; name: string } {
  const written = inner.trim().toLowerCase();
  for (const [prefix, kind] of prefixes) {
    if (written.startsWith(prefix)) return { kind, name: written.slice(prefix.length).trim() };
  }
  return { kind: 'field', name: written };
}

function excerpt(text: string, start: number): string {
  const piece = text.slice(start, start + 30);
  const line = piece.split('\n')[0] ?? piece;
  return start + 30 < text.length ? `${line}…` : line;
}
