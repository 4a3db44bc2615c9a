import { type BlockHolder, holderOf, inlineLength, type PlacedBlock } from './docsPlaces';
import { newList } from './documentLists';
import type {
  DocumentModel,
  InlineElement,
  ParagraphElement,
  SectionElement,
  TextElement,
  TextStyle,
} from './documentModel';
import { joinRuns, paragraphsIn, runsText, sliceRuns, styleAt } from './documentText';

/** What the API says against an edit, without "Invalid requests[n].…: "; null when it was done. */
export type Objection = string | null;

const newlineAtEnd = 'The range cannot include the newline character at the end of the segment.';
const partOfTable = 'Invalid deletion range. Cannot delete the requested range.';
const outside = (index: number): string =>
  `Index ${index} must be less than the end index of the referenced segment.`;

/**
 * Deletes `[start, end)`. Paragraphs whose newline goes are joined with what follows, and the paragraph that is left
 * looks like the one whose newline stays. Refused as the reference of DeleteContentRangeRequest says: the last newline
 * of a segment or cell, the newline before a table or section break, and a part of a table.
 */
export function deleteRange(segment: SectionElement, start: number, end: number): Objection {
  const { holder, blocks } = holderOf(segment, start, end);
  const first = blocks.find((block) => block.start <= start && start < block.end);
  const last = blocks.find((block) => block.start < end && end <= block.end);
  if (!first || !last) return outside(end);
  if (first.kind === 'table' && first.start !== start) return partOfTable;
  if (last.kind === 'table' && last.end !== end) return partOfTable;

  const next = blocks[blocks.indexOf(last) + 1];
  const head = first.kind === 'paragraph' ? slice(first.node.children, 0, start - first.start) : [];
  const newlineGoes = last.kind === 'paragraph' ? end === last.end : head.length > 0;
  if (newlineGoes) {
    if (!next) return newlineAtEnd;
    if (next.kind === 'table') return partOfTable;
    if (last.kind === 'paragraph' && last.node.endsSection) return partOfTable;
  }
  const stays = last.kind === 'paragraph' && !newlineGoes ? last : newlineGoes ? next : undefined;
  const tail =
    stays?.kind !== 'paragraph'
      ? []
      : stays === last
        ? slice(last.node.children, end - last.start, Number.POSITIVE_INFINITY)
        : stays.node.children;
  if (stays?.kind === 'paragraph') stays.node.children = joined([...head, ...tail]);
  const gone = new Set<unknown>(
    blocks.slice(blocks.indexOf(first), blocks.indexOf(last) + 1).map(({ node }) => node),
  );
  if (stays) gone.delete(stays.node);
  remove(holder, gone);
  return null;
}

function remove(holder: BlockHolder, gone: ReadonlySet<unknown>): void {
  holder.children = holder.children.filter((block) => !gone.has(block));
}

/**
 * Inserts text within a paragraph, in the style of the character before it. Each newline makes a paragraph that takes
 * style and list of the one it is inserted in.
 */
export function insertAt(segment: SectionElement, index: number, text: string): Objection {
  const { holder, blocks } = holderOf(segment, index, index);
  const place = blocks.find((block) => block.start <= index && index < block.end);
  if (!place) return outside(index);
  if (place.kind === 'table')
    return 'The insertion index must be inside the bounds of an existing paragraph.';
  const { node } = place;
  const offset = index - place.start;
  const [before, after] = [
    slice(node.children, 0, offset),
    slice(node.children, offset, Number.POSITIVE_INFINITY),
  ];
  const style = styleBefore(before) ?? styleAfter(after) ?? node.markStyle;
  const lines = withoutControls(text).split('\n');
  const pieces = lines.map((line, at): InlineElement[] =>
    joined([
      ...(at === 0 ? before : []),
      ...(line === '' ? [] : [{ type: 'text' as const, runs: [{ text: line, style }] }]),
      ...(at === lines.length - 1 ? after : []),
    ]),
  );
  const own = pieces.pop() ?? [];
  const { anchors, endsSection, marks, ...look } = node;
  const made = pieces.map((children): ParagraphElement => ({ ...structuredCopy(look), children }));
  const [opening = node] = made;
  if (anchors !== undefined && opening !== node) {
    opening.anchors = anchors;
    delete node.anchors;
  }
  node.children = own;
  holder.children.splice(holder.children.indexOf(node), 0, ...made);
  return null;
}

