import type { BinaryOperator, FormulaNode } from './ast';
import type { FormulaLocale } from './formulaLocale';
import { FormulaSyntaxError, type Token, tokenize } from './lexer';

/** Binding power of the binary operators, as documented for spreadsheets: all associate to the left. */
const POWER: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 8,
};
const PREFIX_POWER = 7;
const PERCENT_POWER = 6;

interface Cursor {
  readonly tokens: readonly Token[];
  readonly locale: FormulaLocale;
  at: number;
}

function peekSymbol(cursor: Cursor): string | null {
  const token = cursor.tokens[cursor.at];
  return token?.kind === 'symbol' ? token.symbol : null;
}

function expect(cursor: Cursor, symbol: string): void {
  if (peekSymbol(cursor) !== symbol) throw new FormulaSyntaxError(`Expected ${symbol}.`);
  cursor.at += 1;
}

function isArgumentSeparator(cursor: Cursor, symbol: string | null): boolean {
  return symbol === ';' || (symbol === ',' && cursor.locale.commaSeparates);
}

function parseArguments(cursor: Cursor): FormulaNode[] {
  expect(cursor, '(');
  const args: FormulaNode[] = [];
  if (peekSymbol(cursor) === ')') {
    cursor.at += 1;
    return args;
  }
  for (;;) {
    const symbol = peekSymbol(cursor);
    if (symbol === ')' || isArgumentSeparator(cursor, symbol)) args.push({ type: 'blank' });
    else args.push(parseExpression(cursor, 0));
    const next = peekSymbol(cursor);
    if (next === ')') {
      cursor.at += 1;
      return args;
    }
    if (!isArgumentSeparator(cursor, next)) throw new FormulaSyntaxError('Expected a separator or ).');
    cursor.at += 1;
    if (peekSymbol(cursor) === ')') {
      args.push({ type: 'blank' });
      cursor.at += 1;
      return args;
    }
  }
}

/** `{1,2;3,4}`; where the comma is the decimal sign, columns are separated by a backslash: `{1\2;3\4}`. */
function parseArray(cursor: Cursor): FormulaNode {
  const rows: FormulaNode[][] = [[]];
  const columnSeparator = cursor.locale.commaSeparates ? ',' : '\\';
  for (;;) {
    rows.at(-1)?.push(parseExpression(cursor, 0));
    const symbol = peekSymbol(cursor);
    cursor.at += 1;
    if (symbol === '}') return { type: 'array', rows };
    if (symbol === ';') rows.push([]);
    else if (symbol !== columnSeparator) throw new FormulaSyntaxError('Expected a separator or }.');
  }
}

function parsePrimary(cursor: Cursor): FormulaNode {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) throw new FormulaSyntaxError('The formula ends too early.');
  cursor.at += 1;
  switch (token.kind) {
    case 'number':
      return { type: 'number', value: token.value };
    case 'text':
      return { type: 'text', value: token.value };
    case 'fault':
      return { type: 'fault', code: token.code };
    case 'reference':
      return token.node;
    case 'function':
      return { type: 'call', name: token.name, args: parseArguments(cursor) };
    case 'name': {
      const upper = token.name.toUpperCase();
      if (upper === 'TRUE' || upper === 'FALSE') return { type: 'boolean', value: upper === 'TRUE' };
      return { type: 'name', name: token.name };
    }
    case 'symbol':
      return parseSymbol(cursor, token.symbol);
  }
}

function parseSymbol(cursor: Cursor, symbol: string): FormulaNode {
  if (symbol === '+' || symbol === '-') {
    return { type: 'prefix', operator: symbol, operand: parseExpression(cursor, PREFIX_POWER) };
  }
  if (symbol === '(') {
    const inner = parseExpression(cursor, 0);
    expect(cursor, ')');
    return inner;
  }
  if (symbol === '{') return parseArray(cursor);
  throw new FormulaSyntaxError(`Unexpected ${symbol}.`);
}

function parseExpression(cursor: Cursor, minimum: number): FormulaNode {
  let left = parsePrimary(cursor);
  for (;;) {
    const symbol = peekSymbol(cursor);
    if (symbol === null) return left;
    if (symbol === '%') {
      if (PERCENT_POWER < minimum) return left;
      cursor.at += 1;
      left = { type: 'percent', operand: left };
      continue;
    }
    const power = POWER[symbol];
    if (power === undefined || power <= minimum) return left;
    cursor.at += 1;
    left = {
      type: 'binary',
      operator: symbol as BinaryOperator,
      left,
      right: parseExpression(cursor, power),
    };
  }
}

/**
 * Reads a formula as the spreadsheet's locale would: `;` separates arguments everywhere, `,` only where it isn't
 * the decimal sign. Throws `FormulaSyntaxError` for what Sheets shows as #ERROR!.
 */
export function parseFormula(formula: string, locale: FormulaLocale): FormulaNode {
  const cursor: Cursor = { tokens: tokenize(formula, locale), locale, at: 0 };
  const node = parseExpression(cursor, 0);
  if (cursor.at < cursor.tokens.length) throw new FormulaSyntaxError('Unexpected text after the formula.');
  return node;
}
