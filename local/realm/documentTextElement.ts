import type { TextElement, TextRun, TextStyle } from '../model/documentModel';
import { joinRuns, runsText, sliceRuns, styleAt } from '../model/documentText';
import { attributesOf, sharedValue, withAttribute } from './documentAttributes';
import { softBreaks } from './documentContainer';
import { elementMethods } from './documentElement';
import { TextAlignment } from './documentEnums';
import { makeRangeElement, rangeElementOf } from './documentRangeElement';
import { findFirst, replaceAllText } from './documentSearch';
import { type ElementTarget, edit, parentOf } from './documentSession';
import { registerElement, wrap } from './documentWrap';
import { type EnumMember, emulated } from './emulate';

type Target = ElementTarget<TextElement>;
type Method = (target: Target, ...args: never[]) => unknown;

function length({ node }: Target): number {
  return runsText(node.runs).length;
}

function checkOffset(target: Target, offset: number, limit: number): void {
  if (offset < 0 || offset > limit)
    throw target.session.ctx.fail(
      `Index (${offset}) must be less than or equal to the content length (${limit}).`,
    );
}

/** The runs with a change made to `[start, end]` (end inclusive). */
function restyled(
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (style: TextStyle) => TextStyle,
): TextRun[] {
  const total = runsText(runs).length;
  return joinRuns([
    ...sliceRuns(runs, 0, start),
    ...sliceRuns(runs, start, end + 1).map((run) => ({ text: run.text, style: change(run.style) })),
    ...sliceRuns(runs, end + 1, total),
  ]);
}

function setter(
  name: string,
  key: keyof TextStyle,
  read: (value: never) => unknown = (value) => value,
): Method {
  return (target, ...args: unknown[] & never[]) => {
    const { session, node } = target;
    edit(session, `Text.${name}`, node);
    const whole = args.length === 1;
    const [start, end] = whole ? [0, length(target) - 1] : [Number(args[0]), Number(args[1])];
    const value = read((whole ? args[0] : args[2]) as never);
    checkOffset(target, start, length(target));
    checkOffset(target, end, length(target) - 1);
    node.runs = restyled(node.runs, start, end, (style) => withAttribute(style, key, value));
    return wrap(session, node);
  };
}

function getter(key: keyof TextStyle): Method {
  return ({ node }, offset?: number) =>
    offset === undefined || offset === null
      ? sharedValue(
          node.runs.map((run) => run.style),
          key,
        )
      : (styleAt(node.runs, offset)[key] ?? null);
}

const methods: Record<string, Method> = {
  getText: ({ node }) => runsText(node.runs),
  editAsText: ({ session, node }) => wrap(session, node),
  isBold: getter('bold'),
  isItalic: getter('italic'),
  isUnderline: getter('underline'),
  isStrikethrough: getter('strikethrough'),
  getFontFamily: getter('font'),
  getFontSize: getter('size'),
  getForegroundColor: getter('color'),
  getBackgroundColor: getter('background'),
  getLinkUrl: getter('link'),
  getTextAlignment: (target, offset?: number) => {
    const baseline = getter('baseline')(target, offset as never) as keyof typeof TextAlignment | null;
    return baseline === null ? null : TextAlignment[baseline];
  },
  getTextAttributeIndices: ({ node }) => {
    let at = 0;
    return joinRuns(node.runs.map((run) => ({ ...run }))).map((run) => {
      const start = at;
      at += run.text.length;
      return start;
    });
  },
  getAttributes: ({ node }, offset?: number) =>
    offset === undefined || offset === null
      ? attributesOf(node)
      : attributesOf({ type: 'text', runs: [{ text: ' ', style: styleAt(node.runs, offset) }] }),
  setBold: setter('setBold', 'bold'),
  setItalic: setter('setItalic', 'italic'),
  setUnderline: setter('setUnderline', 'underline'),
  setStrikethrough: setter('setStrikethrough', 'strikethrough'),
  setFontFamily: setter('setFontFamily', 'font'),
  setFontSize: setter('setFontSize', 'size'),
  setForegroundColor: setter('setForegroundColor', 'color'),
  setBackgroundColor: setter('setBackgroundColor', 'background'),
  setLinkUrl: setter('setLinkUrl', 'link'),
  setTextAlignment: setter('setTextAlignment', 'baseline', (value: EnumMember | null) =>
    value === null ? null : String(value),
  ),
  setText: (target, text: string) => {
    const { session, node } = target;
    edit(session, 'Text.setText', node);
    node.runs = joinRuns([{ text: softBreaks(String(text)), style: styleAt(node.runs, 0) }]);
    return wrap(session, node);
  },
  appendText: (target, text: string) => {
    insert(target, 'appendText', length(target), text);
    return wrap(target.session, target.node);
  },
  insertText: (target, offset: number, text: string) => {
    insert(target, 'insertText', offset, text);
    return wrap(target.session, target.node);
  },
  deleteText: (target, start: number, end: number) => {
    const { session, node } = target;
    edit(session, 'Text.deleteText', node);
    const total = length(target);
    if (start < 0 || end >= total || start > end)
      throw session.ctx.fail(
        `Index (${end >= total ? end : start}) must be less than the content length (${total}).`,
      );
    node.runs = joinRuns([...sliceRuns(node.runs, 0, start), ...sliceRuns(node.runs, end + 1, total)]);
    return wrap(session, node);
  },
  replaceText: ({ session, node }, pattern: string, replacement: string) => {
    edit(session, 'Text.replaceText', node);
    replaceAllText(session, node, String(pattern), String(replacement));
    return wrap(session, node);
  },
  findText: ({ session, node }, pattern: string, from?: unknown) => {
    const found = findFirst(session, node, String(pattern), rangeElementOf(from));
    return found && makeRangeElement(session, found);
  },
};

/** New text takes the style of the character before it; at the beginning, of the one after. */
function insert(target: Target, name: string, offset: number, text: string): void {
  const { session, node } = target;
  edit(session, `Text.${name}`, node);
  const total = length(target);
  checkOffset(target, offset, total);
  const parent = parentOf(target);
  const mark = parent?.type === 'paragraph' ? parent.markStyle : {};
  const style = node.runs.length > 0 ? styleAt(node.runs, Math.max(0, offset - 1)) : mark;
  node.runs = joinRuns([
    ...sliceRuns(node.runs, 0, offset),
    { text: softBreaks(String(text)), style },
    ...sliceRuns(node.runs, offset, total),
  ]);
}

registerElement('text', emulated('DocumentApp.Text', elementMethods as never, methods as never));