/** Makes bulleted items of the paragraphs that overlap `[start, end)`: presets' indents, 36 pt and 18 pt hanging. */
export function bullet(model: DocumentModel, segment: SectionElement, start: number, end: number): Objection {
  const { blocks } = holderOf(segment, start, end);
  const wanted = blocks.filter((block) => block.start < end && start < block.end);
  if (wanted.length === 0) return outside(end);
  const above = blocks[blocks.indexOf(wanted[0] as PlacedBlock) - 1];
  const listId = listAbove(model, above) ?? addList(model);
  for (const block of wanted) {
    if (block.kind === 'table') continue;
    block.node.list = { listId, level: 0 };
    block.node.style = { ...block.node.style, indentStart: 36, indentFirstLine: 18 };
  }
  return null;
}

/** Paragraphs right below a list of the same preset join it. */
function listAbove(model: DocumentModel, above: PlacedBlock | undefined): string | null {
  const list = above?.kind === 'paragraph' ? above.node.list : undefined;
  if (list === undefined || list.level !== 0) return null;
  return model.lists[list.listId]?.levels[0]?.glyph === 'BULLET' ? list.listId : null;
}

function addList(model: DocumentModel): string {
  let number = Object.keys(model.lists).length + 1;
  while (model.lists[`kix.list.${number}`]) number += 1;
  model.lists[`kix.list.${number}`] = newList('BULLET');
  return `kix.list.${number}`;
}

/** Replaces a text wherever it stands in a segment, in the style of its first character; answers how often. */
export function replaceEverywhere(
  segment: SectionElement,
  find: string,
  by: string,
  matchCase: boolean,
): number {
  let count = 0;
  for (const paragraph of paragraphsIn(segment.children)) {
    for (const child of paragraph.children)
      if (child.type === 'text') count += replaceIn(child, find, by, matchCase);
    paragraph.children = joined(paragraph.children);
  }
  return count;
}

function replaceIn(element: TextElement, find: string, by: string, matchCase: boolean): number {
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const text = fold(runsText(element.runs));
  const runs: TextElement['runs'] = [];
  let [read, count] = [0, 0];
  for (let at = text.indexOf(fold(find)); at >= 0; at = text.indexOf(fold(find), read)) {
    runs.push(...sliceRuns(element.runs, read, at));
    if (by !== '') runs.push({ text: by, style: styleAt(element.runs, at) });
    read = at + find.length;
    count += 1;
  }
  if (count > 0) element.runs = joinRuns([...runs, ...sliceRuns(element.runs, read, text.length)]);
  return count;
}

/** The elements of a paragraph between two offsets; a text is cut. */
function slice(children: readonly InlineElement[], from: number, to: number): InlineElement[] {
  const kept: InlineElement[] = [];
  let at = 0;
  for (const child of children) {
    const end = at + inlineLength(child);
    if (child.type !== 'text') {
      if (from <= at && end <= to) kept.push(child);
    } else if (at < to && from < end) {
      kept.push({ ...child, runs: sliceRuns(child.runs, Math.max(0, from - at), Math.min(to, end) - at) });
    }
    at = end;
  }
  return kept;
}

/** Texts that stand side by side are one. */
function joined(children: readonly InlineElement[]): InlineElement[] {
  const result: InlineElement[] = [];
  for (const child of children) {
    const last = result[result.length - 1];
    if (child.type === 'text' && child.runs.length === 0) continue;
    if (child.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, runs: joinRuns([...last.runs, ...child.runs]) };
    else result.push(child);
  }
  return result;
}

const styleBefore = (children: readonly InlineElement[]): TextStyle | undefined => {
  const last = children[children.length - 1];
  return last?.type === 'text' ? last.runs[last.runs.length - 1]?.style : undefined;
};

const styleAfter = (children: readonly InlineElement[]): TextStyle | undefined => {
  const first = children[0];
  return first?.type === 'text' ? first.runs[0]?.style : undefined;
};

/** Control characters and those of private use are stripped (Docs API, "Document editing rules and behavior"). */
const withoutControls = (text: string): string =>
  [...text]
    .filter((sign) => {
      const code = sign.charCodeAt(0);
      return !(code <= 8 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff));
    })
    .join('')
    // A soft break is a vertical tab to the API and a carriage return to DocumentApp.
    .replace(/\v/g, '\r');

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
