import type { AnswerColumns } from './answerColumns';
import { markAnswered } from './marks';

/**
 * Each complete respondent's own index on the scale of the IKM (25–100), exact weights: their mean over elements,
 * × 25. Incomplete ones are left out. In the order of the columns.
 */
export const respondentScores = (columns: AnswerColumns): number[] => {
  const { questionnaire, questions, size } = columns;
  const complete = markAnswered(size, questions);
  const questionsOf = new Map(questionnaire.map((element) => [element.code, element.questions]));
  const scores: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if (complete[row] !== 1) continue;
    let sum = 0;
    for (const { element, values } of questions) sum += (values[row] ?? 0) / (questionsOf.get(element) ?? 1);
    scores.push((sum / questionnaire.length) * 25);
  }
  return scores;
};
