import {
  boundsOf,
  type Period,
  type PeriodKind,
  periodOf,
  periodOfDate,
  periodsPerYear,
  previousPeriod,
} from '../period/period';

/**
 * The period of the follow-up plan. The SOP's plan is per semester, also where results are reported by triwulan or
 * month; a year's is of the year.
 */
export const planPeriodOf = (period: Period): Period =>
  period.kind === 'year' ? period : periodOfDate('semester', boundsOf(period).to);

/** The plan before the one that a period's belongs to: what lampiran 4 gives account of. */
export const previousPlanPeriod = (period: Period): Period => previousPeriod(planPeriodOf(period));

const kinds = ['year', 'semester', 'quarter', 'month'] as const;

const within = (plan: Period, kind: PeriodKind): readonly Period[] => {
  const { from, to } = boundsOf(plan);
  return Array.from({ length: periodsPerYear[kind] }, (_, at) => periodOf(kind, plan.year, at + 1)).filter(
    (one) => boundsOf(one).from >= from && boundsOf(one).to <= to,
  );
};

/** Ids of the periods whose items make up the plan of a semester (or year): its own, its triwulans', its months'. */
export const planSpan = (plan: Period): readonly string[] =>
  kinds.flatMap((kind) => within(plan, kind).map(({ id }) => id));

/** Periods of the same plan that came before: their items stand, a later triwulan adds to them. */
export const earlierInPlan = (period: Period): readonly string[] =>
  within(planPeriodOf(period), period.kind)
    .filter((one) => boundsOf(one).to < boundsOf(period).from)
    .map(({ id }) => id);
