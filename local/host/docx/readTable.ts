import { emptyParagraph } from '../../model/documentDefaults';
import type {
  BlockElement,
  CellBorders,
  CellElement,
  CellPadding,
  Line,
  RowElement,
  TableElement,
  VerticalAlign,
} from '../../model/documentModel';
import type { ReadContext } from './readContext';
import { defined, fill, readLine, twips } from './readProperties';
import { at, child, elements, toggle, value, type XmlNode } from './xmlTree';

type Side = 'top' | 'bottom' | 'left' | 'right';
const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const verticalAligns: Record<string, VerticalAlign> = { top: 'TOP', center: 'CENTER', bottom: 'BOTTOM' };

/** Border and padding that the table hands down to its cells. */
interface TableFrame {
  readonly outer: Partial<Record<Side, Line | null>>;
  readonly insideH: Line | null | undefined;
  readonly insideV: Line | null | undefined;
  readonly padding: CellPadding;
}

/** `w:tbl` → table; `blocks` reads a cell's content. */
export function readTable(
  node: XmlNode,
  context: ReadContext,
  blocks: (cell: XmlNode) => BlockElement[],
): TableElement {
  const properties = child(node, 'w:tblPr');
  const frame = tableFrame(properties, context);
  const rowNodes = elements(node, 'w:tr');
  const last = rowNodes.length - 1;
  const rows = rowNodes.map((row, index) =>
    readRow(row, frame, { first: index === 0, last: index === last }, blocks),
  );
  joinVertically(rowNodes, rows);
  const align = value(properties, 'w:jc');
  const indent = twips(child(properties, 'w:tblInd')?.attributes['w:w']);
  const inner = frame.insideH ?? frame.insideV ?? frame.outer.top ?? null;
  return {
    type: 'table',
    children: rows,
    columnWidths: columnWidths(node, properties, rows, context.contentWidth),
    border: inner,
    ...(align === 'center' ? { align: 'CENTER' as const } : {}),
    ...(align === 'right' || align === 'end' ? { align: 'RIGHT' as const } : {}),
    ...(indent ? { indent } : {}),
  };
}

function tableFrame(properties: XmlNode | undefined, context: ReadContext): TableFrame {
  const layers = [
    properties,
    ...context.styles.chain(value(properties, 'w:tblStyle')).map((style) => child(style, 'w:tblPr')),
  ];
  const border = (name: string) =>
    layers
      .map((layer) => readLine(at(layer, 'w:tblBorders', `w:${name}`)))
      .find((line) => line !== undefined);
  const margin = (...names: string[]) =>
    layers
      .flatMap((layer) =>
        names.map((name) => twips(at(layer, 'w:tblCellMar', `w:${name}`)?.attributes['w:w'])),
      )
      .find((width) => width !== undefined);
  return {
    outer: {
      top: border('top') ?? null,
      bottom: border('bottom') ?? null,
      left: border('left') ?? border('start') ?? null,
      right: border('right') ?? border('end') ?? null,
    },
    insideH: border('insideH') ?? null,
    insideV: border('insideV') ?? null,
    // Word's own default: 5.4 pt at the sides, nothing above and below.
    padding: {
      top: margin('top') ?? 0,
      bottom: margin('bottom') ?? 0,
      left: margin('left', 'start') ?? 5.4,
      right: margin('right', 'end') ?? 5.4,
    },
  };
}

function readRow(
  node: XmlNode,
  frame: TableFrame,
  place: { first: boolean; last: boolean },
  blocks: (cell: XmlNode) => BlockElement[],
): RowElement {
  const properties = child(node, 'w:trPr');
  const cellNodes = elements(node, 'w:tc');
  const children = cellNodes.flatMap((cell, index) =>
    readCell(
      cell,
      frame,
      { ...place, leftmost: index === 0, rightmost: index === cellNodes.length - 1 },
      blocks,
    ),
  );
  const height = twips(child(properties, 'w:trHeight')?.attributes['w:val']);
  return {
    type: 'row',
    children,
    ...(height ? { minimumHeight: height } : {}),
    ...(toggle(properties, 'w:tblHeader') ? { header: true } : {}),
    ...(toggle(properties, 'w:cantSplit') ? { cantSplit: true } : {}),
  };
}

