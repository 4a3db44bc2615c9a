import { emptyParagraph, emptyTable } from '../model/documentDefaults';
import { newList } from '../model/documentLists';
import type {
  AnyElement,
  BlockElement,
  CellElement,
  InlineElement,
  ListPlace,
  ParagraphElement,
  RowElement,
  TableElement,
} from '../model/documentModel';
import { nextUuid } from '../model/ids';
import { newParagraph, setBlocksText } from './documentContainer';
import { nameOf } from './documentElement';
import { newImage } from './documentImage';
import {
  attach,
  type DocumentSession,
  type ElementTarget,
  edit,
  type ParentElement,
} from './documentSession';
import { nodeArgument, wrap } from './documentWrap';

type Target = ElementTarget<Extract<ParentElement, { type: 'section' | 'cell' }>>;
type Method = (target: Target, ...args: never[]) => unknown;

/** A new list in the document; gives its id. */
export function addList(session: DocumentSession, glyph: 'NUMBER' | 'BULLET' = 'NUMBER'): string {
  const id = `kix.${nextUuid(session.ctx.state.ids).slice(0, 12).replace('-', '')}`;
  session.model.lists[id] = newList(glyph);
  return id;
}

/** A table cell with one paragraph of text. */
export function newCell(text: string): CellElement {
  return {
    type: 'cell',
    children: [newParagraph(text)],
    padding: {},
    borders: {},
    colSpan: 1,
    rowSpan: 1,
  };
}

export function newRow(texts: readonly string[]): RowElement {
  return { type: 'row', children: texts.map(newCell) };
}

/** The table in an argument: an element, a grid of texts, or nothing. */
function tableArgument(session: DocumentSession, argument: unknown): TableElement {
  if (argument === undefined || argument === null) return emptyTable();
  if (!Array.isArray(argument)) return nodeArgument(session, argument, 'table', 'table');
  const rows = argument.map((row: unknown) => newRow((row as unknown[]).map(String)));
  const columns = Math.max(0, ...rows.map((row) => row.children.length));
  return { ...emptyTable(), children: rows, columnWidths: Array.from({ length: columns }, () => null) };
}

function paragraphArgument(session: DocumentSession, argument: unknown): ParagraphElement {
  if (typeof argument !== 'object') return newParagraph(String(argument));
  return nodeArgument(session, argument, 'paragraph', 'paragraph');
}

function listItemArgument(
  session: DocumentSession,
  target: Target,
  argument: unknown,
  index: number,
): ParagraphElement {
  if (typeof argument === 'object') {
    const item = nodeArgument(session, argument, 'listItem', 'paragraph');
    if (item.list) return item;
  }
  return { ...newParagraph(String(argument)), list: nearbyList(session, target, index) };
}

/** A list item made beside another one joins its list. */
function nearbyList(session: DocumentSession, { node }: Target, index: number): ListPlace {
  const before = node.children[index - 1];
  if (before?.type === 'paragraph' && before.list) return { listId: before.list.listId, level: 0 };
  return { listId: addList(session), level: 0 };
}

/** Tables end neither a section nor a cell: an empty paragraph follows the last one. */
function insertBlock(
  session: DocumentSession,
  node: Target['node'],
  index: number,
  block: BlockElement,
): unknown {
  attach(session, node, index, block);
  if (block.type === 'table' && index === node.children.length - 1)
    attach(session, node, node.children.length, emptyParagraph());
  return wrap(session, block);
}

function inlineBlock(
  session: DocumentSession,
  target: Target,
  index: number,
  child: InlineElement,
): AnyElement {
  insertBlock(session, target.node, index, { ...emptyParagraph(), children: [child] });
  return child;
}

function place(
  name: string,
  make: (session: DocumentSession, target: Target, argument: unknown, index: number) => BlockElement,
): Record<string, Method> {
  return {
    [`append${name}`]: (target, argument: unknown) => {
      const { session, node } = target;
      edit(session, `${nameOf(node)}.append${name}`, node);
      const index = node.children.length;
      return insertBlock(session, node, index, make(session, target, argument, index));
    },
    [`insert${name}`]: (target, index: number, argument: unknown) => {
      const { session, node } = target;
      edit(session, `${nameOf(node)}.insert${name}`, node);
      return insertBlock(session, node, index, make(session, target, argument, index));
    },
  };
}

function placeInline(
  name: string,
  make: (session: DocumentSession, argument: unknown) => InlineElement,
  kind?: 'document.image',
): Record<string, Method> {
  return {
    [`append${name}`]: (target, argument: unknown) => {
      const { session, node } = target;
      edit(session, `${nameOf(node)}.append${name}`, node, kind);
      return wrap(session, inlineBlock(session, target, node.children.length, make(session, argument)));
    },
    [`insert${name}`]: (target, index: number, argument: unknown) => {
      const { session, node } = target;
      edit(session, `${nameOf(node)}.insert${name}`, node, kind);
      return wrap(session, inlineBlock(session, target, index, make(session, argument)));
    },
  };
}

/** Appending and inserting of blocks: for body, header, footer and cells. */
export const blockMethods: Record<string, Method> = {
  ...place('Paragraph', (session, _, argument) => paragraphArgument(session, argument)),
  ...place('ListItem', listItemArgument),
  ...place('Table', (session, _, argument) => tableArgument(session, argument)),
  ...placeInline('Image', newImage, 'document.image'),
  ...placeInline('HorizontalRule', () => ({ type: 'rule' })),
  setText: ({ session, node }, text: string) => {
    edit(session, `${nameOf(node)}.setText`, node);
    setBlocksText(session, node, text);
    return wrap(session, node);
  },
};

/** Page breaks as blocks of their own: for the body alone. */
export const pageBreakMethods = placeInline('PageBreak', () => ({ type: 'pageBreak' }));
