import type { CivilDate } from '../calendar/civilDate';
import type { IndexResult } from '../index/indexResult';

/** What a Laporan Perbaikan answers, and what it says otherwise than the report that was sent. */
export type CorrectionFacts = {
  /** Day on which the report before it was sent; null when the record doesn't say. */
  readonly sentOn: CivilDate | null;
  /** The regency's letter as it was named; '' when none was. */
  readonly letter: string;
  readonly reason: string;
  /** Figures of the report before it; null when its data stand unchanged. */
  readonly before: IndexResult | null;
  readonly planChanged: boolean;
  /** Evaluation or decisions. */
  readonly decisionsChanged: boolean;
};
