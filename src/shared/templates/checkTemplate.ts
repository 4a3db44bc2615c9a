import { checkSections } from './checkSections';
import type { FoundMarker } from './foundMarker';
import { type Marker, parseMarkers, soleMarker, writeMarker } from './markers';
import { nearestName } from './nearestName';
import type { TemplateParagraph, TemplatePlace } from './templatePlace';
import type { TemplateExpectation, TemplateProblem } from './templateProblem';

/**
 * What is wrong with a template, in reading order, missing markers last; empty when it can be merged.
 * `paragraphs` are all paragraphs that hold braces (others do no harm), in reading order: body, then header,
 * footer, footnotes.
 */
export function checkTemplate(
  paragraphs: readonly TemplateParagraph[],
  expected: TemplateExpectation,
): readonly TemplateProblem[] {
  const found: FoundMarker[] = [];
  const problems: TemplateProblem[] = [];
  for (const paragraph of paragraphs) {
    const { markers, broken } = parseMarkers(paragraph.text);
    found.push(...markers.map((marker) => ({ marker, paragraph })));
    problems.push(...broken.map(({ raw }) => ({ kind: 'broken', raw, place: paragraph.place }) as const));
  }
  const rows = rowNames(found);
  for (const one of found) problems.push(...checkOne(one, rows, expected));
  problems.push(...checkSections(found), ...duplicates(found, expected));
  problems.sort((a, b) => order(a) - order(b));
  return [...problems, ...missing(found, expected)];
}

function checkOne(
  { marker, paragraph }: FoundMarker,
  rows: ReadonlyMap<string, string>,
  expected: TemplateExpectation,
): readonly TemplateProblem[] {
  const { place } = paragraph;
  const { raw } = marker;
  const row = rows.get(rowKey(place) ?? '');
  const inRow = row === undefined ? [] : (expected.rows[row] ?? []);
  const known = namesOf(marker, inRow, expected);
  if (!known.includes(marker.name)) {
    const home = homeRow(marker, expected);
    if (home !== null) return [{ kind: 'outsideRow', raw, row: writeMarker('row', home), place }];
    const nearest = nearestName(marker.name, known);
    return [
      { kind: 'unknown', raw, nearest: nearest === null ? null : writeMarker(marker.kind, nearest), place },
    ];
  }
  if (marker.kind === 'row') return checkRowPlace(marker, place, paragraph.text);
  if (marker.kind !== 'field' && soleMarker(paragraph.text) === null)
    return [{ kind: 'notAlone', raw, place }];
  return [];
}

function checkRowPlace(marker: Marker, place: TemplatePlace, text: string): readonly TemplateProblem[] {
  if (place.cell === null) return [{ kind: 'rowOutsideTable', raw: marker.raw, place }];
  const first = place.cell.column === 1 && text.slice(0, marker.start).trim() === '';
  return first ? [] : [{ kind: 'rowNotFirst', raw: marker.raw, place }];
}

function namesOf(marker: Marker, inRow: readonly string[], expected: TemplateExpectation): readonly string[] {
  switch (marker.kind) {
    case 'field':
      return [...inRow, ...expected.fields];
    case 'row':
      return Object.keys(expected.rows);
    case 'paragraphs':
      return expected.paragraphs;
    case 'picture':
      return expected.pictures;
    case 'sectionStart':
    case 'sectionEnd':
      return expected.sections;
  }
}

/** The repeated row in which a name would be known. */
function homeRow(marker: Marker, expected: TemplateExpectation): string | null {
  if (marker.kind !== 'field') return null;
  const home = Object.entries(expected.rows).find(([, names]) => names.includes(marker.name));
  return home?.[0] ?? null;
}

/** Which repeated row each marked table row is, by `rowKey`. */
function rowNames(found: readonly FoundMarker[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { marker, paragraph } of found) {
    const key = rowKey(paragraph.place);
    if (marker.kind === 'row' && key !== null) rows.set(key, marker.name);
  }
  return rows;
}

function rowKey({ part, cell }: TemplatePlace): string | null {
  return cell === null ? null : `${part}/${cell.table}/${cell.row}`;
}

function duplicates(
  found: readonly FoundMarker[],
  expected: TemplateExpectation,
): readonly TemplateProblem[] {
  return expected.once.flatMap(({ kind, name }) => {
    const [first, ...again] = found.filter(({ marker }) => marker.kind === kind && marker.name === name);
    if (first === undefined) return [];
    return again.map(
      ({ marker, paragraph }) =>
        ({
          kind: 'duplicate',
          raw: marker.raw,
          first: first.paragraph.place,
          place: paragraph.place,
        }) as const,
    );
  });
}

function missing(found: readonly FoundMarker[], expected: TemplateExpectation): readonly TemplateProblem[] {
  return expected.required
    .filter(({ kind, name }) => !found.some(({ marker }) => marker.kind === kind && marker.name === name))
    .map(({ kind, name }) => {
      const raw = writeMarker(kind, name);
      return { kind: 'missing', raw, home: expected.homes?.[raw] ?? null, place: null };
    });
}

const parts = ['body', 'header', 'footer', 'footnote'] as const;

function order({ place }: TemplateProblem): number {
  return place === null ? 0 : parts.indexOf(place.part) * 1e6 + place.paragraph;
}
