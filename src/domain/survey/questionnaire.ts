import { compareElements, type ElementCode, questionnaireOrder, standardElements } from './element';

/**
 * What a bare number in a column title counts: `element` = the regulation's list (8 is U8), `questionnaire` =
 * the questions as asked (question 8 is U9, question 9 is U8).
 */
export type QuestionOrder = 'element' | 'questionnaire';

/** How many questions ask about an element; its value is their mean. */
export type QuestionnaireElement = { readonly code: ElementCode; readonly questions: number };

/** Which elements a survey asks about, in the official order: nine of one question each unless the office says otherwise. */
export type Questionnaire = readonly QuestionnaireElement[];

export const questionnaireOf = (codes: readonly ElementCode[]): Questionnaire =>
  [...codes].sort(compareElements).map((code) => ({ code, questions: 1 }));

export const standardQuestionnaire: Questionnaire = questionnaireOf(standardElements);

/** The element that a number names; from 10 on, both orders agree. */
export const elementOfNumber = (number: number, order: QuestionOrder): ElementCode =>
  (order === 'questionnaire' ? questionnaireOrder[number - 1] : undefined) ?? `U${number}`;
