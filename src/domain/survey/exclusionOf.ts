import type { ExclusionReason, IncompletePolicy } from './exclusion';
import type { Questionnaire } from './questionnaire';
import type { SurveyResponse } from './surveyResponse';

/** By what a questionnaire is judged; `dated`: a period was asked for, so that a survey date is needed. */
export type Measure = {
  readonly questionnaire: Questionnaire;
  readonly dated: boolean;
  readonly incomplete?: IncompletePolicy | undefined;
};

/** Why this answer sheet doesn't count by itself; null when it does. */
export const exclusionOf = (
  { answers, date }: Pick<SurveyResponse, 'answers' | 'date'>,
  { questionnaire, dated, incomplete = 'exclude' }: Measure,
): ExclusionReason | null => {
  let open = 0;
  for (const { code } of questionnaire) if (hasBlank(answers[code])) open += 1;
  if (open > 0) {
    if (!isAnswered(answers)) return { kind: 'unanswered' };
    const counts = incomplete === 'perElement' && open < questionnaire.length;
    const missing = () => questionnaire.map(({ code }) => code).filter((code) => hasBlank(answers[code]));
    if (!counts) return { kind: 'incomplete', missing: missing() };
  }
  return dated && date === undefined ? { kind: 'undated' } : null;
};

const isAnswered = (answers: SurveyResponse['answers']): boolean =>
  Object.values(answers).some((values) => values?.some((value) => value !== null));

const hasBlank = (values: SurveyResponse['answers'][keyof SurveyResponse['answers']]): boolean =>
  values?.includes(null) ?? true;
