import { sha256 } from '../log/sha256';
import type { SurveyResponse } from './surveyResponse';

/** Everything that an answer sheet says, as one text: equal texts, equal sheets. Not where it stands or when it came. */
export const saidText = ({ date, answers, profile, remark, reason }: SurveyResponse): string =>
  JSON.stringify([
    date ?? '',
    Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)),
    Object.entries(profile).sort(([a], [b]) => (a < b ? -1 : 1)),
    remark ?? '',
    reason ?? '',
  ]);

/** A short mark of it, for the record: a decision holds for the sheet as it was read, not for what it says later. */
export const saidMark = (response: SurveyResponse): string => sha256(saidText(response)).slice(0, 12);
