import fc from 'fast-check';
import { suppressSmall } from '../../../../src/domain/publication/suppressSmall';

describe('suppressing small groups', () => {
  it('shows every group when all are large enough', () => {
    expect(suppressSmall([9, 7])).toEqual([9, 7]);
  });

  it('keeps a second group back with a single small one, which the total would give away', () => {
    expect(suppressSmall([3, 40, 12])).toEqual([null, 40, null]);
    expect(suppressSmall([3, 13])).toEqual([null, null]);
  });

  it('keeps more back while the hidden ones are fewer than five people together', () => {
    expect(suppressSmall([1, 1, 8, 20])).toEqual([null, null, null, 20]);
    expect(suppressSmall([3, 2, 8, 20])).toEqual([null, null, 8, 20]);
  });

  it('shows a group of exactly five, and hides one of four', () => {
    expect(suppressSmall([5, 6, 9])).toEqual([5, 6, 9]);
    expect(suppressSmall([4, 5, 9])).toEqual([null, null, 9]);
  });

  it('takes the smallest of the others, wherever it stands, and no more than needed', () => {
    expect(suppressSmall([30, 4, 9, 20])).toEqual([30, null, null, 20]);
    expect(suppressSmall([1, 40, 30, 2, 8])).toEqual([null, 40, 30, null, null]);
  });

  it('leaves an empty group shown: it says nothing about anybody', () => {
    expect(suppressSmall([0, 12, 7])).toEqual([0, 12, 7]);
    expect(suppressSmall([0, 3, 12, 7])).toEqual([0, null, 12, null]);
    expect(suppressSmall([])).toEqual([]);
  });

  it('never shows fewer than five people, nor hides a single group', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), (counts) => {
        const shown = suppressSmall(counts);
        const hidden = counts.filter((_, at) => shown[at] === null);
        for (const n of shown) if (n !== null) expect(n).toBeGreaterThanOrEqual(5);
        if (hidden.length > 0 && hidden.length < counts.length) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
