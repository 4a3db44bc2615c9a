import type {
  BlockElement,
  CellElement,
  InlineElement,
  ParagraphElement,
  RowElement,
  SectionElement,
  TableElement,
} from './documentModel';
import { runsText } from './documentText';

/** What holds blocks: a segment (body, header, footer, footnote) or a cell. */
export type BlockHolder = SectionElement | CellElement;

type Placed = { readonly start: number; readonly end: number };

export type PlacedParagraph = Placed & { readonly kind: 'paragraph'; readonly node: ParagraphElement };
export type PlacedCell = Placed & { readonly node: CellElement; readonly blocks: readonly PlacedBlock[] };
export type PlacedRow = Placed & { readonly node: RowElement; readonly cells: readonly PlacedCell[] };
export type PlacedTable = Placed & {
  readonly kind: 'table';
  readonly node: TableElement;
  readonly rows: readonly PlacedRow[];
};
export type PlacedBlock = PlacedParagraph | PlacedTable;

/** How many indexes an element of a paragraph takes: UTF-16 units of a text, one for anything else. */
export const inlineLength = (child: InlineElement): number =>
  child.type === 'text' ? runsText(child.runs).length : 1;

/** The indexes of a paragraph's content without its newline. */
export const contentLength = ({ children }: ParagraphElement): number =>
  children.reduce((sum, child) => sum + inlineLength(child), 0);

/**
 * Where the blocks of a segment stand, as the Docs API counts (developers.google.com/workspace/docs/api/concepts/
 * structure): UTF-16 units from the beginning of the segment, a paragraph's newline included. The body begins behind a
 * section break of one unit, and a section break follows the last paragraph of a section. A table takes one unit for
 * itself, one for each row and one for each cell before their content, and one at its end.
 */
export function placesIn(segment: SectionElement): readonly PlacedBlock[] {
  return placeBlocks(segment.children, segment.kind === 'body' ? 1 : 0);
}

function placeBlocks(blocks: readonly BlockElement[], from: number): readonly PlacedBlock[] {
  let at = from;
  return blocks.map((node) => {
    const placed = node.type === 'table' ? placeTable(node, at) : placeParagraph(node, at);
    at = placed.end;
    if (node.type === 'paragraph' && node.endsSection) at += 1;
    return placed;
  });
}

const placeParagraph = (node: ParagraphElement, start: number): PlacedParagraph => ({
  kind: 'paragraph',
  node,
  start,
  end: start + contentLength(node) + 1,
});

function placeTable(node: TableElement, start: number): PlacedTable {
  let at = start + 1;
  const rows = node.children.map((row): PlacedRow => {
    const rowStart = at;
    at += 1;
    const cells = row.children.map((cell): PlacedCell => {
      const cellStart = at;
      const blocks = placeBlocks(cell.children, cellStart + 1);
      at = blocks.at(-1)?.end ?? cellStart + 1;
      return { node: cell, start: cellStart, end: at, blocks };
    });
    return { node: row, start: rowStart, end: at, cells };
  });
  return { kind: 'table', node, start, end: at + 1, rows };
}

/** The innermost list of blocks with `[start, end)` inside it, and what holds it. */
export function holderOf(
  segment: SectionElement,
  start: number,
  end: number,
): { readonly holder: BlockHolder; readonly blocks: readonly PlacedBlock[] } {
  let holder: BlockHolder = segment;
  let blocks = placesIn(segment);
  for (;;) {
    const cell = blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap(({ cells }) => cells)
      .find((one) => one.start < start && end <= one.end);
    if (cell === undefined) return { holder, blocks };
    holder = cell.node;
    blocks = cell.blocks;
  }
}
