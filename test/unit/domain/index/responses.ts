import fc from 'fast-check';
import type { Answer, ElementCode } from '../../../../src/domain/survey/element';
import type { Questionnaire } from '../../../../src/domain/survey/questionnaire';
import type { SurveyResponse } from '../../../../src/domain/survey/surveyResponse';

/** A response that answers the questions in the questionnaire's order; 0 = left blank. */
export const responseOf = (
  questionnaire: Questionnaire,
  answers: readonly number[],
  given: Partial<SurveyResponse> = {},
): SurveyResponse => {
  let at = 0;
  const byElement: Partial<Record<ElementCode, (Answer | null)[]>> = {};
  for (const { code, questions } of questionnaire) {
    byElement[code] = answers
      .slice(at, at + questions)
      .map((answer) => (answer === 0 ? null : (answer as Answer)));
    at += questions;
  }
  return { id: 'import:1', source: 'import', row: 2, profile: {}, answers: byElement, ...given };
};

/** Questionnaires of 1 to 14 elements with one to three questions each. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 14 })
  .map((counts) => counts.map((questions, at) => ({ code: `U${at + 1}` as const, questions })));

/** A questionnaire with answers to it: complete ones, or with blanks (0). */
export const anySurvey = (given: { blanks: boolean; minRows?: number; maxRows?: number }) =>
  anyQuestionnaire.chain((questionnaire) => {
    const width = questionnaire.reduce((sum, { questions }) => sum + questions, 0);
    const answer = given.blanks
      ? fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) },
          { weight: 1, arbitrary: fc.constant(0) },
        )
      : fc.integer({ min: 1, max: 4 });
    const row = fc.array(answer, { minLength: width, maxLength: width });
    const rows = fc.array(row, { minLength: given.minRows ?? 1, maxLength: given.maxRows ?? 40 });
    return rows.map((answers) => ({
      questionnaire,
      answers,
      responses: answers.map((one) => responseOf(questionnaire, one)),
    }));
  });
