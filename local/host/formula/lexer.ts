import type { Edge, ReferenceNode } from './ast';
import { FAULT_CODES, type FaultCode } from './fault';
import type { FormulaLocale } from './formulaLocale';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly start: number }
  | { readonly kind: 'text'; readonly value: string; readonly start: number }
  | { readonly kind: 'fault'; readonly code: FaultCode; readonly start: number }
  | { readonly kind: 'reference'; readonly node: ReferenceNode; readonly start: number }
  | { readonly kind: 'name'; readonly name: string; readonly start: number }
  | { readonly kind: 'function'; readonly name: string; readonly start: number }
  | { readonly kind: 'symbol'; readonly symbol: string; readonly start: number };

/** The formula cannot be read; the cell shows #ERROR!. */
export class FormulaSyntaxError extends Error {}

const SHEET = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const RANGE =
  /(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?:(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?(?![\p{L}\p{N}_.(])/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_.(!])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const NUMBER = { '.': /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y, ',': /(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?/y };
const TEXT = /"((?:[^"]|"")*)"/y;
const SYMBOL = /<>|<=|>=|[-+*/^&=<>%(){};,\\:]/y;
const SPACE = /\s+/y;

/** `A` → 1, `AA` → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function rowEdge(dollar: string | undefined, digits: string | undefined): Edge | null {
  return digits === undefined ? null : { at: Number(digits), absolute: dollar === '$' };
}

function columnEdge(dollar: string | undefined, letters: string | undefined): Edge | null {
  return letters === undefined ? null : { at: columnNumber(letters), absolute: dollar === '$' };
}

/**
 * A range's parts in order. `5:7` puts its `$` in the column group, hence the two readings of a lone dollar.
 * Sheets reads `B5:A2` as `A2:B5`, open ends as the end of the grid.
 */
function rangeReference(text: string, at: number, sheet: string | null, start: number): ReferenceNode | null {
  const found = match(RANGE, text, at);
  if (found === null) return null;
  const [whole, d1, c1, d2, r1, d3, c2, d4, r2] = found;
  if ((c1 === undefined && r1 === undefined) || (c2 === undefined && r2 === undefined)) return null;
  const bothHaveColumns = c1 !== undefined && c2 !== undefined;
  const bothHaveRows = r1 !== undefined && r2 !== undefined;
  if (!bothHaveColumns && !bothHaveRows) return null;
  const one = { row: rowEdge(c1 === undefined ? d1 || d2 : d2, r1), column: columnEdge(d1, c1) };
  const two = { row: rowEdge(c2 === undefined ? d3 || d4 : d4, r2), column: columnEdge(d3, c2) };
  const [top, bottom] = ordered(one.row, two.row);
  const [left, right] = ordered(one.column, two.column);
  return {
    type: 'reference',
    sheet,
    single: false,
    top,
    left,
    bottom,
    right,
    start,
    end: at + whole.length,
  };
}

/** The lower end first; an end given once only is the first, the other stays open. */
function ordered(one: Edge | null, two: Edge | null): [Edge | null, Edge | null] {
  if (one === null) return [two, null];
  if (two === null) return [one, null];
  return one.at <= two.at ? [one, two] : [two, one];
}

function cellReference(text: string, at: number, sheet: string | null, start: number): ReferenceNode | null {
  const found = match(CELL, text, at);
  if (found === null) return null;
  const row = rowEdge(found[3], found[4]);
  const column = columnEdge(found[1], found[2]);
  return {
    type: 'reference',
    sheet,
    single: true,
    top: row,
    left: column,
    bottom: row,
    right: column,
    start,
    end: at + found[0].length,
  };
}

function reference(text: string, at: number): ReferenceNode | null {
  const sheetFound = match(SHEET, text, at);
  const from = at + (sheetFound?.[0].length ?? 0);
  const sheet = sheetFound ? (sheetFound[1]?.replaceAll("''", "'") ?? sheetFound[2] ?? null) : null;
  const node = rangeReference(text, from, sheet, at) ?? cellReference(text, from, sheet, at);
  if (node === null && sheetFound !== null && !text.startsWith('#REF!', from)) {
    throw new FormulaSyntaxError('A sheet name must be followed by a range.');
  }
  return node;
}

function deadReference(text: string, at: number): number | null {
  const sheetFound = match(SHEET, text, at);
  if (sheetFound === null) return null;
  const from = at + sheetFound[0].length;
  return text.startsWith('#REF!', from) ? from + '#REF!'.length : null;
}

/** Cuts a formula's text (with its leading `=`) into tokens under a locale. */
export function tokenize(formula: string, locale: FormulaLocale): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') || formula.startsWith('+') ? 1 : 0;
  while (at < formula.length) {
    const start = at;
    const space = match(SPACE, formula, at);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const text = match(TEXT, formula, at);
    if (text !== null) {
      tokens.push({ kind: 'text', value: (text[1] ?? '').replaceAll('""', '"'), start });
      at += text[0].length;
      continue;
    }
    const code = FAULT_CODES.find((candidate) => formula.startsWith(candidate, start));
    if (code !== undefined) {
      tokens.push({ kind: 'fault', code, start });
      at += code.length;
      continue;
    }
    const dead = deadReference(formula, at);
    if (dead !== null) {
      tokens.push({ kind: 'fault', code: '#REF!', start });
      at = dead;
      continue;
    }
    const node = reference(formula, at);
    if (node !== null) {
      tokens.push({ kind: 'reference', node, start });
      at = node.end;
      continue;
    }
    const name = match(NAME, formula, at);
    if (name !== null) {
      at += name[0].length;
      if (formula[at] === '(') tokens.push({ kind: 'function', name: name[0].toUpperCase(), start });
      else tokens.push({ kind: 'name', name: name[0], start });
      continue;
    }
    const number = match(NUMBER[locale.decimal], formula, at);
    if (number !== null) {
      tokens.push({ kind: 'number', value: Number(number[0].replace(',', '.')), start });
      at += number[0].length;
      continue;
    }
    const symbol = match(SYMBOL, formula, at);
    if (symbol === null) throw new FormulaSyntaxError(`Unexpected character at ${at + 1}.`);
    tokens.push({ kind: 'symbol', symbol: symbol[0], start });
    at += symbol[0].length;
  }
  return tokens;
}
