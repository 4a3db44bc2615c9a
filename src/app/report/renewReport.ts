import type { MergeData } from '../../shared/templates/mergeData';
import { type DocumentText, type MergedFrom, renewalOf } from '../../shared/templates/renewal';
import type { BodyLine } from '../ports/documents';
import type { Ports } from '../world';
import type { CarriedEdits } from './carryEdits';
import type { Renewed } from './compileDocument';
import { editedLines, updateLines } from './updateLines';

/** A document as it was compiled, kept beside it. */
export type MadeDocument = DocumentText & {
  readonly from: MergedFrom | null;
  /** The template's change mark then. */
  readonly template: string;
};

/** The document before, as compiled and as people have left it. */
export type DocumentBefore = {
  readonly id: string;
  readonly made: MadeDocument;
  readonly edited: readonly BodyLine[];
  readonly tables: DocumentText['tables'];
};

/** Human sentences in which an old figure stands, each with the heading above it. */
export type StaleSentences = readonly {
  readonly text: string;
  readonly under: string | null;
  readonly figures: readonly string[];
}[];

/** Earlier versions kept the lines alone; what they can't be renewed from is compiled anew. */
export function madeDocumentIn(text: string): MadeDocument {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return { lines: value.map(String), tables: [], from: null, template: '' };
  return value as MadeDocument;
}

export const placed = (stale: CarriedEdits['stale'], edited: readonly BodyLine[]): StaleSentences =>
  stale.map(({ line, ...one }) => ({ ...one, under: edited[line]?.under ?? null }));

/**
 * How the document before becomes the new one without a merge, which keeps not only people's sentences but their
 * styles, pictures and cells; null when more than words, cells and charts has changed, in the data, in the template
 * or in the shape of a table that a person worked on.
 */
export function renewalFor(
  world: Pick<Ports, 'documents'>,
  before: DocumentBefore | null,
  template: { readonly id: string; readonly mark: string },
  data: MergeData,
): Renewed<StaleSentences> | null {
  if (before === null || before.made.from === null || before.made.template !== template.mark) return null;
  if (shapeOf(before.made.tables) !== shapeOf(before.tables)) return null;
  const renewal = renewalOf(() => world.documents.inspect(template.id), before.made, before.made.from, data);
  if (renewal === null) return null;
  const { lines, cells, pictures } = renewal;
  const edited = before.edited.map(({ text }) => text);
  const { edits, stale } = updateLines(before.made.lines, edited, lines);
  return {
    source: before.id,
    made: { lines, tables: withCells(before.made.tables, cells) },
    apply(docId) {
      const now = world.documents.renew(docId, { lines: edits, cells, pictures });
      return JSON.stringify(now) === JSON.stringify(editedLines(edited, edits));
    },
    outcome: placed(stale, before.edited),
  };
}

const shapeOf = (tables: DocumentText['tables']): string =>
  JSON.stringify(tables.map((rows) => rows.map((cells) => cells.length)));

const withCells = (
  tables: DocumentText['tables'],
  changes: readonly {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[],
): DocumentText['tables'] => {
  const text = new Map(changes.map((one) => [`${one.table}/${one.row}/${one.column}`, one.text]));
  return tables.map((rows, table) =>
    rows.map((cells, row) => cells.map((cell, column) => text.get(`${table}/${row}/${column}`) ?? cell)),
  );
};
