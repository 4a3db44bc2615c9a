import type { AnyElement, DocumentModel, ParagraphElement } from '../model/documentModel';
import { canEdit } from './access';
import { toRealm } from './border';
import type { CostKind, RealmContext } from './context';

/** An element that holds others. */
export type ParentElement = Extract<AnyElement, { children: unknown[] }>;

/**
 * A document as one execution has it open: a copy that changes, and reaches others only with `saveAndClose`
 * or at the end of the execution (apps-script.md §Docs and Drive).
 */
export type DocumentSession = {
  readonly ctx: RealmContext;
  readonly id: string;
  readonly model: DocumentModel;
  readonly parents: WeakMap<AnyElement, ParentElement>;
  closed: boolean;
  dirty: boolean;
};

/** What an element object of DocumentApp stands for. */
export type ElementTarget<Node extends AnyElement = AnyElement> = {
  readonly session: DocumentSession;
  readonly node: Node;
};

const open = new WeakMap<RealmContext, Map<string, DocumentSession>>();

/** Opens a document, or gives the session this execution has open already. */
export function openSession(ctx: RealmContext, id: string): DocumentSession | undefined {
  const sessions = open.get(ctx) ?? new Map<string, DocumentSession>();
  open.set(ctx, sessions);
  const known = sessions.get(id);
  if (known && !known.closed) return known;
  const stored = ctx.state.documents[id];
  if (!stored) return undefined;
  const session: DocumentSession = {
    ctx,
    id,
    model: toRealm(stored.model),
    parents: new WeakMap(),
    closed: false,
    dirty: false,
  };
  for (const section of sectionsOf(session.model)) adopt(session, section);
  if (!known) ctx.onFinish(() => save(sessions.get(id)));
  sessions.set(id, session);
  return session;
}

/** Whether this execution has changed a document and not saved it. */
export function isUnsaved(ctx: RealmContext, id: string): boolean {
  return open.get(ctx)?.get(id)?.dirty === true;
}

/** Ends this execution's session of a document, for a change made past it. */
export function leaveSession(ctx: RealmContext, id: string): void {
  const session = open.get(ctx)?.get(id);
  if (session) session.closed = true;
}

/** Writes what has changed into the state, where others and the export find it. */
export function save(session: DocumentSession | undefined): void {
  if (!session || session.closed || !session.dirty) return;
  const { ctx, id, model } = session;
  const stored = ctx.state.documents[id];
  if (!stored) return;
  tidy(model);
  stored.model = ctx.own(model);
  session.dirty = false;
  const item = ctx.state.drive.items[id];
  if (!item) return;
  item.modified = ctx.now();
  item.modifiedBy = ctx.effectiveUser.email;
}

/** Every section of a document: body, headers, footers, footnotes. */
export function sectionsOf(model: DocumentModel): ParentElement[] {
  return [
    model.body,
    model.header,
    model.footer,
    model.firstHeader,
    model.firstFooter,
    ...Object.values(model.footnotes),
  ].filter((section) => section !== null);
}

/** Records the parents of everything beneath an element. */
export function adopt(session: DocumentSession, parent: AnyElement): void {
  if (!('children' in parent)) return;
  for (const child of parent.children as AnyElement[]) {
    session.parents.set(child, parent);
    adopt(session, child);
  }
}

/** The element's parent; undefined for a section and for what is detached. */
export function parentOf(target: ElementTarget): ParentElement | undefined {
  return target.session.parents.get(target.node);
}

/** Whether the element stands (at some depth) in a table cell. */
export function inCell(session: DocumentSession, node: AnyElement): boolean {
  for (let at: AnyElement | undefined = node; at; at = session.parents.get(at))
    if (at.type === 'cell') return true;
  return false;
}

/** Whether work on the element is work on a table: a row as a whole costs what a cell does, as `insertTableRow` does. */
export function inTable(session: DocumentSession, node: AnyElement): boolean {
  return node.type === 'row' || inCell(session, node);
}

/** Enters an editing call: charges it and checks that the document is open and may be changed. */
export function edit(session: DocumentSession, method: string, node?: AnyElement, kind?: CostKind): void {
  const { ctx } = session;
  const cost = kind ?? (node && inTable(session, node) ? 'document.tableCell' : 'document.edit');
  ctx.charge(`DocumentApp.${method}`, cost);
  if (session.closed) throw ctx.fail('Document is closed, its content cannot be updated.');
  if (!canEdit(ctx.state.drive, session.id, ctx.effectiveUser.email)) throw ctx.fail('Action not allowed');
  session.dirty = true;
}

/** Puts a child into a container at an index. It must stand nowhere yet. */
export function attach(
  session: DocumentSession,
  parent: ParentElement,
  index: number,
  child: AnyElement,
): void {
  if (session.parents.has(child)) throw session.ctx.fail('Element must be detached.');
  const children = parent.children as AnyElement[];
  if (index < 0 || index > children.length)
    throw session.ctx.fail(
      `Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`,
    );
  children.splice(index, 0, child);
  session.parents.set(child, parent);
  adopt(session, child);
}

/** Takes an element out of its parent. */
export function detach(session: DocumentSession, node: AnyElement): void {
  const parent = session.parents.get(node);
  if (!parent) throw session.ctx.fail('Element does not have a parent.');
  const children = parent.children as AnyElement[];
  const at = children.indexOf(node);
  if (isLastParagraph(parent, node))
    throw session.ctx.fail("Can't remove the last paragraph in a document section.");
  children.splice(at, 1);
  session.parents.delete(node);
  if (parent.type === 'paragraph') joinTextsAt(session, parent, at);
}

function isLastParagraph(parent: ParentElement, node: AnyElement): boolean {
  if (parent.type !== 'section' && parent.type !== 'cell') return false;
  return node.type === 'paragraph' && parent.children[parent.children.length - 1] === node;
}

/** Text that comes to stand beside other text is one element with it. */
function joinTextsAt(session: DocumentSession, paragraph: ParagraphElement, at: number): void {
  const before = paragraph.children[at - 1];
  const after = paragraph.children[at];
  if (before?.type !== 'text' || after?.type !== 'text') return;
  before.runs.push(...after.runs);
  paragraph.children.splice(at, 1);
  session.parents.delete(after);
}

/** Empties a paragraph. */
export function clearInline(session: DocumentSession, paragraph: ParagraphElement): void {
  for (const child of paragraph.children) session.parents.delete(child);
  paragraph.children = [];
}

/** A deep copy that stands nowhere and belongs to no named range. */
export function copyNode<Node extends AnyElement>(node: Node): Node {
  const copy = toRealm(node);
  const unmark = (one: AnyElement): void => {
    delete one.marks;
    if ('children' in one) for (const child of one.children as AnyElement[]) unmark(child);
  };
  unmark(copy);
  return copy;
}

function tidy(model: DocumentModel): void {
  const visit = (node: AnyElement): void => {
    if (node.type === 'paragraph')
      node.children = node.children.filter((child) => child.type !== 'text' || child.runs.length > 0);
    else if ('children' in node) for (const child of node.children as AnyElement[]) visit(child);
  };
  for (const section of sectionsOf(model)) visit(section);
}
