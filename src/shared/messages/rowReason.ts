import type { ExclusionReason } from '../../domain/survey/exclusion';
import type { RowProblem } from '../../domain/survey/surveyProblem';
import { exclusionPhrase, rowProblemPhrase } from './surveyProblem';

type Reason =
  | ExclusionReason
  | { readonly kind: 'unreadable'; readonly problem: RowProblem }
  | { readonly kind: 'setAside'; readonly reason: string };

/** "Tidak dihitung (alasan: U3 dan U9 tidak diisi)" */
export const rowReason = (reason: Reason): string => `Tidak dihitung (alasan: ${phraseOf(reason)})`;

const phraseOf = (reason: Reason): string => {
  switch (reason.kind) {
    case 'setAside':
      return reason.reason;
    case 'unreadable':
      return rowProblemPhrase(reason.problem);
    default:
      return exclusionPhrase(reason);
  }
};
