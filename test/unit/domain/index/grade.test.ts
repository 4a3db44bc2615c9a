import fc from 'fast-check';
import { gradeOfIkm, gradeOfMean } from '../../../../src/domain/index/grade';
import { ratio } from '../../../../src/domain/index/rational';

describe('the grade', () => {
  it.each([
    [100, 'A'],
    [88.31, 'A'],
    [88.3, 'B'],
    [76.61, 'B'],
    [76.6, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [25, 'D'],
    // A rounded weight lowers a score of 1 everywhere below the scale.
    [24.75, 'D'],
  ])('of %d is %s', (ikm, grade) => expect(gradeOfIkm(ikm)).toBe(grade));

  it.each([
    [64.995, 'C'],
    [76.605, 'B'],
    [88.305, 'A'],
    [64.9949, 'D'],
    [76.6049, 'C'],
    [88.3049, 'B'],
  ])('of %d is %s: rounded first, so that no figure falls between two bands', (ikm, grade) => {
    expect(gradeOfIkm(ikm)).toBe(grade);
  });

  it('is not that of the 2004 scale', () => {
    // KepMenPAN 25/2004 would call 81,25 B, 62,51 B and 43,76 C.
    expect([gradeOfIkm(82), gradeOfIkm(63), gradeOfIkm(44)]).toEqual(['B', 'D', 'D']);
    expect(gradeOfIkm(81.26)).toBe('B');
  });

  it('of an element is that of its NRR times 25', () => {
    const grades = [
      ratio(88_310, 25_000),
      ratio(35_324, 10_000),
      ratio(35_321, 10_000),
      ratio(26, 10),
      ratio(259, 100),
    ].map(gradeOfMean);
    expect(grades).toEqual(['A', 'A', 'B', 'C', 'D']);
  });

  it('never falls when a figure rises', () => {
    const ikm = fc.double({ min: 25, max: 100, noNaN: true });
    fc.assert(
      fc.property(ikm, ikm, (a, b) => {
        expect(gradeOfIkm(Math.max(a, b)) <= gradeOfIkm(Math.min(a, b))).toBe(true);
      }),
    );
  });
});
