import type { LetterItem } from '../../domain/report/letterFacts';
import { summaryIn } from '../data/lockedSummary';
import { listedRespondents } from '../report/resultFacts';
import type { Ports } from '../world';

/** What goes with the cover letter: the report, and the data annex where the report doesn't list the respondents. */
export const letterItems = (world: Pick<Ports, 'sideEffects'>, period: string): readonly LetterItem[] => {
  const counted = summaryIn(world.sideEffects.list(`${period}/`), period)?.result?.counted ?? 0;
  const report: LetterItem = { kind: 'report', copies: 1 };
  return counted > listedRespondents ? [report, { kind: 'dataAnnex', copies: 1 }] : [report];
};
