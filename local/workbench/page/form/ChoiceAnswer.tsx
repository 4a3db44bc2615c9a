import { useId, useState } from 'preact/hooks';
import type { AnswerProps } from './answerProps';

/** One of the choices, or several; with "Yang lain" a text of one's own. */
export const ChoiceAnswer = ({ question, answer, onAnswer }: AnswerProps) => {
  const name = useId();
  const several = question.kind === 'checkbox';
  const chosen = (Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]).flatMap(
    (one) => one ?? [],
  );
  const own = chosen.find((one) => !question.choices.includes(one));
  const [otherText, setOtherText] = useState(own ?? '');
  const give = (next: readonly string[]): void =>
    onAnswer(next.length === 0 ? null : several ? [...next] : (next.at(-1) ?? null));
  const toggle = (value: string, on: boolean): void =>
    give(several ? [...chosen.filter((one) => one !== value), ...(on ? [value] : [])] : [value]);
  const type = several ? 'checkbox' : 'radio';
  return (
    <div class="form-choices">
      {question.choices.map((choice) => (
        <label key={choice}>
          <input
            type={type}
            name={name}
            checked={chosen.includes(choice)}
            onChange={(event) => toggle(choice, event.currentTarget.checked)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {question.other && (
        <div class="form-other">
          <label>
            <input
              type={type}
              name={name}
              checked={own !== undefined}
              onChange={(event) => {
                if (event.currentTarget.checked) toggle(otherText, true);
                else give(chosen.filter((one) => one !== own));
              }}
            />
            <span>Yang lain:</span>
          </label>
          <input
            type="text"
            aria-label={`Jawaban lain untuk ${question.title}`}
            value={own ?? otherText}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setOtherText(value);
              give([...(several ? chosen.filter((one) => one !== own) : []), value]);
            }}
          />
        </div>
      )}
      {!several && !question.required && chosen.length > 0 && (
        <button type="button" class="form-clear" onClick={() => onAnswer(null)}>
          Hapus pilihan
        </button>
      )}
    </div>
  );
};
