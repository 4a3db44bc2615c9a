import type { PlanItemInput } from '../../src/shared/contract/documentCalls';

/**
 * One item changed. When and by whom is mostly the same for all items of a plan: those below that still say what the
 * changed one said go along with it, those that a person has made different stay as they are.
 */
export const changePlan = (
  plan: readonly PlanItemInput[],
  index: number,
  item: PlanItemInput,
): readonly PlanItemInput[] => {
  const before = plan[index];
  return plan.map((one, at) => {
    if (at === index) return item;
    if (at < index || before === undefined) return one;
    return {
      ...one,
      ...(one.quarters.join() === before.quarters.join() && { quarters: item.quarters }),
      ...(one.personInCharge === before.personInCharge && { personInCharge: item.personInCharge }),
    };
  });
};
