import type { FormAnswer, FormQuestion } from '../../contract/form';

/** What every kind of answer is given by the card of its question. */
export type AnswerProps = {
  readonly question: FormQuestion;
  readonly answer: FormAnswer | undefined;
  readonly onAnswer: (answer: FormAnswer | null) => void;
  /** Id of the remark beside the question, when there is one. */
  readonly remarkId: string | undefined;
};
