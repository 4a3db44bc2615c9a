import { type FormulaFacts, factsOf } from './dependencies';
import { formulaLocale } from './formulaLocale';
import { FormulaSyntaxError } from './lexer';
import { parseFormula } from './parser';

/** Null stands for a text that can't be read (#ERROR!). */
const known = new Map<string, FormulaFacts | null>();
const MOST = 300_000;

/** A formula's facts under a locale, read once per text. */
export function readFormula(formula: string, localeCode: string): FormulaFacts | null {
  const key = `${localeCode} ${formula}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const facts = parsed(formula, localeCode);
  if (known.size >= MOST) known.clear();
  known.set(key, facts);
  return facts;
}

function parsed(formula: string, localeCode: string): FormulaFacts | null {
  try {
    return factsOf(parseFormula(formula, formulaLocale(localeCode)));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}
