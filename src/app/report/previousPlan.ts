import type { Period } from '../../domain/period/period';
import { unanswered } from '../../domain/plan/planCoverage';
import { planSpan, previousPlanPeriod } from '../../domain/plan/planPeriod';
import type { PreviousPlan } from '../../domain/report/reportFacts';
import { ok, type Result, refuse } from '../../domain/result';
import { periodLabel } from '../../shared/format/periodLabel';
import type { Problem } from '../problem';
import type { Ports } from '../world';

type World = Pick<Ports, 'plan'>;

/** The plan of the semester before (SOP, Pencatatan 2), whatever its periods; null when there is none in its tab. */
export function previousPlanOf({ plan }: World, period: Period): PreviousPlan | null {
  const before = previousPlanPeriod(period);
  const items = plan.outcomes(planSpan(before));
  return items.length === 0 ? null : { period: before, items };
}

/** Lampiran 4 is the account of the previous plan: no report goes to the Camat while an item of it is unanswered. */
export function previousPlanAnswered(world: World, period: Period): Result<true, Problem> {
  const previous = previousPlanOf(world, period);
  const open = previous === null ? [] : unanswered(previous.items);
  if (previous === null || open.length === 0) return ok(true);
  return refuse({
    kind: 'previousPlanUnanswered',
    items: open.map(({ programme }) => programme),
    period: periodLabel(previous.period),
  });
}