function readCell(
  node: XmlNode,
  frame: TableFrame,
  place: { first: boolean; last: boolean; leftmost: boolean; rightmost: boolean },
  blocks: (cell: XmlNode) => BlockElement[],
): CellElement[] {
  const properties = child(node, 'w:tcPr');
  const colSpan = Number(value(properties, 'w:gridSpan') ?? '1') || 1;
  const handedDown: Record<Side, Line | null | undefined> = {
    top: place.first ? frame.outer.top : frame.insideH,
    bottom: place.last ? frame.outer.bottom : frame.insideH,
    left: place.leftmost ? frame.outer.left : frame.insideV,
    right: place.rightmost ? frame.outer.right : frame.insideV,
  };
  const borders: { -readonly [K in keyof CellBorders]: CellBorders[K] } = {};
  const padding: { -readonly [K in keyof CellPadding]: CellPadding[K] } = { ...frame.padding };
  for (const side of sides) {
    const names = side === 'left' ? ['left', 'start'] : side === 'right' ? ['right', 'end'] : [side];
    const own = names
      .map((name) => readLine(at(properties, 'w:tcBorders', `w:${name}`)))
      .find((line) => line !== undefined);
    borders[side] = own === undefined ? (handedDown[side] ?? null) : own;
    for (const name of names) {
      const width = twips(at(properties, 'w:tcMar', `w:${name}`)?.attributes['w:w']);
      if (width !== undefined) padding[side] = width;
    }
  }
  const children = blocks(node);
  const cell = defined<CellElement>({
    type: 'cell',
    children: children.length > 0 ? children : [emptyParagraph()],
    background: fill(child(properties, 'w:shd')),
    padding,
    borders,
    verticalAlign: verticalAligns[value(properties, 'w:vAlign') ?? ''],
    colSpan,
    rowSpan: child(properties, 'w:vMerge') && value(properties, 'w:vMerge') !== 'restart' ? 0 : 1,
  });
  return [cell, ...Array.from({ length: colSpan - 1 }, () => coveredCell(cell))];
}

function coveredCell(by: CellElement): CellElement {
  return {
    type: 'cell',
    children: [emptyParagraph()],
    padding: by.padding,
    borders: by.borders,
    colSpan: 0,
    rowSpan: 0,
  };
}

/** Counts, for every cell that starts a vertical merge, the rows it covers. */
function joinVertically(nodes: readonly XmlNode[], rows: readonly RowElement[]): void {
  const starts = new Map<number, CellElement>();
  rows.forEach((row, index) => {
    const cellNodes = elements(nodes[index], 'w:tc');
    let at = 0;
    for (const node of cellNodes) {
      const merge = child(child(node, 'w:tcPr'), 'w:vMerge');
      const cell = row.children[at];
      if (!cell) break;
      const above = starts.get(at);
      const span = Math.max(1, cell.colSpan);
      if (merge && merge.attributes['w:val'] !== 'restart' && above) {
        above.rowSpan += 1;
        above.borders = { ...above.borders, bottom: cell.borders.bottom ?? null };
        cell.rowSpan = 0;
        cell.colSpan = 0;
      } else {
        cell.rowSpan = 1;
        if (merge) starts.set(at, cell);
        else starts.delete(at);
      }
      at += span;
    }
  });
}

/** Column widths in points: the cells' own where given, else the grid's, scaled to a width in percent. */
function columnWidths(
  node: XmlNode,
  properties: XmlNode | undefined,
  rows: readonly RowElement[],
  contentWidth: number,
): (number | null)[] {
  const count = Math.max(0, ...rows.map((row) => row.children.length));
  const total = measure(child(properties, 'w:tblW'), contentWidth);
  const widths: (number | null)[] = Array.from({ length: count }, () => null);
  elements(node, 'w:tr').forEach((row) => {
    let at = 0;
    for (const cell of elements(row, 'w:tc')) {
      const tcPr = child(cell, 'w:tcPr');
      const span = Number(value(tcPr, 'w:gridSpan') ?? '1') || 1;
      const width = measure(child(tcPr, 'w:tcW'), total ?? contentWidth);
      if (span === 1 && width && widths[at] === null) widths[at] = width;
      at += span;
    }
  });
  const grid = elements(child(node, 'w:tblGrid'), 'w:gridCol').map(
    (one) => twips(one.attributes['w:w']) ?? 0,
  );
  const gridTotal = grid.reduce((sum, width) => sum + width, 0);
  // A grid of token widths (the docx library's default) says nothing: leave the columns to share the width.
  if (grid.length === count && gridTotal > contentWidth / 3)
    grid.forEach((width, index) => {
      widths[index] ??= width;
    });
  if (widths.some((width) => width === null)) return widths;
  const sum = widths.reduce<number>((all, width) => all + (width ?? 0), 0);
  const scale = total && sum > 0 ? total / sum : 1;
  return widths.map((width) => (width ?? 0) * scale);
}

function measure(node: XmlNode | undefined, whole: number): number | undefined {
  const { 'w:type': type, 'w:w': text } = node?.attributes ?? {};
  if (!text || type === 'auto' || type === 'nil') return undefined;
  if (text.endsWith('%')) return (whole * Number.parseFloat(text)) / 100;
  if (type === 'pct') return (whole * Number(text)) / 5000;
  return twips(text) || undefined;
}
