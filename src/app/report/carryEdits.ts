import { type LineMatch, likelyPairs, lineMatches } from './lineMatches';

/** One change to a document's paragraphs, by their number (from 0) before any change; `after` −1 = at the top. */
export type LineEdit =
  | { readonly kind: 'replace'; readonly line: number; readonly text: string }
  | { readonly kind: 'insert'; readonly after: number; readonly text: string }
  | { readonly kind: 'remove'; readonly line: number };

export type CarriedEdits = {
  readonly edits: readonly LineEdit[];
  /** Human sentences that hold a figure the old document had and the new one hasn't; `line` among the edited. */
  readonly stale: readonly {
    readonly line: number;
    readonly text: string;
    readonly figures: readonly string[];
  }[];
};

/**
 * What people changed in a document, carried over to its recompiled successor. `made`: the paragraphs as they
 * were compiled, `edited`: as people left them, `fresh`: as they are compiled now. A sentence a person wrote or
 * rewrote always stays; a paragraph nobody touched takes its new wording. Tables aren't among the lines: their
 * figures come from the data.
 */
export function carryEdits(
  made: readonly string[],
  edited: readonly string[],
  fresh: readonly string[],
): CarriedEdits {
  const toFresh = new Map(versions(made, fresh));
  const toEdited = new Map(versions(made, edited));
  const edits: LineEdit[] = [];
  const human: number[] = [];
  const placed = new Set<number>();

  made.forEach((line, at) => {
    const [now, then] = [toFresh.get(at), toEdited.get(at)];
    if (then === undefined) {
      if (now !== undefined) edits.push({ kind: 'remove', line: now });
      return;
    }
    placed.add(then);
    const text = edited[then] ?? '';
    if (text === line) return;
    human.push(then);
    if (now === undefined) edits.push({ kind: 'insert', after: lastBefore(toFresh, at), text });
    else if (text !== fresh[now]) edits.push({ kind: 'replace', line: now, text });
  });

  const origins = new Map(Array.from(toEdited, ([before, after]) => [after, before]));
  edited.forEach((text, at) => {
    if (placed.has(at)) return;
    human.push(at);
    edits.push({ kind: 'insert', after: anchorOf(at, origins, toFresh), text });
  });
  return { edits, stale: staleFigures(human, made, edited, fresh) };
}

/** Every line's later version: equal lines first, then, between them, lines that say much the same. */
export function versions(before: readonly string[], after: readonly string[]): readonly LineMatch[] {
  const pairs: LineMatch[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...lineMatches(before, after), [before.length, after.length] as const]) {
    for (const [i, j] of likelyPairs(before.slice(a, nextA), after.slice(b, nextB)))
      pairs.push([a + i, b + j]);
    if (nextA < before.length) pairs.push([nextA, nextB]);
    [a, b] = [nextA + 1, nextB + 1];
  }
  return pairs;
}

/** The new document's paragraph behind which a line that has none there belongs. */
function lastBefore(toFresh: ReadonlyMap<number, number>, line: number): number {
  for (let at = line - 1; at >= 0; at -= 1) {
    const found = toFresh.get(at);
    if (found !== undefined) return found;
  }
  return -1;
}

/** An added line goes behind the paragraph it was written behind. */
function anchorOf(
  line: number,
  origins: ReadonlyMap<number, number>,
  toFresh: ReadonlyMap<number, number>,
): number {
  for (let at = line - 1; at >= 0; at -= 1) {
    const origin = origins.get(at);
    if (origin !== undefined) return toFresh.get(origin) ?? lastBefore(toFresh, origin);
  }
  return -1;
}

/** Human lines in which a figure of `made` stands that `fresh` no longer has. */
export function staleFigures(
  human: readonly number[],
  made: readonly string[],
  edited: readonly string[],
  fresh: readonly string[],
): CarriedEdits['stale'] {
  const [old, current] = [new Set(made.flatMap(figuresOf)), new Set(fresh.flatMap(figuresOf))];
  return [...human]
    .sort((a, b) => a - b)
    .map((line) => {
      const text = edited[line] ?? '';
      const figures = figuresOf(text).filter((one) => old.has(one) && !current.has(one));
      return { line, text, figures };
    })
    .filter(({ figures }) => figures.length > 0);
}

/** Numbers as printed: "16", "88,89", "1.234". */
const figuresOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
