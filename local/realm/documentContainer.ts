import { emptyParagraph } from '../model/documentDefaults';
import type { AnyElement, BlockElement, InlineElement, ParagraphElement } from '../model/documentModel';
import { blocksText, inlineText, paragraphText } from '../model/documentText';
import { nameOf } from './documentElement';
import { elementType } from './documentEnums';
import { makeRangeElement, rangeElementOf } from './documentRangeElement';
import { findFirst, replaceAllText } from './documentSearch';
import {
  adopt,
  attach,
  type DocumentSession,
  detach,
  type ElementTarget,
  edit,
  type ParentElement,
} from './documentSession';
import { targetOf, wrap } from './documentWrap';
import type { EnumMember } from './emulate';

type Target = ElementTarget<ParentElement>;
type Method = (target: Target, ...args: never[]) => unknown;

/** The text of any element, as `getText()` shows it. */
export function textOf(node: AnyElement): string {
  switch (node.type) {
    case 'section':
    case 'cell':
      return blocksText(node.children);
    case 'table':
      return blocksText([node]);
    case 'row':
      return node.children.map((cell) => blocksText(cell.children)).join('\n');
    case 'paragraph':
      return paragraphText(node);
    default:
      return inlineText(node as InlineElement);
  }
}

/** The child at an index; throws as DocumentApp does when there is none. */
export function childAt(session: DocumentSession, node: ParentElement, index: number): AnyElement {
  const child = (node.children as AnyElement[])[index];
  if (!child)
    throw session.ctx.fail(
      `Child index (${index}) must be less than the number of child elements (${node.children.length}).`,
    );
  return child;
}

/** A paragraph that holds plain text; line ends become soft breaks. */
export function newParagraph(
  text: string,
  like?: Pick<ParagraphElement, 'heading' | 'style' | 'markStyle'>,
): ParagraphElement {
  const paragraph: ParagraphElement = { ...emptyParagraph(), ...like };
  const content = softBreaks(String(text));
  if (content !== '')
    paragraph.children.push({ type: 'text', runs: [{ text: content, style: paragraph.markStyle }] });
  return paragraph;
}

/** DocumentApp shows a break within a paragraph as a carriage return. */
export function softBreaks(text: string): string {
  return text.replace(/\r\n|\n/g, '\r');
}

/** Replaces the content of a section or cell by lines of text, in the look of its first paragraph. */
export function setBlocksText(session: DocumentSession, node: ParentElement, text: string): void {
  if (node.type !== 'section' && node.type !== 'cell') return;
  const first = node.children.find((block) => block.type === 'paragraph');
  const firstText = first?.children.find((child) => child.type === 'text');
  const look = first && {
    heading: first.heading,
    style: first.style,
    markStyle: firstText?.runs[0]?.style ?? first.markStyle,
  };
  replaceChildren(
    session,
    node,
    String(text)
      .split(/\r\n|\n/)
      .map((line) => newParagraph(line, look)),
  );
}

function replaceChildren(
  session: DocumentSession,
  node: Extract<ParentElement, { type: 'section' | 'cell' }>,
  blocks: BlockElement[],
): void {
  for (const child of node.children) session.parents.delete(child);
  node.children.splice(0, node.children.length, ...blocks);
  adopt(session, node);
}

/** Empties a container as `clear()` does: a section or cell keeps one empty paragraph. */
export function clearNode(session: DocumentSession, node: AnyElement): void {
  if (node.type === 'section' || node.type === 'cell') replaceChildren(session, node, [emptyParagraph()]);
  else if ('children' in node) {
    for (const child of node.children as AnyElement[]) session.parents.delete(child);
    node.children.length = 0;
  }
}

function* descendants(node: AnyElement): Generator<AnyElement> {
  if (!('children' in node)) return;
  for (const child of node.children as AnyElement[]) {
    yield child;
    yield* descendants(child);
  }
}

/** All elements of a type below a node, wrapped. */
export function elementsBelow(
  session: DocumentSession,
  node: AnyElement,
  wanted: (node: AnyElement) => boolean,
): unknown[] {
  return [...descendants(node)].filter(wanted).map((one) => wrap(session, one));
}

function editAsText({ session, node }: Target): unknown {
  const paragraphs = [...descendants(node)].filter((one) => one.type === 'paragraph');
  const paragraph = node.type === 'paragraph' ? node : paragraphs.length === 1 ? paragraphs[0] : undefined;
  const texts = paragraph?.children.filter((child) => child.type === 'text') ?? [];
  if (!paragraph || texts.length > 1)
    throw session.ctx.fail(
      `DocumentApp.${nameOf(node)}.editAsText over several elements is not emulated locally`,
    );
  if (!texts[0]) attach(session, paragraph, paragraph.children.length, { type: 'text', runs: [] });
  const text = texts[0] ?? paragraph.children[paragraph.children.length - 1];
  return text ? wrap(session, text) : null;
}

/** The methods of every element that holds others. */
export const containerMethods: Record<string, Method> = {
  getNumChildren: ({ node }) => node.children.length,
  getChild: ({ session, node }, index: number) => wrap(session, childAt(session, node, index)),
  getChildIndex: ({ session, node }, child: unknown) => {
    const wanted = targetOf(child)?.node;
    const at = wanted ? (node.children as AnyElement[]).indexOf(wanted) : -1;
    if (at < 0) throw session.ctx.fail('Element is not a child of this container.');
    return at;
  },
  getText: ({ node }) => textOf(node),
  editAsText,
  clear: ({ session, node }) => {
    edit(session, `${nameOf(node)}.clear`, node);
    clearNode(session, node);
    return wrap(session, node);
  },
  removeChild: ({ session, node }, child: unknown) => {
    edit(session, `${nameOf(node)}.removeChild`, node);
    const wanted = targetOf(child)?.node;
    if (!wanted || session.parents.get(wanted) !== node)
      throw session.ctx.fail('Element is not a child of this container.');
    detach(session, wanted);
    return wrap(session, node);
  },
  replaceText: ({ session, node }, pattern: string, replacement: string) => {
    edit(session, `${nameOf(node)}.replaceText`, node);
    replaceAllText(session, node, String(pattern), String(replacement));
    return wrap(session, node);
  },
  findText: ({ session, node }, pattern: string, from?: unknown) => {
    session.ctx.charge(`DocumentApp.${nameOf(node)}.findText`, 'handle');
    const found = findFirst(session, node, String(pattern), rangeElementOf(from));
    return found && makeRangeElement(session, found);
  },
  findElement: ({ session, node }, type: EnumMember, from?: unknown) => {
    session.ctx.charge(`DocumentApp.${nameOf(node)}.findElement`, 'handle');
    const all = [...descendants(node)];
    const after = rangeElementOf(from);
    const start = after ? all.indexOf(after.text) + 1 : 0;
    const found = all.slice(start).find((one) => elementType(one) === type);
    return found ? makeRangeElement(session, { text: found, start: -1, end: -1 }) : null;
  },
  getLinkUrl: () => null,
};
