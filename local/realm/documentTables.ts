import type { CellElement, CellPadding, RowElement, TableElement } from '../model/documentModel';
import { setBorder, withAttribute } from './documentAttributes';
import { blockMethods, newCell, newRow } from './documentBlocks';
import { childAt, containerMethods } from './documentContainer';
import { elementMethods, nameOf } from './documentElement';
import { VerticalAlignment } from './documentEnums';
import { attach, type DocumentSession, detach, type ElementTarget, edit, parentOf } from './documentSession';
import { nodeArgument, registerElement, wrap } from './documentWrap';
import { type EnumMember, emulated } from './emulate';

type Method<Node extends TableElement | RowElement | CellElement> = (
  target: ElementTarget<Node>,
  ...args: never[]
) => unknown;

function setter<Node extends TableElement | RowElement | CellElement>(
  name: string,
  set: (target: ElementTarget<Node>, ...values: never[]) => void,
): Method<Node> {
  return (target, ...values: never[]) => {
    edit(target.session, `${nameOf(target.node)}.${name}`, target.node);
    set(target, ...values);
    return wrap(target.session, target.node);
  };
}

/** A cell in points of width: what the table's columns say. */
function place({
  session,
  node,
}: ElementTarget<CellElement>): { table: TableElement; column: number } | undefined {
  const row = session.parents.get(node);
  const table = row && session.parents.get(row);
  if (row?.type !== 'row' || table?.type !== 'table') return undefined;
  return { table, column: row.children.indexOf(node) };
}

function setColumnWidth(table: TableElement, column: number, width: number | null): void {
  while (table.columnWidths.length <= column) table.columnWidths.push(null);
  table.columnWidths[column] = width;
}

function insertRow(session: DocumentSession, node: TableElement, index: number, argument: unknown): unknown {
  const row =
    argument === undefined || argument === null
      ? newRow([])
      : nodeArgument(session, argument, 'tableRow', 'row');
  attach(session, node, index, row);
  while (node.columnWidths.length < row.children.length) node.columnWidths.push(null);
  return wrap(session, row);
}

const tableMethods: Record<string, Method<TableElement>> = {
  getNumRows: ({ node }) => node.children.length,
  getRow: ({ session, node }, index: number) => wrap(session, childAt(session, node, index)),
  getCell: ({ session, node }, row: number, cell: number) =>
    wrap(session, childAt(session, childAt(session, node, row) as RowElement, cell)),
  appendTableRow: ({ session, node }, row?: unknown) => {
    edit(session, 'Table.appendTableRow', node, 'document.tableCell');
    return insertRow(session, node, node.children.length, row);
  },
  insertTableRow: ({ session, node }, index: number, row?: unknown) => {
    edit(session, 'Table.insertTableRow', node, 'document.tableCell');
    return insertRow(session, node, index, row);
  },
  removeRow: ({ session, node }, index: number) => {
    edit(session, 'Table.removeRow', node);
    const row = childAt(session, node, index);
    detach(session, row);
    return wrap(session, row);
  },
  getColumnWidth: ({ node }, column: number) => node.columnWidths[column] ?? null,
  setColumnWidth: setter('setColumnWidth', ({ node }, column: number, width: number) =>
    setColumnWidth(node, column, width),
  ),
  getBorderWidth: ({ node }) => node.border?.width ?? 0,
  getBorderColor: ({ node }) => node.border?.color ?? '#000000',
  setBorderWidth: setter('setBorderWidth', ({ node }, width: number) =>
    setBorder(node, { color: node.border?.color ?? '#000000', width }),
  ),
  setBorderColor: setter('setBorderColor', ({ node }, color: string) =>
    setBorder(node, { width: node.border?.width ?? 1, color }),
  ),
};

function insertCell(session: DocumentSession, node: RowElement, index: number, argument: unknown): unknown {
  const cell =
    typeof argument === 'object' && argument !== null
      ? nodeArgument(session, argument, 'tableCell', 'cell')
      : newCell(argument === undefined || argument === null ? '' : String(argument));
  attach(session, node, index, cell);
  const table = session.parents.get(node);
  if (table?.type === 'table')
    while (table.columnWidths.length < node.children.length) table.columnWidths.push(null);
  return wrap(session, cell);
}

const rowMethods: Record<string, Method<RowElement>> = {
  getNumCells: ({ node }) => node.children.length,
  getCell: ({ session, node }, index: number) => wrap(session, childAt(session, node, index)),
  getParentTable: (target) => {
    const table = parentOf(target);
    return table ? wrap(target.session, table) : null;
  },
  appendTableCell: ({ session, node }, content?: unknown) => {
    edit(session, 'TableRow.appendTableCell', node, 'document.tableCell');
    return insertCell(session, node, node.children.length, content);
  },
  insertTableCell: ({ session, node }, index: number, content?: unknown) => {
    edit(session, 'TableRow.insertTableCell', node, 'document.tableCell');
    return insertCell(session, node, index, content);
  },
  removeCell: ({ session, node }, index: number) => {
    edit(session, 'TableRow.removeCell', node);
    const cell = childAt(session, node, index);
    detach(session, cell);
    return wrap(session, cell);
  },
  getMinimumHeight: ({ node }) => node.minimumHeight ?? null,
  setMinimumHeight: setter('setMinimumHeight', ({ node }, height: number) => {
    node.minimumHeight = height;
  }),
};

function padding(side: keyof CellPadding): Record<string, Method<CellElement>> {
  const name = `Padding${side[0]?.toUpperCase()}${side.slice(1)}`;
  return {
    [`get${name}`]: ({ node }) => node.padding[side] ?? null,
    [`set${name}`]: setter(`set${name}`, ({ node }, points: number) => {
      node.padding = withAttribute(node.padding, side, points);
    }),
  };
}

const cellMethods: Record<string, Method<CellElement>> = {
  ...padding('top'),
  ...padding('bottom'),
  ...padding('left'),
  ...padding('right'),
  getColSpan: ({ node }) => node.colSpan,
  getRowSpan: ({ node }) => node.rowSpan,
  getParentRow: (target) => {
    const row = parentOf(target);
    return row ? wrap(target.session, row) : null;
  },
  getParentTable: (target) => {
    const found = place(target);
    return found ? wrap(target.session, found.table) : null;
  },
  getBackgroundColor: ({ node }) => node.background ?? null,
  setBackgroundColor: setter('setBackgroundColor', ({ node }, color: string | null) => {
    if (color === null) delete node.background;
    else node.background = color;
  }),
  getVerticalAlignment: ({ node }) => (node.verticalAlign ? VerticalAlignment[node.verticalAlign] : null),
  setVerticalAlignment: setter('setVerticalAlignment', ({ node }, align: EnumMember | null) => {
    if (align === null) delete node.verticalAlign;
    else node.verticalAlign = String(align) as keyof typeof VerticalAlignment;
  }),
  getWidth: (target) => {
    const found = place(target);
    return found?.table.columnWidths[found.column] ?? null;
  },
  setWidth: setter('setWidth', (target, width: number | null) => {
    const found = place(target);
    if (found) setColumnWidth(found.table, found.column, width);
  }),
};

const shared = [elementMethods as never, containerMethods as never];
registerElement('table', emulated('DocumentApp.Table', ...shared, tableMethods as never));
registerElement('row', emulated('DocumentApp.TableRow', ...shared, rowMethods as never));
registerElement(
  'cell',
  emulated('DocumentApp.TableCell', ...shared, blockMethods as never, cellMethods as never),
);
