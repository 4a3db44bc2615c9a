import { parseMarkers, soleMarker } from './markers';
import { type MergeData, type MergePicture, type MergeRow, paragraphText } from './mergeData';
import type { TemplateParagraph } from './templatePlace';

/** A document's text: the body's paragraphs outside tables that have text, and its tables by rows and cells. */
export type DocumentText = {
  readonly lines: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
};

/** What a document was merged from; of a picture only its description, which tells what it shows. */
export type MergedFrom = Omit<MergeData, 'pictures'> & {
  readonly pictures: Readonly<Record<string, string>>;
};

/** A cell of the body's tables, all counted from 0. */
export type CellText = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** What newer data change in a document that was merged before. */
export type Renewal = {
  /** The lines as a merge of the newer data would give them. */
  readonly lines: readonly string[];
  readonly cells: readonly CellText[];
  /** Pictures that show something else now, by the description of the one they replace. */
  readonly pictures: readonly { readonly instead: string; readonly picture: MergePicture }[];
};

export const mergedFrom = ({ pictures, ...words }: MergeData): MergedFrom => ({
  ...words,
  pictures: Object.fromEntries(Object.entries(pictures).map(([key, { alt }]) => [key, alt])),
});

/**
 * What has to change in a merged document so that it reads as if it were merged from `now`, or null when more than
 * words, cells and pictures differ: other sections, more rows, a list that was empty. Whatever isn't found where the
 * template has it also gives null, so that a wrong guess changes nothing. `template`: its paragraphs that hold
 * markers, in reading order; `made`: the document's text as first merged from `before`.
 */
export function renewalOf(
  template: () => readonly TemplateParagraph[],
  made: DocumentText,
  before: MergedFrom,
  now: MergeData,
): Renewal | null {
  const after = mergedFrom(now);
  if (!sameShape(before, after)) return null;
  const paragraphs = template();
  const body = visible(paragraphs, before.sections);
  const rest = paragraphs.filter(({ place }) => place.part !== 'body');
  if (rest.some(({ text }) => filled(text, {}, before.fields) !== filled(text, {}, after.fields)))
    return null;
  const lines = renewedLines(body.shown, made.lines, before, after);
  const cells = renewedCells(body, made.tables, before, after);
  if (lines === null || cells === null) return null;
  const pictures = Object.entries(now.pictures).flatMap(([key, picture]) => {
    const instead = before.pictures[key] ?? '';
    return instead === picture.alt ? [] : [{ instead, picture }];
  });
  return { lines, cells, pictures };
}

function sameShape(before: MergedFrom, after: MergedFrom): boolean {
  const shape = ({ sections, rows, pictures }: MergedFrom) =>
    JSON.stringify([
      Object.entries(sections).sort(),
      Object.entries(rows)
        .map(([name, items]) => [name, items.length])
        .sort(),
      Object.keys(pictures).sort(),
      // Photos aren't told apart by what they are called: other ones are merged afresh.
      rows.foto ?? [],
    ]);
  return shape(before) === shape(after);
}

type Body = {
  readonly shown: readonly TemplateParagraph[];
  /** Numbers of the template's tables that went with their section. */
  readonly gone: ReadonlySet<number>;
};

function visible(template: readonly TemplateParagraph[], sections: MergedFrom['sections']): Body {
  const open: boolean[] = [];
  const shown: TemplateParagraph[] = [];
  const gone = new Set<number>();
  for (const paragraph of template.filter(({ place }) => place.part === 'body')) {
    const marker = paragraph.place.cell === null ? soleMarker(paragraph.text) : null;
    if (marker?.kind === 'sectionStart') open.push(sections[marker.name] ?? false);
    else if (marker?.kind === 'sectionEnd') open.pop();
    else if (!open.includes(false)) shown.push(paragraph);
    else if (paragraph.place.cell !== null) gone.add(paragraph.place.cell.table);
  }
  return { shown, gone };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function filled(text: string, item: MergeRow, fields: MergedFrom['fields']): string {
  let [result, read] = ['', 0];
  for (const { kind, name, start, end } of parseMarkers(text).markers) {
    if (kind !== 'field' && kind !== 'row') continue;
    result += text.slice(read, start) + (kind === 'row' ? '' : (item[name] ?? fields[name] ?? ''));
    read = end;
  }
  return folded(result + text.slice(read));
}

/** The paragraphs that a paragraph of the template becomes. */
function linesFrom(text: string, { paragraphs, fields }: MergedFrom): readonly string[] {
  const marker = soleMarker(text);
  if (marker?.kind === 'picture') return [];
  const lines =
    marker?.kind === 'paragraphs'
      ? (paragraphs[marker.name] ?? []).map((one) => folded(paragraphText(one)))
      : [filled(text, {}, fields)];
  return lines.filter((line) => line !== '');
}

function renewedLines(
  shown: readonly TemplateParagraph[],
  made: readonly string[],
  before: MergedFrom,
  after: MergedFrom,
): readonly string[] | null {
  const lines: string[] = [];
  let read = 0;
  for (const { text, place } of shown) {
    if (place.cell !== null) continue;
    const [old, fresh] = [linesFrom(text, before), linesFrom(text, after)];
    if (old.length === 0) {
      if (fresh.length > 0) return null;
      continue;
    }
    const at = made.indexOf(old[0] ?? '', read);
    if (at < 0 || old.some((line, nth) => made[at + nth] !== line)) return null;
    lines.push(...made.slice(read, at), ...fresh);
    read = at + old.length;
  }
  return [...lines, ...made.slice(read)];
}

function renewedCells(
  { shown, gone }: Body,
  made: DocumentText['tables'],
  before: MergedFrom,
  after: MergedFrom,
): readonly CellText[] | null {
  const cells: CellText[] = [];
  const inCells = shown.flatMap(({ text, place }) =>
    place.cell === null ? [] : [{ text, cell: place.cell }],
  );
  const lists = inCells.flatMap(({ text, cell }) => {
    const [first] = parseMarkers(text).markers;
    return first?.kind === 'row' ? [{ ...cell, name: first.name }] : [];
  });
  for (const { text, cell } of inCells) {
    const table = cell.table - 1 - [...gone].filter((number) => number < cell.table).length;
    const own = lists.find((list) => list.table === cell.table && list.row === cell.row);
    const above = lists.filter((list) => list.table === cell.table && list.row < cell.row);
    const pushed = above.reduce((sum, { name }) => sum + (before.rows[name]?.length ?? 0) - 1, 0);
    const items = own === undefined ? [{}] : (before.rows[own.name] ?? []);
    for (const [nth, item] of items.entries()) {
      const old = filled(text, item, before.fields);
      const fresh = filled(text, own === undefined ? {} : (after.rows[own.name]?.[nth] ?? {}), after.fields);
      if (old === fresh) continue;
      const place = { table, row: cell.row - 1 + pushed + nth, column: cell.column - 1 };
      if (made[place.table]?.[place.row]?.[place.column] !== old) return null;
      cells.push({ ...place, text: fresh });
    }
  }
  return cells;
}
