import { computeIndex } from '../../../../src/domain/index/computeIndex';
import { changeOf, type TrendPoint, trendChangeOf, trendPointOf } from '../../../../src/domain/index/trend';
import { periodOf } from '../../../../src/domain/period/period';
import { questionnaireOf } from '../../../../src/domain/survey/questionnaire';
import { changeWords, trendWords } from '../../../../src/shared/format/changeWords';
import { responseOf } from './responses';

const point = (
  half: 1 | 2,
  ikm: number,
  grade: TrendPoint['grade'],
  nrr: readonly number[] = [],
): TrendPoint => ({
  period: periodOf('semester', 2021, half),
  ikm,
  grade,
  elements: nrr.map((value, at) => ({ code: `U${at + 1}` as const, nrr: value })),
});

describe("a period's point of the trend", () => {
  it('holds its index and each element', () => {
    const one = questionnaireOf(['U1', 'U2']);
    const result = computeIndex([responseOf(one, [3, 4])], one);
    if (!result.ok) throw new Error('refused');
    const period = periodOf('semester', 2021, 1);
    expect(trendPointOf(period, result.value)).toEqual({
      period,
      ikm: 87.5,
      grade: 'B',
      elements: [
        { code: 'U1', nrr: 3 },
        { code: 'U2', nrr: 4 },
      ],
    });
  });
});

describe('a change', () => {
  it.each([
    [87.73, 88.89, 'up', 1.16, 'naik 1,16'],
    [88.89, 87.73, 'down', -1.16, 'turun 1,16'],
    // 0,1 + 0,2 in floats is not 0,3; the printed difference is.
    [88.1, 88.3, 'up', 0.2, 'naik 0,20'],
    [3.5625, 3.5649, 'same', 0, 'tetap'],
  ])('from %d to %d is %s by %d', (from, to, direction, points, words) => {
    expect(changeOf(from, to)).toEqual({ direction, points });
    expect(changeWords(changeOf(from, to))).toBe(words);
  });

  it('of a period covers the elements known in both', () => {
    const change = trendChangeOf(point(1, 76.6, 'C', [3, 3]), point(2, 88.89, 'A', [3.5, 3, 4]));
    expect(change.elements).toEqual([
      { code: 'U1', direction: 'up', points: 0.5 },
      { code: 'U2', direction: 'same', points: 0 },
    ]);
    expect(trendWords(change)).toBe('naik 12,29 poin dari Semester I Tahun 2021, mutu naik dari C menjadi A');
  });

  it('is said plainly when nothing or only little changed', () => {
    expect(trendWords(trendChangeOf(point(1, 80, 'B'), point(2, 80, 'B')))).toBe(
      'tetap seperti Semester I Tahun 2021',
    );
    expect(trendWords(trendChangeOf(point(1, 80, 'B'), point(2, 79.5, 'B')))).toBe(
      'turun 0,50 poin dari Semester I Tahun 2021',
    );
    expect(trendWords(trendChangeOf(point(1, 76.61, 'B'), point(2, 76.6, 'C')))).toBe(
      'turun 0,01 poin dari Semester I Tahun 2021, mutu turun dari B menjadi C',
    );
  });
});
