import { formulaValue } from '../../../support/formulaBook';

describe('formulas under an Indonesian locale', () => {
  test.each([
    ['=ROUND(3,5555;2)', 3.56],
    ['=SUM(1;2;3)', 6],
    ['=0,5+1', 1.5],
    ['=SUM(1,2)', 1.2],
    ['=11/100', 0.11],
    ['="3,5"+1', 4.5],
    ['=1,5&" poin"', '1,5 poin'],
    ['=SUM({1\\2;3\\4})', 10],
    ['=SUM({1,2;3,4})', 4.6],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula)).toBe(value);
  });

  test.each(['=IF(TRUE,1,2)', '=0.5', '=SUM(A2,A3)', '=SUM(1;2', '=1+'])(
    '%s cannot be read and shows #ERROR!',
    (formula) => {
      expect(formulaValue(formula, [[1], [2]])).toBe('#ERROR!');
    },
  );
});

describe('formulas under an American locale', () => {
  test.each([
    ['=ROUND(3.5555,2)', 3.56],
    ['=ROUND(3.5555;2)', 3.56],
    ['=IF(TRUE,1,2)', 1],
    ['=SUM({1,2;3,4})', 10],
    ['=1.5&" points"', '1.5 points'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula, [], 'en_US')).toBe(value);
  });

  test('a decimal comma cannot be read', () => {
    expect(formulaValue('=0,5', [], 'en_US')).toBe('#ERROR!');
  });
});
