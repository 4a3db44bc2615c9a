import type { BlockElement, InlineElement, ParagraphElement, TextRun, TextStyle } from './documentModel';

/** The runs' text, joined. */
export function runsText(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** Neighbouring runs of equal style joined, empty ones dropped. */
export function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined[joined.length - 1];
    if (last && sameStyle(last.style, run.style)) last.text += run.text;
    else joined.push({ text: run.text, style: run.style });
  }
  return joined;
}

/** The runs of `[from, to)` in characters. */
export function sliceRuns(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  const kept: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') kept.push({ text, style: run.style });
    at += run.text.length;
  }
  return kept;
}

/** The style of the character at `offset`, or of the last one. */
export function styleAt(runs: readonly TextRun[], offset: number): TextStyle {
  let at = 0;
  for (const run of runs) {
    at += run.text.length;
    if (offset < at) return run.style;
  }
  return runs[runs.length - 1]?.style ?? {};
}

/** The text DocumentApp shows for an inline element (fields and pictures show none). */
export function inlineText(child: InlineElement): string {
  return child.type === 'text' ? runsText(child.runs) : '';
}

/** A paragraph's text. */
export function paragraphText(paragraph: ParagraphElement): string {
  return paragraph.children.map(inlineText).join('');
}

/** The text of blocks as DocumentApp gives it: one line per paragraph, tables' cells one line each. */
export function blocksText(blocks: readonly BlockElement[]): string {
  return blocks
    .map((block) =>
      block.type === 'paragraph'
        ? paragraphText(block)
        : block.children
            .map((row) => row.children.map((cell) => blocksText(cell.children)).join('\n'))
            .join('\n'),
    )
    .join('\n');
}

/** Every paragraph under the blocks, those in tables included, in reading order. */
export function* paragraphsIn(blocks: readonly BlockElement[]): Generator<ParagraphElement> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else
      for (const row of block.children) for (const cell of row.children) yield* paragraphsIn(cell.children);
  }
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof TextStyle>;
  return [...keys].every((key) => a[key] === b[key]);
}
