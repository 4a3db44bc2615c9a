import { type Period, parsePeriod } from '../../../../src/domain/period/period';
import { earlierInPlan, planSpan, previousPlanPeriod } from '../../../../src/domain/plan/planPeriod';

const periodOf = (id: string): Period => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
};

describe('the plan, which is per semester', () => {
  it.each([
    ['2021-S1', '2020-S2'],
    ['2021-T1', '2020-S2'],
    ['2021-T2', '2020-S2'],
    ['2021-T3', '2021-S1'],
    ['2021-07', '2021-S1'],
    ['2021', '2020'],
  ])('%s gives account of the plan of %s', (period, before) => {
    expect(previousPlanPeriod(periodOf(period)).id).toBe(before);
  });

  it('is made of whatever periods the semester was reported by', () => {
    expect(planSpan(periodOf('2020-S2'))).toEqual([
      '2020-S2',
      '2020-T3',
      '2020-T4',
      '2020-07',
      '2020-08',
      '2020-09',
      '2020-10',
      '2020-11',
      '2020-12',
    ]);
  });

  it('of the first semester holds neither the whole year nor what ends after June', () => {
    expect(planSpan(periodOf('2021-S1'))).toEqual([
      '2021-S1',
      '2021-T1',
      '2021-T2',
      '2021-01',
      '2021-02',
      '2021-03',
      '2021-04',
      '2021-05',
      '2021-06',
    ]);
    expect(planSpan(periodOf('2021'))).toContain('2021');
  });

  it.each([
    ['2021-S2', []],
    ['2021-T1', []],
    ['2021-T2', ['2021-T1']],
    ['2021-09', ['2021-07', '2021-08']],
  ])('%s goes on with what %j laid down', (period, earlier) => {
    expect(earlierInPlan(periodOf(period))).toEqual(earlier);
  });
});
