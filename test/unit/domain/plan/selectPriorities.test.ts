import fc from 'fast-check';
import type { ElementResult } from '../../../../src/domain/index/indexResult';
import { selectPriorities } from '../../../../src/domain/plan/selectPriorities';
import type { ElementCode } from '../../../../src/domain/survey/element';

/** Elements U1, U2, … with these sums of 12 answers. */
function elementsOf(...sums: readonly number[]): ElementResult[] {
  return sums.map((sum, at) => ({
    code: `U${at + 1}` as ElementCode,
    n: 12,
    sum,
    nrr: sum / 12,
    nrrWeighted: sum / 12 / sums.length,
    grade: 'B',
    distribution: [0, 0, 12, 0],
  }));
}

const codes = (elements: readonly ElementResult[]) => elements.map(({ code }) => code);

describe('selectPriorities', () => {
  it('given nine different values, takes the three lowest and the three highest', () => {
    const { priorities, strengths } = selectPriorities(elementsOf(40, 33, 41, 35, 42, 31, 43, 38, 44));
    expect(codes(priorities)).toEqual(['U6', 'U2', 'U4']);
    expect(codes(strengths)).toEqual(['U9', 'U7', 'U5']);
  });

  it('given a tie across the third place, takes none of the tied rather than some', () => {
    expect(codes(selectPriorities(elementsOf(30, 31, 32, 32, 40, 41, 42, 43, 44)).priorities)).toEqual([
      'U1',
      'U2',
    ]);
  });

  it('given four that share the lowest place, takes all four', () => {
    expect(codes(selectPriorities(elementsOf(30, 30, 30, 30, 40)).priorities)).toEqual([
      'U1',
      'U2',
      'U3',
      'U4',
    ]);
  });

  it('given equal values everywhere, finds neither priority nor strength', () => {
    expect(selectPriorities(elementsOf(36, 36, 36))).toEqual({
      priorities: [],
      strengths: [],
      allEqual: true,
    });
  });

  it('given a third of the highest that is of grade C, calls it no strength; given none better, still names them', () => {
    const graded = elementsOf(40, 33, 41, 35, 42, 31, 43, 38, 44).map((one) => ({
      ...one,
      grade: one.sum >= 43 ? ('B' as const) : ('C' as const),
    }));
    expect(codes(selectPriorities(graded).strengths)).toEqual(['U9', 'U7']);
    const poor = graded.map((one) => ({ ...one, grade: 'C' as const }));
    expect(codes(selectPriorities(poor).strengths)).toEqual(['U9', 'U7', 'U5']);
  });

  it('given grades A and B among the highest, calls both strengths', () => {
    const graded = elementsOf(40, 33, 41, 35, 42, 31, 43, 38, 44).map((one) => ({
      ...one,
      grade: one.sum === 44 ? ('A' as const) : one.sum === 43 ? ('B' as const) : ('C' as const),
    }));
    const standing = selectPriorities(graded);
    expect(codes(standing.strengths)).toEqual(['U9', 'U7']);
    expect(standing.allEqual).toBe(false);
  });

  it('given quotients equal as fractions, holds them for equal', () => {
    const third = { ...elementsOf(1)[0], code: 'U1', nrr: 10 / 3 } as ElementResult;
    const same = { ...third, code: 'U2', nrr: 3 + 1 / 3 } as ElementResult;
    expect(selectPriorities([third, same]).allEqual).toBe(true);
  });

  it('given any sums, never tells equals apart, and no element is both', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 12, max: 48 }), { minLength: 1, maxLength: 11 }), (sums) => {
        const elements = elementsOf(...sums);
        const { priorities, strengths } = selectPriorities(elements);
        const whole = (some: readonly ElementResult[]) =>
          elements.filter(({ nrr }) => some.some((one) => one.nrr === nrr)).length === some.length;
        const apart = priorities.every((one) => !strengths.includes(one));
        return whole(priorities) && whole(strengths) && apart;
      }),
    );
  });
});
