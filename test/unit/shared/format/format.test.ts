import { parsePeriod } from '../../../../src/domain/period/period';
import {
  formatDate,
  formatDateRange,
  formatDateWithDay,
  formatDayName,
} from '../../../../src/shared/format/formatDate';
import {
  formatDecimal,
  formatInteger,
  formatPercent,
  formatRoman,
} from '../../../../src/shared/format/formatNumber';
import { periodDates, periodLabel, shortPeriodLabel } from '../../../../src/shared/format/periodLabel';

describe('figures', () => {
  it.each([
    [88.89, 2, '88,89'],
    [57 / 16, 2, '3,56'],
    [58 / 16, 2, '3,63'],
    [3.285, 2, '3,29'],
    [1234.5, 2, '1.234,50'],
    [1234567, 0, '1.234.567'],
    [0.05, 1, '0,1'],
    [0, 2, '0,00'],
    [-0.001, 2, '0,00'],
    [-12.345, 2, '-12,35'],
    [999.995, 2, '1.000,00'],
    [1 / 9, 3, '0,111'],
  ])('%d with %d decimals is %s', (value, digits, expected) =>
    expect(formatDecimal(value, digits)).toBe(expected),
  );

  it('prints counts, percentages and Roman figures', () => {
    expect(formatInteger(23_857_000)).toBe('23.857.000');
    expect(formatPercent(56.25)).toBe('56,25%');
    expect(formatPercent(12.5, 0)).toBe('13%');
    expect([1, 2, 3, 4, 5, 9, 12].map(formatRoman)).toEqual(['I', 'II', 'III', 'IV', 'V', 'IX', 'XII']);
  });
});

describe('days', () => {
  it('are printed in Indonesian', () => {
    expect(formatDate('2026-11-22')).toBe('22 November 2026');
    expect(formatDate('2021-02-01')).toBe('1 Februari 2021');
    expect(formatDayName('2026-07-02')).toBe('Kamis');
    expect(formatDateWithDay('2026-11-22')).toBe('Minggu, 22 November 2026');
  });

  it.each([
    ['2021-06-01', '2021-06-30', '1 s.d. 30 Juni 2021'],
    ['2021-01-01', '2021-06-30', '1 Januari s.d. 30 Juni 2021'],
    ['2020-12-28', '2021-01-04', '28 Desember 2020 s.d. 4 Januari 2021'],
    ['2021-06-13', '2021-06-13', '13 Juni 2021'],
  ] as const)('from %s to %s reads "%s"', (from, to, expected) =>
    expect(formatDateRange(from, to)).toBe(expected),
  );
});

describe('periods', () => {
  it.each([
    ['2021-S1', 'Semester I Tahun 2021', 'Sem. I 2021', '1 Januari s.d. 30 Juni 2021'],
    ['2021-T4', 'Triwulan IV Tahun 2021', 'TW IV 2021', '1 Oktober s.d. 31 Desember 2021'],
    ['2021', 'Tahun 2021', '2021', '1 Januari s.d. 31 Desember 2021'],
    ['2021-06', 'Juni 2021', 'Jun 2021', '1 s.d. 30 Juni 2021'],
  ])('%s is "%s"', (id, label, short, dates) => {
    const period = parsePeriod(id);
    if (!period.ok) throw new Error('unreachable');
    expect([periodLabel(period.value), shortPeriodLabel(period.value), periodDates(period.value)]).toEqual([
      label,
      short,
      dates,
    ]);
  });
});
