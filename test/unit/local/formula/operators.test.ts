import { formulaValue } from '../../../support/formulaBook';

describe('operators', () => {
  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=50%*4', 2],
    ['=1-2-3', -4],
    ['="a"&"b"="AB"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=0,1+0,2=0,3', true],
    ['=0,1+0,2>0,3', false],
    ['=A9=0', true],
    ['=A9=""', true],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=NA()+1', '#N/A'],
    ['=FOO(1)', '#NAME?'],
    ['=tidakada', '#NAME?'],
    ['=Hilang!A1', '#REF!'],
    ['=#REF!+1', '#REF!'],
    ['=IF(1)', '#N/A'],
  ])('%s gives %p', (formula, value) => {
    expect(formulaValue(formula)).toBe(value);
  });

  test('an area outside ARRAYFORMULA meets the row of its formula', () => {
    expect(formulaValue('=B1:B9*2', [[null, 5]])).toBe(0);
  });
});
