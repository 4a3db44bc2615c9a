import type { AnyElement } from '../model/documentModel';
import { attributesOf, setAttributes } from './documentAttributes';
import { elementType } from './documentEnums';
import {
  copyNode,
  type DocumentSession,
  detach,
  type ElementTarget,
  edit,
  inTable,
  parentOf,
} from './documentSession';
import { wrap } from './documentWrap';

type Method = (target: ElementTarget, ...args: never[]) => unknown;

function sibling(target: ElementTarget, step: 1 | -1): unknown {
  const siblings = (parentOf(target)?.children ?? []) as AnyElement[];
  const at = siblings.indexOf(target.node);
  const found = at < 0 ? undefined : siblings[at + step];
  return found ? wrap(target.session, found) : null;
}

/** The class name in messages and in the ledger, by node. */
export function nameOf(node: AnyElement): string {
  const words = String(elementType(node)).toLowerCase().split('_');
  const name = words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('');
  return name === 'BodySection' ? 'Body' : name === 'Unsupported' ? 'UnsupportedElement' : name;
}

const casts: Record<string, (node: AnyElement) => boolean> = {
  asBody: (node) => node.type === 'section' && node.kind === 'body',
  asHeaderSection: (node) => nameOf(node) === 'HeaderSection',
  asFooterSection: (node) => nameOf(node) === 'FooterSection',
  asFootnoteSection: (node) => nameOf(node) === 'FootnoteSection',
  asParagraph: (node) => node.type === 'paragraph',
  asListItem: (node) => node.type === 'paragraph' && node.list !== undefined,
  asTable: (node) => node.type === 'table',
  asTableRow: (node) => node.type === 'row',
  asTableCell: (node) => node.type === 'cell',
  asText: (node) => node.type === 'text',
  asInlineImage: (node) => node.type === 'image',
  asPageBreak: (node) => node.type === 'pageBreak',
  asHorizontalRule: (node) => node.type === 'rule',
  asFootnote: (node) => node.type === 'footnote',
};

function cast(name: string, fits: (node: AnyElement) => boolean): Method {
  return ({ session, node }) => {
    if (!fits(node)) throw session.ctx.fail(`${nameOf(node)} can't be cast to ${name.slice(2)}.`);
    return wrap(session, node);
  };
}

function isAtDocumentEnd({ session, node }: ElementTarget): boolean {
  for (let at: AnyElement = node; ; ) {
    const parent = session.parents.get(at);
    if (!parent) return at.type === 'section' && at.kind === 'body';
    if (parent.children[parent.children.length - 1] !== at) return false;
    at = parent;
  }
}

/** Joins an element with the one before it, of the same kind. */
function merge(target: ElementTarget): unknown {
  const { session, node } = target;
  edit(session, `${nameOf(node)}.merge`, node);
  const siblings = (parentOf(target)?.children ?? []) as AnyElement[];
  const before = siblings[siblings.indexOf(node) - 1];
  if (!before || before.type !== node.type || !('children' in before) || !('children' in node))
    throw session.ctx.fail(`Element must be preceded by an element of the same type.`);
  const moved = [...(node.children as AnyElement[])];
  (before.children as AnyElement[]).push(...moved);
  for (const child of moved) session.parents.set(child, before);
  siblings.splice(siblings.indexOf(node), 1);
  session.parents.delete(node);
  joinTexts(session, before);
  return wrap(session, before);
}

function joinTexts(session: DocumentSession, node: AnyElement): void {
  if (node.type !== 'paragraph') return;
  for (let at = node.children.length - 1; at > 0; at--) {
    const [before, after] = [node.children[at - 1], node.children[at]];
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    before.runs.push(...after.runs);
    node.children.splice(at, 1);
    session.parents.delete(after);
  }
}

/** The methods that every element has. */
export const elementMethods: Record<string, Method> = {
  getType: ({ node }) => elementType(node),
  getParent: (target) => {
    const parent = parentOf(target);
    return parent ? wrap(target.session, parent) : null;
  },
  getNextSibling: (target) => sibling(target, 1),
  getPreviousSibling: (target) => sibling(target, -1),
  isAtDocumentEnd,
  copy: ({ session, node }) => {
    session.ctx.charge(
      `DocumentApp.${nameOf(node)}.copy`,
      inTable(session, node) ? 'document.tableCell' : 'document.edit',
    );
    return wrap(session, copyNode(node));
  },
  removeFromParent: ({ session, node }) => {
    edit(session, `${nameOf(node)}.removeFromParent`, node);
    detach(session, node);
    return wrap(session, node);
  },
  merge,
  getAttributes: ({ node }) => attributesOf(node),
  setAttributes: ({ session, node }, attributes: Record<string, unknown>) => {
    edit(session, `${nameOf(node)}.setAttributes`, node);
    setAttributes(session, node, attributes);
    return wrap(session, node);
  },
  ...Object.fromEntries(Object.entries(casts).map(([name, fits]) => [name, cast(name, fits)])),
};
