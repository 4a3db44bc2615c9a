import type { ProfileTable } from '../../../../src/domain/report/reportFacts';
import { elementTableBreaks } from '../../../../src/shared/report/elementTableBreak';

/** Profile tables with so many rows altogether, spread over five characteristics. */
const profile = (rows: number, label = 'Swasta'): readonly ProfileTable[] =>
  (['sex', 'age', 'education', 'occupation', 'service'] as const).map((key, at) => ({
    key,
    rows: Array.from({ length: Math.floor(rows / 5) + (at < rows % 5 ? 1 : 0) }, () => ({
      label,
      n: 1,
      percent: 1,
    })),
  }));

describe('the page of the table of elements', () => {
  it('is not broken where nothing stands before it but its own figures', () => {
    expect(elementTableBreaks([], 9)).toBe(false);
  });

  it('is begun where the table would stand across two pages', () => {
    // Measured in the golden period "kecil": with 10 rows the text before the table ends 43 points above the foot.
    expect(elementTableBreaks(profile(6), 9)).toBe(true);
    expect(elementTableBreaks(profile(10), 9)).toBe(true);
  });

  it('is left alone where the caption goes over by itself, or where all that stands before has gone over', () => {
    // Measured: 12 rows end two lines above the foot; with 18 (golden period "sama") all of 3.2.2 is on the next page.
    for (const rows of [12, 18, 20, 34])
      expect([rows, elementTableBreaks(profile(rows), 9)]).toEqual([rows, false]);
  });

  it('counts a long name twice', () => {
    const long = 'Surat Keterangan Tidak Mampu (SKTM)';
    expect(elementTableBreaks(profile(3, long), 9)).toBe(elementTableBreaks(profile(6), 9));
  });
});
