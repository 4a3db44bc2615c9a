import type { InlineElement, NamedStyle, ParagraphElement, ParagraphStyle } from '../model/documentModel';
import { joinRuns, styleAt } from '../model/documentText';
import { setGlyph, sharedValue, withAttribute } from './documentAttributes';
import { addList } from './documentBlocks';
import { childAt, containerMethods, softBreaks } from './documentContainer';
import { elementMethods, nameOf } from './documentElement';
import { GlyphType, HorizontalAlignment, ParagraphHeading } from './documentEnums';
import { newImage } from './documentImage';
import { attach, clearInline, type DocumentSession, type ElementTarget, edit } from './documentSession';
import { nodeArgument, registerElement, targetOf, wrap } from './documentWrap';
import { type EnumMember, emulated } from './emulate';

type Target = ElementTarget<ParagraphElement>;
type Method = (target: Target, ...args: never[]) => unknown;

/** Puts an inline element at an index; text beside text becomes one element. */
function insertInline(
  session: DocumentSession,
  node: ParagraphElement,
  index: number,
  child: InlineElement,
): InlineElement {
  const before = node.children[index - 1];
  const after = node.children[index];
  if (child.type === 'text' && before?.type === 'text') {
    before.runs = joinRuns([...before.runs, ...child.runs]);
    return before;
  }
  if (child.type === 'text' && after?.type === 'text') {
    after.runs = joinRuns([...child.runs, ...after.runs]);
    return after;
  }
  attach(session, node, index, child);
  return child;
}

function textArgument(
  session: DocumentSession,
  node: ParagraphElement,
  argument: unknown,
  index: number,
): InlineElement {
  if (typeof argument === 'object') return nodeArgument(session, argument, 'text', 'text');
  const before = node.children[index - 1];
  const style = before?.type === 'text' ? styleAt(before.runs, Number.POSITIVE_INFINITY) : node.markStyle;
  return { type: 'text', runs: [{ text: softBreaks(String(argument)), style }] };
}

function inline(
  appendName: string,
  insertName: string,
  make: (session: DocumentSession, node: ParagraphElement, argument: unknown, index: number) => InlineElement,
  kind?: 'document.image',
): Record<string, Method> {
  const put = (target: Target, name: string, index: number, argument: unknown) => {
    const { session, node } = target;
    edit(session, `${nameOf(node)}.${name}`, node, kind);
    if (index > node.children.length) childAt(session, node, index);
    return wrap(session, insertInline(session, node, index, make(session, node, argument, index)));
  };
  return {
    [appendName]: (target, argument: unknown) =>
      put(target, appendName, target.node.children.length, argument),
    [insertName]: (target, index: number, argument: unknown) => put(target, insertName, index, argument),
  };
}

function styleGetter(key: keyof ParagraphStyle): Method {
  return ({ node }) => node.style[key] ?? null;
}

function setter(name: string, set: (target: Target, value: never) => void): Method {
  return (target, value: never) => {
    edit(target.session, `${nameOf(target.node)}.${name}`, target.node);
    set(target, value);
    return wrap(target.session, target.node);
  };
}

function styleSetter(name: string, key: keyof ParagraphStyle): Method {
  return setter(name, ({ node }, value: unknown) => {
    node.style = withAttribute(node.style, key, value);
  });
}

const paragraphMethods: Record<string, Method> = {
  ...inline('appendText', 'insertText', textArgument),
  ...inline(
    'appendInlineImage',
    'insertInlineImage',
    (session, _, argument) => newImage(session, argument),
    'document.image',
  ),
  ...inline('appendPageBreak', 'insertPageBreak', () => ({ type: 'pageBreak' })),
  ...inline('appendHorizontalRule', 'insertHorizontalRule', () => ({ type: 'rule' })),
  getAlignment: ({ node }) => (node.style.align ? HorizontalAlignment[node.style.align] : null),
  getHeading: ({ node }) => ParagraphHeading[node.heading],
  getIndentStart: styleGetter('indentStart'),
  getIndentEnd: styleGetter('indentEnd'),
  getIndentFirstLine: styleGetter('indentFirstLine'),
  getLineSpacing: styleGetter('lineSpacing'),
  getSpacingBefore: styleGetter('spaceBefore'),
  getSpacingAfter: styleGetter('spaceAfter'),
  isLeftToRight: () => true,
  getLinkUrl: ({ node }) =>
    sharedValue(
      node.children.flatMap((child) => (child.type === 'text' ? child.runs.map((run) => run.style) : [])),
      'link',
    ),
  setAlignment: setter('setAlignment', ({ node }, align: EnumMember | null) => {
    node.style = withAttribute(node.style, 'align', align === null ? null : String(align));
  }),
  setHeading: setter('setHeading', ({ node }, heading: EnumMember) => {
    node.heading = String(heading) as NamedStyle;
  }),
  setIndentStart: styleSetter('setIndentStart', 'indentStart'),
  setIndentEnd: styleSetter('setIndentEnd', 'indentEnd'),
  setIndentFirstLine: styleSetter('setIndentFirstLine', 'indentFirstLine'),
  setLineSpacing: styleSetter('setLineSpacing', 'lineSpacing'),
  setSpacingBefore: styleSetter('setSpacingBefore', 'spaceBefore'),
  setSpacingAfter: styleSetter('setSpacingAfter', 'spaceAfter'),
  setLinkUrl: setter('setLinkUrl', ({ node }, url: string | null) => {
    for (const child of node.children)
      if (child.type === 'text')
        for (const run of child.runs) run.style = withAttribute(run.style, 'link', url);
  }),
  setText: setter('setText', ({ session, node }, text: string) => {
    const first = node.children.find((child) => child.type === 'text');
    const style = first?.runs[0]?.style ?? node.markStyle;
    clearInline(session, node);
    if (String(text) !== '')
      attach(session, node, 0, { type: 'text', runs: [{ text: softBreaks(String(text)), style }] });
  }),
};

const listMethods: Record<string, Method> = {
  getListId: ({ node }) => node.list?.listId ?? null,
  getNestingLevel: ({ node }) => node.list?.level ?? 0,
  getGlyphType: ({ session, node }) => {
    const kind = node.list && session.model.lists[node.list.listId]?.levels[node.list.level]?.glyph;
    return kind && kind !== 'NONE' ? GlyphType[kind] : null;
  },
  setListId: setter('setListId', ({ session, node }, item: unknown) => {
    const other = targetOf(item)?.node;
    if (other?.type !== 'paragraph' || !other.list) throw session.ctx.fail('Invalid argument: listItem');
    node.list = { listId: other.list.listId, level: node.list?.level ?? 0 };
  }),
  setNestingLevel: setter('setNestingLevel', ({ node }, level: number) => {
    if (node.list) node.list = { ...node.list, level };
  }),
  setGlyphType: setter('setGlyphType', ({ session, node }, glyph: EnumMember) => {
    node.list ??= { listId: addList(session), level: 0 };
    setGlyph(session, node, String(glyph));
  }),
};

registerElement(
  'paragraph',
  emulated(
    'DocumentApp.Paragraph',
    elementMethods as never,
    containerMethods as never,
    paragraphMethods as never,
  ),
);
registerElement(
  'listItem',
  emulated(
    'DocumentApp.ListItem',
    elementMethods as never,
    containerMethods as never,
    paragraphMethods as never,
    listMethods as never,
  ),
);
