import fc from 'fast-check';
import { roundFloatScaled, roundHalfUp, roundRatioScaled } from '../../../../src/domain/index/rounding';

describe('rounding half up', () => {
  it.each([
    [64.995, 65],
    [76.605, 76.61],
    [88.305, 88.31],
    [1.005, 1.01],
    [3.5625, 3.56],
    [3.625, 3.63],
    [77.2222, 77.22],
    [-1.005, -1.01],
    [1e-9, 0],
  ])('%d at two decimals is %d', (value, expected) => expect(roundHalfUp(value, 2)).toBe(expected));

  it('reads floats written with an exponent', () => {
    expect(roundFloatScaled(1e21, 1)).toBe(10n ** 22n);
    expect(roundFloatScaled(1.5e-7, 7)).toBe(2n);
  });

  it('gives for every quotient made by one division what exact arithmetic gives', () => {
    const sums = fc.integer({ min: 0, max: 40_000_000 });
    const counts = fc.oneof(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.constantFrom(8, 16, 200, 400, 1600, 20_000),
    );
    fc.assert(
      fc.property(sums, counts, fc.integer({ min: 0, max: 4 }), (sum, count, digits) => {
        expect(roundFloatScaled(sum / count, digits)).toBe(
          roundRatioScaled(BigInt(sum), BigInt(count), digits),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is never further than half a unit from the ratio, and takes the upper side of a tie', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (a, b) => {
          const twiceOff = 2n * (roundRatioScaled(a, b, 2) * b - a * 100n);
          expect(twiceOff <= b && twiceOff >= -b).toBe(true);
          if (twiceOff === b || twiceOff === -b) expect(twiceOff > 0n).toBe(a > 0n);
        },
      ),
    );
    expect([roundRatioScaled(1n, 2n, 0), roundRatioScaled(-1n, 2n, 0), roundRatioScaled(3n, 2n, 0)]).toEqual([
      1n,
      -1n,
      2n,
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('takes %d for a fault', (value) => {
    expect(() => roundHalfUp(value, 2)).toThrow(`${value} is not a figure`);
  });
});
