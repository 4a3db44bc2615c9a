import { useId } from 'preact/hooks';
import type { AnswerProps } from './answerProps';

/** A choice (or several) per row. */
export const GridAnswer = ({ question, answer, onAnswer }: AnswerProps) => {
  const name = useId();
  const several = question.kind === 'checkboxGrid';
  const rows = question.rows.map((_, at): readonly string[] => {
    const given = Array.isArray(answer) ? answer[at] : undefined;
    return given == null ? [] : typeof given === 'string' ? [given] : given;
  });
  const set = (row: number, column: string, on: boolean): void => {
    const next = rows.map((chosen, at) => {
      if (at !== row) return [...chosen];
      return several ? [...chosen.filter((one) => one !== column), ...(on ? [column] : [])] : [column];
    });
    onAnswer(several ? next : next.map((chosen) => chosen[0] ?? null));
  };
  return (
    <div class="form-grid">
      {question.rows.map((row, at) => (
        <fieldset key={row}>
          <legend>{row}</legend>
          {question.columns.map((column) => (
            <label key={column}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={`${name} ${at}`}
                checked={rows[at]?.includes(column) === true}
                onChange={(event) => set(at, column, event.currentTarget.checked)}
              />
              <span>{column}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
};
