import type { Edge, ReferenceNode } from './ast';
import { formulaLocale } from './formulaLocale';
import { columnLetters, FormulaSyntaxError, tokenize } from './lexer';

/** A structural change of one sheet. `at` is 1-based: the first row or column inserted, or the first removed. */
export interface StructuralChange {
  readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
  readonly sheetName: string;
  readonly at: number;
  readonly count: number;
}

/** Where both ends of a span go; null when everything it named is gone. */
function shiftSpan(
  first: Edge | null,
  last: Edge | null,
  single: boolean,
  insert: boolean,
  at: number,
  count: number,
): { first: Edge | null; last: Edge | null } | null {
  const end = at + count - 1;
  if (insert) {
    const move = (edge: Edge | null) =>
      edge !== null && edge.at >= at ? { ...edge, at: edge.at + count } : edge;
    return { first: move(first), last: move(last) };
  }
  const inside = (edge: Edge | null) => edge !== null && edge.at >= at && edge.at <= end;
  if (inside(first) && (single || inside(last))) return null;
  const firstAt = (edge: Edge | null) =>
    edge === null || edge.at < at ? edge : { ...edge, at: edge.at > end ? edge.at - count : at };
  const lastAt = (edge: Edge | null) =>
    edge === null || edge.at < at ? edge : { ...edge, at: edge.at > end ? edge.at - count : at - 1 };
  return { first: firstAt(first), last: lastAt(last) };
}

function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function edgeText(column: Edge | null, row: Edge | null): string {
  const letters = column === null ? '' : `${column.absolute ? '$' : ''}${columnLetters(column.at)}`;
  return letters + (row === null ? '' : `${row.absolute ? '$' : ''}${row.at}`);
}

/** A reference as A1 text. */
export function referenceText(node: ReferenceNode): string {
  const sheet = node.sheet === null ? '' : quotedSheet(node.sheet);
  const first = edgeText(node.left, node.top);
  return sheet + (node.single ? first : `${first}:${edgeText(node.right, node.bottom)}`);
}

function shifted(node: ReferenceNode, change: StructuralChange): string | null {
  const insert = change.kind.startsWith('insert');
  const rows = change.kind.endsWith('Rows');
  const [first, last] = rows ? [node.top, node.bottom] : [node.left, node.right];
  if (first === null) return referenceText(node);
  const span = shiftSpan(first, last, node.single, insert, change.at, change.count);
  if (span === null) return null;
  return referenceText(
    rows ? { ...node, top: span.first, bottom: span.last } : { ...node, left: span.first, right: span.last },
  );
}

/** Rewrites each reference of a formula through `rewrite` (null = leave as written); other text stays as it is. */
function rewriteReferences(
  formula: string,
  locale: string,
  rewrite: (node: ReferenceNode) => string | null,
): string {
  let tokens: ReturnType<typeof tokenize>;
  try {
    tokens = tokenize(formula, formulaLocale(locale));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let result = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const text = rewrite(token.node);
    if (text === null) continue;
    result += formula.slice(at, token.node.start) + text;
    at = token.node.end;
  }
  return result + formula.slice(at);
}

/**
 * A formula after rows or columns were inserted or deleted, as Sheets rewrites it: `$` doesn't hold a reference back,
 * an insertion inside a range widens it, one at its first row moves it, a deleted cell becomes #REF!. A formula that
 * can't be read is left as it is.
 *
 * @param formula with its leading `=`
 * @param sheetName the sheet the formula stands on
 * @param locale the spreadsheet's locale, for reading the formula
 */
export function shiftReferences(
  formula: string,
  sheetName: string,
  change: StructuralChange,
  locale: string,
): string {
  const target = change.sheetName.toLowerCase();
  return rewriteReferences(formula, locale, (node) => {
    if ((node.sheet ?? sheetName).toLowerCase() !== target) return null;
    return shifted(node, change) ?? '#REF!';
  });
}

/** A formula after a sheet was renamed. */
export function renameSheetReferences(formula: string, from: string, to: string, locale: string): string {
  return rewriteReferences(formula, locale, (node) =>
    node.sheet?.toLowerCase() === from.toLowerCase() ? referenceText({ ...node, sheet: to }) : null,
  );
}

/** A formula copied to another place: relative parts move along, ends pushed off the sheet become #REF!. */
export function moveReferences(formula: string, rows: number, columns: number, locale: string): string {
  return rewriteReferences(formula, locale, (node) => {
    const move = (edge: Edge | null, by: number) =>
      edge === null || edge.absolute ? edge : { ...edge, at: edge.at + by };
    const moved = {
      ...node,
      top: move(node.top, rows),
      bottom: move(node.bottom, rows),
      left: move(node.left, columns),
      right: move(node.right, columns),
    };
    const lost = [moved.top, moved.bottom, moved.left, moved.right].some(
      (edge) => edge !== null && edge.at < 1,
    );
    return lost ? '#REF!' : referenceText(moved);
  });
}
