import type { ElementResult } from '../../../../src/domain/index/indexResult';
import { prioritiesOf, rankElements, strengthsOf } from '../../../../src/domain/index/priorities';

const element = (code: ElementResult['code'], nrr: number): ElementResult => ({
  code,
  n: 10,
  sum: nrr * 10,
  nrr,
  nrrWeighted: nrr / 9,
  grade: 'B',
  distribution: [0, 0, 0, 0],
});

const elements = [
  element('U1', 3.5),
  element('U2', 3.1),
  element('U3', 3.1),
  element('U4', 2.9),
  element('U10', 3.1),
  element('U9', 3.9),
];

describe('priorities', () => {
  it('are the lowest elements, and all that are equal to the last of them', () => {
    const { priorities, extendedByTie } = prioritiesOf(elements, 2);
    expect(priorities.map((one) => [one.element.code, one.rank, one.tied])).toEqual([
      ['U4', 1, false],
      ['U2', 2, true],
      ['U3', 2, true],
      ['U10', 2, true],
    ]);
    expect(extendedByTie).toBe(true);
  });

  it('are no more than wanted where nothing ties', () => {
    expect(prioritiesOf(elements, 1)).toMatchObject({
      priorities: [{ element: { code: 'U4' } }],
      extendedByTie: false,
    });
  });

  it('rank all elements, equal ones sharing a rank', () => {
    expect(rankElements(elements).map(({ element: { code }, rank }) => `${rank} ${code}`)).toEqual([
      '1 U4',
      '2 U2',
      '2 U3',
      '2 U10',
      '5 U1',
      '6 U9',
    ]);
  });

  it('have strengths opposite', () => {
    expect(strengthsOf(elements, 2).map(({ code }) => code)).toEqual(['U9', 'U1']);
    expect(strengthsOf(elements, 3).map(({ code }) => code)).toEqual(['U9', 'U1', 'U2', 'U3', 'U10']);
  });
});
