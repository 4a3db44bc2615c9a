import { summaryIn } from '../data/lockedSummary';
import { latestEffect } from '../effectKey';
import type { SideEffect } from '../ports/sideEffects';
import { listedRespondents } from '../report/resultFacts';

/**
 * The data annex of the data as they are locked now; null where the report lists all respondents, also when an annex
 * of more of them was made before a step was reopened.
 */
export const currentAnnex = (effects: readonly SideEffect[], period: string): SideEffect | null => {
  const counted = summaryIn(effects, period)?.result?.counted ?? 0;
  return counted > listedRespondents ? latestEffect(effects, period, 'annexPdf') : null;
};
