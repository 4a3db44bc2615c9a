import type { AnyElement, TextElement } from '../model/documentModel';
import { joinRuns, runsText, sliceRuns, styleAt } from '../model/documentText';
import type { DocumentSession } from './documentSession';

/** The text elements under a node, in reading order. */
export function* textsIn(node: AnyElement): Generator<TextElement> {
  if (node.type === 'text') yield node;
  else if ('children' in node) for (const child of node.children as AnyElement[]) yield* textsIn(child);
}

const posix: Record<string, string> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  punct: '!-\\/:-@\\[-`{-~',
};

/**
 * An RE2 pattern as a JavaScript one. What RE2 refuses (look-around, back-references) is refused here; what
 * only RE2 has and is not translated is refused too.
 */
export function fromRe2(session: DocumentSession, pattern: string): RegExp {
  const refuse = () => session.ctx.fail(`Invalid regular expression pattern ${pattern}`);
  if (/(^|[^\\])(\\\\)*\(\?(<?[=!])/.test(pattern) || /(^|[^\\])(\\\\)*\\[1-9]/.test(pattern)) throw refuse();
  let flags = 'gu';
  let source = pattern.replace(/^\(\?([ims]+)\)/, (_, letters: string) => {
    flags += [...new Set(letters)].join('');
    return '';
  });
  source = source
    .replace(/\(\?P</g, '(?<')
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$')
    .replace(/\\Q(.*?)(\\E|$)/gs, (_, literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .replace(/\\p([LNPSZ])/g, '\\p{$1}')
    .replace(/\[:(\w+):\]/g, (all, name: string) => posix[name] ?? all);
  try {
    return new RegExp(source, flags);
  } catch {
    // RE2 takes a lone brace or a needless escape as it stands, JavaScript only without the u flag.
    try {
      return new RegExp(source, flags.replace('u', ''));
    } catch {
      throw refuse();
    }
  }
}

/** Replaces every match within the text elements below a node, never across two of them. */
export function replaceAllText(
  session: DocumentSession,
  node: AnyElement,
  pattern: string,
  replacement: string,
): void {
  const expression = fromRe2(session, pattern);
  for (const text of textsIn(node)) replaceIn(session, text, expression, replacement);
}

function replaceIn(
  session: DocumentSession,
  text: TextElement,
  expression: RegExp,
  replacement: string,
): void {
  const content = runsText(text.runs);
  const matches = [...content.matchAll(expression)].filter((match) => match[0] !== '');
  if (matches.length === 0) return;
  const runs = [];
  let at = 0;
  for (const match of matches) {
    runs.push(...sliceRuns(text.runs, at, match.index));
    // The new text looks like the first character of the old.
    runs.push({ text: expand(session, replacement, match), style: styleAt(text.runs, match.index) });
    at = match.index + match[0].length;
  }
  runs.push(...sliceRuns(text.runs, at, content.length));
  text.runs = joinRuns(runs);
}

/** `$n` in a replacement is a group, `\` escapes: not plain text (apps-script.md §Docs and Drive). */
function expand(session: DocumentSession, replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(
    /\\(.?)|\$(\d)|\$/gs,
    (all, escaped: string | undefined, group: string | undefined) => {
      if (escaped !== undefined) return escaped;
      if (group === undefined || Number(group) >= match.length)
        throw session.ctx.fail(`Invalid argument: replacement`);
      return match[Number(group)] ?? (all === '' ? '' : '');
    },
  );
}

export type Found = { text: TextElement; start: number; end: number };

/** The first match below a node, after `from` if given; `end` is inclusive. */
export function findFirst(
  session: DocumentSession,
  node: AnyElement,
  pattern: string,
  from: Found | null,
): Found | null {
  const expression = fromRe2(session, pattern);
  let waiting = from !== null;
  for (const text of textsIn(node)) {
    const here = from?.text === text;
    if (waiting && !here) continue;
    waiting = false;
    const start = here ? (from?.end ?? -1) + 1 : 0;
    for (const match of runsText(text.runs).matchAll(expression))
      if (match[0] !== '' && match.index >= start)
        return { text, start: match.index, end: match.index + match[0].length - 1 };
  }
  return null;
}
