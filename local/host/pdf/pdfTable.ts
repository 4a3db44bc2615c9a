import type {
  BlockElement,
  CellBorders,
  CellElement,
  Line,
  RowElement,
  TableElement,
} from '../../model/documentModel';
import type { PdfContext, PdfNode } from './pdfContext';
import { alignVertically } from './pdfVerticalAlign';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Google's padding in a cell that sets none, in points. */
const defaultPadding = 5;

/** A table as a pdfmake table. `blocks` turns a cell's content, `width` is the room the table has. */
export function tableNode(
  table: TableElement,
  width: number,
  context: PdfContext,
  blocks: (content: readonly BlockElement[], width: number, context: PdfContext) => PdfNode[],
): PdfNode | undefined {
  const columns = Math.max(0, ...table.children.map((row) => row.children.length));
  if (columns === 0) return undefined;
  const widths = columnWidths(table, columns, width);
  const heads = headerRowCount(table.children);
  const lines = new TableLines(table);
  const total = widths.reduce((sum, one) => sum + one, 0);
  const left =
    table.align === 'CENTER'
      ? Math.max(0, (width - total) / 2)
      : table.align === 'RIGHT'
        ? Math.max(0, width - total)
        : (table.indent ?? 0);
  const inner = widths.map((one, index) => Math.max(1, one - lines.vertical(index).width));
  const node: PdfNode = {
    table: {
      widths: inner,
      headerRows: heads,
      ...(heads > 0 && heads < table.children.length ? { keepWithHeaderRows: 1 } : {}),
      dontBreakRows: table.children.some((row) => row.cantSplit),
      heights: (row: number) => table.children[row]?.minimumHeight ?? 'auto',
      body: table.children.map((row, y) =>
        Array.from({ length: columns }, (_, x) => {
          const cell = row.children[x];
          if (!cell) return { text: '', border: [false, false, false, false] };
          if (cell.colSpan === 0 || cell.rowSpan === 0) return {};
          const span = Math.max(1, cell.colSpan);
          const room = widths.slice(x, x + span).reduce((sum, one) => sum + one, 0);
          return cellNode(cell, lines.sides(x, y), room, context, blocks);
        }),
      ),
    },
    layout: {
      hLineWidth: (line: number) => lines.horizontal(line).width,
      vLineWidth: (line: number) => lines.vertical(line).width,
      hLineColor: (line: number) => lines.horizontal(line).color,
      vLineColor: (line: number) => lines.vertical(line).color,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [left, 0, 0, 0],
  };
  alignVertically(node, table, width, context);
  return node;
}

function cellNode(
  cell: CellElement,
  sides: [boolean, boolean, boolean, boolean],
  width: number,
  context: PdfContext,
  blocks: (content: readonly BlockElement[], width: number, context: PdfContext) => PdfNode[],
): object {
  const {
    left = defaultPadding,
    top = defaultPadding,
    right = defaultPadding,
    bottom = defaultPadding,
  } = cell.padding;
  const content = blocks(cell.children, width - left - right, context);
  return {
    stack: content,
    margin: [left, top, right, bottom],
    border: sides,
    ...(cell.background ? { fillColor: cell.background } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  };
}

/** Pinned header rows: those marked at the top, without a gap. */
export function headerRowCount(rows: readonly RowElement[]): number {
  const first = rows.findIndex((row) => !row.header);
  return first < 0 ? rows.length : first;
}

/** Widths in points: the given ones, the others share what is left (or all, when nothing is left). */
export function columnWidths(table: TableElement, columns: number, width: number): number[] {
  const given = Array.from({ length: columns }, (_, index) => table.columnWidths[index] ?? null);
  const open = given.filter((one) => one === null).length;
  const used = given.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const share = open > 0 ? Math.max((width - used) / open, 10) : 0;
  return given.map((one) => one ?? share);
}

const noLine: Line = { width: 0, color: '#000000' };

/**
 * Lines between cells. pdfmake knows one width and colour for a whole line of the table and an on/off per cell
 * side; the widest cell border on a line decides.
 */
class TableLines {
  private readonly columns: number;
  private readonly rows: readonly RowElement[];
  private readonly cache = new Map<string, Line>();

  constructor(private readonly table: TableElement) {
    this.rows = table.children;
    this.columns = Math.max(0, ...table.children.map((row) => row.children.length));
  }

  horizontal(line: number): Line {
    return this.cached(`h${line}`, () =>
      this.widest([
        ...(this.rows[line - 1]?.children.map((cell) => this.side(cell, 'bottom')) ?? []),
        ...(this.rows[line]?.children.map((cell) => this.side(cell, 'top')) ?? []),
      ]),
    );
  }

  vertical(line: number): Line {
    return this.cached(`v${line}`, () =>
      this.widest(
        this.rows.flatMap((row) => {
          const before = row.children[line - 1];
          const after = row.children[line];
          return [
            before && line <= this.columns ? this.side(before, 'right') : null,
            after ? this.side(after, 'left') : null,
          ];
        }),
      ),
    );
  }

  /** Which sides of the cell at column x, row y are drawn: left, top, right, bottom. */
  sides(x: number, y: number): [boolean, boolean, boolean, boolean] {
    const cell = this.rows[y]?.children[x];
    if (!cell) return [false, false, false, false];
    const drawn = (side: Side) => this.side(cell, side) !== null;
    return [drawn('left'), drawn('top'), drawn('right'), drawn('bottom')];
  }

  private side(cell: CellElement, side: keyof CellBorders): Line | null {
    const own = cell.borders[side];
    const line = own === undefined ? this.table.border : own;
    return line && line.width > 0 ? line : null;
  }

  private widest(lines: readonly (Line | null)[]): Line {
    return lines.reduce<Line>((best, line) => (line && line.width > best.width ? line : best), noLine);
  }

  private cached(key: string, make: () => Line): Line {
    const known = this.cache.get(key) ?? make();
    this.cache.set(key, known);
    return known;
  }
}
