import type { ElementCode } from '../../domain/survey/element';
import type { Questionnaire } from '../../domain/survey/questionnaire';

/** One question's column: `question` counts inside its element from 0; `title` is `U3`, or `U3a` where there are several. */
export type QuestionColumn = {
  readonly element: ElementCode;
  readonly question: number;
  readonly questions: number;
  readonly title: string;
};

/** The columns of a table of answers, in the questionnaire's order. */
export const questionColumns = (questionnaire: Questionnaire): readonly QuestionColumn[] =>
  questionnaire.flatMap(({ code, questions }) =>
    Array.from({ length: questions }, (_, question) => ({
      element: code,
      question,
      questions,
      title: questions === 1 ? code : `${code}${String.fromCharCode(97 + question)}`,
    })),
  );
