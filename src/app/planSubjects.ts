import type { Period } from '../domain/period/period';
import { periodContains } from '../domain/period/period';
import type { PlanItem } from '../domain/plan/planItem';
import { earlierInPlan } from '../domain/plan/planPeriod';
import { selectPriorities } from '../domain/plan/selectPriorities';
import { subjectLabel, subjectName } from '../shared/office/planWords';
import type { Snapshot } from './data/snapshot';
import type { Ports } from './world';

/** What an item of the plan may be about: priorities first, then complaints, then the other elements asked about. */
export const planSubjects = ({
  result,
}: Pick<Snapshot, 'result'>): readonly { readonly value: string; readonly label: string }[] => {
  const { priorities } = selectPriorities(result.elements);
  const others = result.elements.filter(({ code }) => !priorities.some((one) => one.code === code));
  const option = ({ code }: (typeof others)[number]) => ({ value: code, label: subjectName(code) });
  const complaints = { value: subjectLabel('complaints'), label: subjectLabel('complaints') };
  return [...priorities.map(option), complaints, ...others.map(option)];
};

/** Complaints of the period that nobody has dealt with: the SOP's plan is on these too. */
export const openComplaints = ({ complaints }: Pick<Ports, 'complaints'>, period: Period): number =>
  complaints.read().filter(({ date, status }) => status !== 'done' && periodContains(period, date)).length;

/** Items that earlier periods of the same semester have laid down: they stand, and count for this one too. */
export const standingItems = (
  { plan }: Pick<Ports, 'plan'>,
  period: Period,
): readonly (PlanItem & { readonly period: string })[] => {
  const earlier = earlierInPlan(period);
  return earlier.length === 0 ? [] : plan.outcomes(earlier);
};
