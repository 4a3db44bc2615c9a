import { marginOfError } from '../../../../src/domain/sample/marginOfError';
import {
  sampleSizeByFormula,
  sampleSizeByTable,
  sampleTargetOf,
} from '../../../../src/domain/sample/sampleTarget';
import { studentProbability, studentQuantile95 } from '../../../../src/domain/sample/studentT';

describe('the sample to aim at', () => {
  it.each([
    [67, 58],
    [23_857_000, 385],
    [1, 1],
    [10, 10],
  ])('for %d people is %d by the formula, rounded up', (population, size) => {
    expect(sampleSizeByFormula(population)).toBe(size);
  });

  it.each([
    [10, 10],
    [67, 59],
    [9, 9],
    [11, 14],
    [100, 80],
    [101, 86],
    [1_000_000, 384],
    [23_857_000, 384],
    [7, 7],
  ])('for %d people is %d by the printed table', (population, size) =>
    expect(sampleSizeByTable(population)).toBe(size),
  );

  it('differs between the two by no more than two, and says which was used', () => {
    for (const population of [10, 50, 95, 180, 340, 500, 1000, 2000, 5000, 10_000, 50_000, 75_000]) {
      expect(Math.abs(sampleSizeByFormula(population) - sampleSizeByTable(population))).toBeLessThanOrEqual(
        2,
      );
    }
    expect(sampleTargetOf(67, 'formula')).toEqual({ method: 'formula', size: 58 });
    expect(sampleTargetOf(67, 'table')).toEqual({ method: 'table', size: 59 });
  });
});

describe('the margin of error reached', () => {
  it('is 5 % at the target, larger below it, none when everybody answered', () => {
    expect(marginOfError(80, 100)).toBeCloseTo(0.049, 3);
    expect(marginOfError(384, null)).toBeCloseTo(0.05, 4);
    // 16 of 200: √(3,841 · 0,25 · 184 / (16 · 199)) = 0,23556
    expect(marginOfError(16, 200)).toBeCloseTo(0.235_56, 4);
    expect(marginOfError(40, 40)).toBe(0);
    expect(marginOfError(41, 40)).toBe(0);
    expect(marginOfError(1, 1)).toBe(0);
    expect(marginOfError(0, 40)).toBeNull();
  });
});

describe("Student's t", () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [15, 2.131],
    [30, 2.042],
    [120, 1.98],
    [10_000, 1.96],
    [20_000, 1.96],
  ])('with %d degrees of freedom holds 95 %% within %d', (df, t) =>
    expect(studentQuantile95(df)).toBeCloseTo(t, 3),
  );

  it('is the Cauchy distribution with one degree of freedom', () => {
    expect(studentProbability(1, 1)).toBeCloseTo(0.5, 12);
  });
});
