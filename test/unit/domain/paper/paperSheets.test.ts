import { drawTenth } from '../../../../src/domain/paper/drawTenth';
import { paperCountsProblem, usableSheets } from '../../../../src/domain/paper/paperCounts';

const serials = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `2026S1-${String(at + 1).padStart(4, '0')}`);

describe('given typed sheets of which a tenth is read again', () => {
  test.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [11, 2],
    [40, 4],
    [195, 20],
  ])('when there are %i, then %i are drawn, each among them and in their order', (count, size) => {
    const all = serials(count);
    const drawn = drawTenth(all);
    expect(drawn).toHaveLength(size);
    expect(drawn).toEqual(all.filter((one) => drawn.includes(one)));
  });

  test('when the same sheets come in another order, then the lot falls on the same ones', () => {
    const all = serials(60);
    expect([...drawTenth([...all].reverse())].sort()).toEqual([...drawTenth(all)].sort());
  });

  test('when the numbers run on, then it is no one stretch of them that is drawn', () => {
    // Six of sixty by the draw of 2026; nobody who types may guess the next, nor may a new version draw others.
    expect(drawTenth(serials(60)).map((one) => Number(one.slice(-4)))).toEqual([12, 28, 32, 33, 39, 49]);
  });

  test('when many are drawn from, then the draw takes from the beginning, the middle and the end alike', () => {
    const drawn = drawTenth(serials(900)).map((one) => Number(one.slice(-4)));
    for (const from of [0, 300, 600]) {
      const third = drawn.filter((n) => n > from && n <= from + 300).length;
      expect(third).toBeGreaterThanOrEqual(20);
      expect(third).toBeLessThanOrEqual(40);
    }
  });

  test('when two numbers have one lot, then the draw still doesn’t hang on who typed first', () => {
    // Both have the lot 2120900122.
    expect(drawTenth(['A12789', 'C49192'])).toEqual(['A12789']);
    expect(drawTenth(['C49192', 'A12789'])).toEqual(['A12789']);
  });

  test('when a number was typed twice, then both sheets are read again once it is drawn', () => {
    expect(drawTenth(['K-1', 'K-1'])).toEqual(['K-1', 'K-1']);
  });
});

describe('given the office’s count of paper sheets', () => {
  const counts = (handedOut: number | null, returned: number | null, invalid: number | null) => ({
    handedOut,
    returned,
    invalid,
  });

  test.each([
    [50, 40, 3, null],
    [50, 50, 50, null],
    [50, 51, 0, 'moreReturned'],
    [50, 40, 41, 'moreInvalid'],
    [50, 40, 40, null],
    [50, null, 50, null],
    [50, null, 51, 'moreInvalid'],
    [null, 40, 41, 'moreInvalid'],
    [null, 40, 3, null],
    [null, null, 3, null],
    [50, 0, 1, 'moreInvalid'],
    [0, 1, null, 'moreReturned'],
    [-1, null, null, null],
    [null, -1, null, null],
    [null, null, null, null],
  ] as const)(
    'when %s went out, %s came back and %s are unusable, then: %s',
    (out, back, invalid, problem) => {
      expect(paperCountsProblem(counts(out, back, invalid))).toBe(problem);
    },
  );

  test.each([
    [50, 40, 3, 37],
    [50, 40, null, 40],
    [50, 0, 0, 0],
    [50, null, 3, null],
  ] as const)(
    'when of %s sheets %s came back and %s are unusable, then %s are to be typed',
    (out, back, invalid, n) => {
      expect(usableSheets(counts(out, back, invalid))).toBe(n);
    },
  );
});
