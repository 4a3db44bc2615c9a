import fc from 'fast-check';
import { percentagesOf } from '../../../../src/domain/index/percentages';

const hundredths = (percentages: readonly number[]) =>
  percentages.map((percent) => Math.round(percent * 100));

describe('percentages', () => {
  it.each([
    [
      [1, 1, 1],
      [33.34, 33.33, 33.33],
    ],
    [
      [16, 25],
      [39.02, 60.98],
    ],
    [
      [1, 0, 2],
      [33.33, 0, 66.67],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [16.67, 16.67, 16.67, 16.67, 16.66, 16.66],
    ],
    // 83,333… and 16,666…: the hundredth left goes to the larger fraction, not to the larger group.
    [
      [5, 1],
      [83.33, 16.67],
    ],
    [[7], [100]],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('of %j are %j', (counts, expected) => expect(percentagesOf(counts)).toEqual(expected));

  it('may be whole', () => expect(percentagesOf([1, 1, 1], 0)).toEqual([34, 33, 33]));

  it('add up to 100,00, each within a hundredth of its share, more never printed as less', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const percentages = percentagesOf(counts);
        expect(hundredths(percentages).reduce((sum, one) => sum + one, 0)).toBe(10_000);
        for (const [at, count] of counts.entries()) {
          expect(Math.abs((percentages[at] ?? 0) - (count / total) * 100)).toBeLessThan(0.010_000_1);
          for (const [other, otherCount] of counts.entries()) {
            if (count > otherCount) expect(percentages[at]).toBeGreaterThanOrEqual(percentages[other] ?? 0);
          }
        }
      }),
    );
  });
});
