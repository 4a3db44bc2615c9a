import type { ResultFacts, ServiceResult } from '../../domain/report/reportFacts';

/** Groups smaller than this aren't shown: one person's answers could be read off them, and they prove little. */
export const smallestGroup = 5;

/** Services whose index may be printed; none when there is only one service, whose index is the unit's. */
export function shownServices({ services }: ResultFacts): readonly ServiceResult[] {
  return services.length < 2 ? [] : services.filter(({ counted }) => counted >= smallestGroup);
}
