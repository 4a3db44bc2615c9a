import { type ElementCode, standardElements } from './element';
import type { Questionnaire } from './questionnaire';
import type { SurveyResponse } from './surveyResponse';

/** What was asked of a group of respondents; `parts` = which of the table's questions, null = all of them. */
export type Asked = {
  readonly questionnaire: Questionnaire;
  readonly parts: ReadonlyMap<ElementCode, readonly number[]> | null;
};

/**
 * Which of a table's questions were asked of these respondents. A tab holds periods with different questionnaires side
 * by side: a further question (U3b) or element (U10) that none of them answers was not asked of them, and leaves no
 * gap. `elements`: those that must be there, the nine unless the office says otherwise.
 */
export const askedQuestions = (
  questionnaire: Questionnaire,
  responses: readonly Pick<SurveyResponse, 'answers'>[],
  elements: readonly ElementCode[] = standardElements,
): Asked => {
  const whole: Asked = { questionnaire, parts: null };
  const isRequired = (code: ElementCode, part: number) => part === 0 && elements.includes(code);
  // The usual nine columns: nothing can be left out, and a hundred thousand rows aren't looked at again.
  if (
    responses.length === 0 ||
    questionnaire.every(({ code, questions }) => questions === 1 && isRequired(code, 0))
  )
    return whole;
  const parts = new Map<ElementCode, readonly number[]>();
  for (const { code, questions } of questionnaire) {
    const asked = Array.from({ length: questions }, (_, part) => part).filter(
      (part) =>
        isRequired(code, part) || responses.some(({ answers }) => (answers[code]?.[part] ?? null) !== null),
    );
    if (asked.length > 0) parts.set(code, asked);
  }
  return restricted(whole, parts);
};

/** The same with these elements only. */
export const onlyElements = (asked: Asked, elements: readonly ElementCode[]): Asked => {
  const all = asked.questionnaire.map(({ code, questions }): readonly [ElementCode, readonly number[]] => [
    code,
    asked.parts?.get(code) ?? Array.from({ length: questions }, (_, part) => part),
  ]);
  return restricted(asked, new Map(all.filter(([code]) => elements.includes(code))));
};

const restricted = ({ questionnaire }: Asked, parts: ReadonlyMap<ElementCode, readonly number[]>): Asked => ({
  questionnaire: questionnaire.flatMap(({ code }) => {
    const questions = parts.get(code)?.length ?? 0;
    return questions === 0 ? [] : [{ code, questions }];
  }),
  parts,
});

/** A response with the answers to those questions only. */
export const withAsked = (response: SurveyResponse, { parts }: Asked): SurveyResponse =>
  parts === null
    ? response
    : {
        ...response,
        answers: Object.fromEntries(
          [...parts].map(([code, asked]) => [
            code,
            asked.map((part) => response.answers[code]?.[part] ?? null),
          ]),
        ),
      };
