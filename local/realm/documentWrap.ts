import type { AnyElement } from '../model/documentModel';
import type { DocumentSession, ElementTarget } from './documentSession';
import type { Emulated } from './emulate';

type Kind = AnyElement['type'] | 'listItem' | 'headerSection' | 'footerSection' | 'footnoteSection';

const classes = new Map<Kind, Emulated<ElementTarget, unknown>>();

/** Says which class stands for a kind of node; each class's module does so when it is loaded. */
export function registerElement(kind: Kind, emulation: Emulated<never, unknown>): void {
  classes.set(kind, emulation as unknown as Emulated<ElementTarget, unknown>);
}

function kindOf(node: AnyElement): Kind {
  if (node.type === 'paragraph' && node.list) return 'listItem';
  if (node.type !== 'section' || node.kind === 'body') return node.type;
  if (node.kind === 'footnote') return 'footnoteSection';
  return node.kind === 'header' || node.kind === 'firstHeader' ? 'headerSection' : 'footerSection';
}

/** The object of DocumentApp around a node. */
export function wrap(session: DocumentSession, node: AnyElement): unknown {
  const emulation = classes.get(kindOf(node));
  if (!emulation)
    throw session.ctx.fail(`DocumentApp: elements of kind ${node.type} are not emulated locally`);
  return emulation.make({ session, node });
}

/** What an element object stands for; undefined for anything else. */
export function targetOf(object: unknown): ElementTarget | undefined {
  for (const emulation of classes.values()) {
    const target = emulation.of(object);
    if (target) return target;
  }
  return undefined;
}

/** The node in an argument that must be an element of one of the types. */
export function nodeArgument<Type extends AnyElement['type']>(
  session: DocumentSession,
  argument: unknown,
  name: string,
  ...types: Type[]
): Extract<AnyElement, { type: Type }> {
  const target = targetOf(argument);
  if (!target || !types.includes(target.node.type as Type))
    throw session.ctx.fail(`Invalid argument: ${name}`);
  carryLists(target.session, session, target.node);
  return target.node as Extract<AnyElement, { type: Type }>;
}

/** An element of another document brings the lists it belongs to. */
function carryLists(from: DocumentSession, to: DocumentSession, node: AnyElement): void {
  if (from === to) return;
  if (node.type === 'paragraph' && node.list) {
    const list = from.model.lists[node.list.listId];
    if (list && !to.model.lists[node.list.listId]) to.model.lists[node.list.listId] = list;
  }
  if ('children' in node) for (const child of node.children as AnyElement[]) carryLists(from, to, child);
}
