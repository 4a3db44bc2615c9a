import type { ElementCode } from '../survey/element';
import type { Questionnaire } from '../survey/questionnaire';
import type { SurveyResponse } from '../survey/surveyResponse';

/** All answers to one question, one byte per respondent: 1–4, or 0 where it was left blank. */
export type QuestionColumn = { readonly element: ElementCode; readonly values: Uint8Array };

/**
 * Answers as the engine counts them: question by question, elements in the questionnaire's order, all columns
 * `size` long. Values other than 0–4 must not get in: readers refuse them (`survey/readAnswer.ts`), `checkedColumns`
 * does it for columns from elsewhere.
 */
export type AnswerColumns = {
  readonly size: number;
  readonly questionnaire: Questionnaire;
  readonly questions: readonly QuestionColumn[];
};

/** Lays responses out in columns. A question that a response doesn't know at all counts as left blank. */
export const toAnswerColumns = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
): AnswerColumns => ({
  size: responses.length,
  questionnaire,
  questions: questionnaire.flatMap(({ code, questions }) =>
    Array.from({ length: questions }, (_, question) => ({
      element: code,
      values: columnOf(responses, code, question),
    })),
  ),
});

const columnOf = (responses: readonly SurveyResponse[], code: ElementCode, question: number): Uint8Array => {
  const values = new Uint8Array(responses.length);
  for (const [row, { answers }] of responses.entries()) values[row] = answers[code]?.[question] ?? 0;
  return values;
};

/** Takes columns from a store; a fault is thrown when they don't fit the questionnaire or hold other values than 0–4. */
export const checkedColumns = (
  questionnaire: Questionnaire,
  values: readonly Uint8Array[],
): AnswerColumns => {
  const elements = questionnaire.flatMap(({ code, questions }) =>
    Array.from({ length: questions }, () => code),
  );
  const size = values[0]?.length ?? 0;
  const questions = elements.map((element, at) => ({ element, values: values[at] ?? new Uint8Array(0) }));
  const fits =
    values.length === elements.length && questions.every((question) => question.values.length === size);
  if (!fits) throw new RangeError('Columns of answers do not fit the questionnaire');
  if (values.some((column) => column.some((value) => value > 4)))
    throw new RangeError('An answer lies outside 1–4');
  return { size, questionnaire, questions };
};
