import fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendar/dateArithmetic';
import {
  boundsOf,
  comparePeriods,
  nextPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodContains,
  periodOf,
  periodOfDate,
  periodsPerYear,
  previousPeriod,
} from '../../../../src/domain/period/period';

const period = (id: string): Period => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(`${id} is no period`);
  return parsed.value;
};

const anyPeriod = fc
  .tuple(
    fc.constantFrom<PeriodKind>('semester', 'quarter', 'year', 'month'),
    fc.integer({ min: 1990, max: 2090 }),
    fc.nat(11),
  )
  .map(([kind, year, at]) => periodOf(kind, year, (at % periodsPerYear[kind]) + 1));

describe('period', () => {
  it.each([
    ['2021-S1', 'semester', '2021-01-01', '2021-06-30'],
    ['2021-S2', 'semester', '2021-07-01', '2021-12-31'],
    ['2021-T3', 'quarter', '2021-07-01', '2021-09-30'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ])('%s is a %s from %s to %s', (id, kind, from, to) => {
    expect(period(id).kind).toBe(kind);
    expect(boundsOf(period(id))).toEqual({ from, to });
  });

  it('is read whatever the letter case', () => expect(period(' 2021-s1 ').id).toBe('2021-S1'));

  it.each(['', '2021-S3', '2021-T5', '2021-13', '2021-00', '21-S1', 'S1-2021', '0000', '2021-S'])(
    'refuses "%s"',
    (id) => {
      expect(parsePeriod(id)).toEqual({ ok: false, problem: { kind: 'notAPeriod', text: id } });
    },
  );

  it('holds its first and last day and neither neighbour', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        const { from, to } = boundsOf(any);
        expect(
          [addDays(from, -1), from, to, addDays(to, 1)].map((date) => periodContains(any, date)),
        ).toEqual([false, true, true, false]);
      }),
    );
  });

  it('is followed at once by the next, which is preceded by it', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(boundsOf(nextPeriod(any)).from).toBe(addDays(boundsOf(any).to, 1));
        expect(previousPeriod(nextPeriod(any))).toEqual(any);
        expect(period(any.id)).toEqual(any);
        expect(periodOfDate(any.kind, boundsOf(any).to)).toEqual(any);
        expect(comparePeriods(any, nextPeriod(any))).toBe(-1);
      }),
    );
  });

  it('sorts by last day, the shorter of two that end together first', () => {
    const sorted = ['2021', '2021-S2', '2020-S2', '2021-S1', '2021-12', '2021-T4']
      .map(period)
      .sort(comparePeriods);
    expect(sorted.map(({ id }) => id)).toEqual([
      '2020-S2',
      '2021-S1',
      '2021-12',
      '2021-T4',
      '2021-S2',
      '2021',
    ]);
    expect(comparePeriods(period('2021'), period('2021'))).toBe(0);
  });
});
