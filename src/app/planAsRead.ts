import type { PlanSheet } from './ports/planSheet';

/**
 * The plan's tabs as first read in an act: what is printed, judged and bound is then one reading. Who changes the plan
 * meanwhile makes the act lapse, as ever. For acts that don't write the plan themselves.
 */
export const planAsRead = (plan: PlanSheet): PlanSheet => {
  const read = kept(plan.read);
  const outcomes = kept((periods: string) => plan.outcomes(periods.split(' ')));
  return { ...plan, read, outcomes: (periods) => outcomes(periods.join(' ')) };
};

const kept = <T>(read: (what: string) => T): ((what: string) => T) => {
  const known = new Map<string, T>();
  return (what) => {
    const found = known.has(what) ? (known.get(what) as T) : read(what);
    known.set(what, found);
    return found;
  };
};
