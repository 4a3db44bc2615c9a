import { useId } from 'preact/hooks';
import type { AnswerProps } from './answerProps';

/** A step on a scale with a word at each end. */
export const ScaleAnswer = ({ question, answer, onAnswer }: AnswerProps) => {
  const name = useId();
  const { lower, upper, leftLabel, rightLabel } = question.scale;
  const steps = Array.from({ length: upper - lower + 1 }, (_, at) => String(lower + at));
  return (
    <div class="form-scale">
      {leftLabel && <span>{leftLabel}</span>}
      {steps.map((step) => (
        <label key={step}>
          <span>{step}</span>
          <input type="radio" name={name} checked={answer === step} onChange={() => onAnswer(step)} />
        </label>
      ))}
      {rightLabel && <span>{rightLabel}</span>}
    </div>
  );
};
