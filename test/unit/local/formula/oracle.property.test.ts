import * as formulajs from '@formulajs/formulajs';
import fc from 'fast-check';
import FormulaParser from 'fast-formula-parser';
import { formulaValue } from '../../../support/formulaBook';

/** Plain arithmetic without unary signs, which both engines read alike. */
const arithmetic = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 0, max: 999 }).map(String),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
      .map(([a, o, b]) => `${a}${o}${b}`),
    tie('expression').map((inner) => `(${inner})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `ABS(${a}-${b})+INT(${a})`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([a, b, c]) => `IF(${a}>=${b},${b},${c})`),
  ),
})).expression;

const parser = new FormulaParser({ onCell: () => null, onRange: () => [[null]] });

function byLibrary(formula: string): unknown {
  const value: unknown = parser.parse(formula, { row: 1, col: 1, sheet: 'Data' });
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : String(value);
}

describe('agreement with independent libraries', () => {
  test('arithmetic, comparison and IF agree with fast-formula-parser', () => {
    fc.assert(
      fc.property(arithmetic, (expression) => {
        const [one, two] = [formulaValue(`=${expression}`, [], 'en_US'), byLibrary(expression)];
        if (typeof one === 'number' && typeof two === 'number') {
          expect(Math.abs(one - two)).toBeLessThanOrEqual(Math.abs(two) * 1e-12);
        } else expect(String(two)).toContain(String(one));
      }),
      { numRuns: 200 },
    );
  });

  test('conditional counts and sums agree with formulajs', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 });
    const limit = fc.tuple(fc.constantFrom('>', '<', '>=', '<=', '<>', '='), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(answers, limit, (values, [operator, number]) => {
        const criterion = `${operator}${number}`;
        const rows = values.map((value, at) => [value, at]);
        const last = values.length + 1;
        const list = values.map((_, at) => at);
        expect(formulaValue(`=COUNTIF(A2:A${last};"${criterion}")`, rows)).toBe(
          formulajs.COUNTIF(values, criterion),
        );
        expect(formulaValue(`=SUMIFS(B2:B${last};A2:A${last};"${criterion}")`, rows)).toBe(
          formulajs.SUMIFS(list, values, criterion),
        );
      }),
      { numRuns: 100 },
    );
  });
});
