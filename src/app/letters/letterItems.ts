import type { LetterItem } from '../../domain/report/letterFacts';
import { currentAnnex } from '../recap/currentAnnex';
import type { Ports } from '../world';

/** What goes with the cover letter: the report, and the data annex where the report doesn't list the respondents. */
export const letterItems = (world: Pick<Ports, 'sideEffects'>, period: string): readonly LetterItem[] => {
  const report: LetterItem = { kind: 'report', copies: 1 };
  const annex = currentAnnex(world.sideEffects.list(`${period}/`), period);
  return annex !== null ? [report, { kind: 'dataAnnex', copies: 1 }] : [report];
};
