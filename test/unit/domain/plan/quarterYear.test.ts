import { periodOf } from '../../../../src/domain/period/period';
import { quarterYear } from '../../../../src/domain/plan/quarterYear';

const years = (...args: Parameters<typeof periodOf>) =>
  ([1, 2, 3, 4] as const).map((quarter) => quarterYear(periodOf(...args), quarter));

describe('quarterYear', () => {
  it('given Semester I, plans TW III and IV of that year and TW I and II of the next', () => {
    expect(years('semester', 2021, 1)).toEqual([2022, 2022, 2021, 2021]);
  });

  it('given Semester II or a whole year, plans the whole next year', () => {
    expect(years('semester', 2021, 2)).toEqual([2022, 2022, 2022, 2022]);
    expect(years('year', 2021)).toEqual([2022, 2022, 2022, 2022]);
  });

  it('given a triwulan, begins with the one after it', () => {
    expect(years('quarter', 2026, 1)).toEqual([2027, 2026, 2026, 2026]);
  });

  it('given a month, begins with the triwulan of the next month', () => {
    expect(years('month', 2026, 2)).toEqual([2026, 2026, 2026, 2026]);
    expect(years('month', 2026, 3)).toEqual([2027, 2026, 2026, 2026]);
  });
});
