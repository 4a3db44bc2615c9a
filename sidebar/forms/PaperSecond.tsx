import { useState } from 'preact/hooks';
import type { PaperView } from '../../src/shared/contract/dataCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { TextField } from '../parts/Field';

const words = dataScreen.paper;

type Props = { readonly office: Office; readonly view: PaperView; readonly onDone: () => Promise<void> };

/** The second entry of a tenth of the sheets by another person, and where the two differ. */
export const PaperSecond = ({ office, view, onDone }: Props) => {
  const [answers, setAnswers] = useState('');
  const [next] = view.second;
  const save = async () => {
    if (!next) return;
    const answer = await office.act('paper.second', { serial: next.serial, answers }, { quiet: true });
    if (!answer) return;
    setAnswers('');
    office.tell({ tone: answer.same ? 'good' : 'bad', sentence: answer.sentence });
    await onDone();
  };
  return (
    <details>
      <summary>{words.second}</summary>
      <p class="quiet">{words.secondHint}</p>
      <p>{words.secondLeft(view.second.length)}</p>
      {next && (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            void save();
          }}
        >
          <p>
            {words.serial} <strong>{next.serial}</strong>
          </p>
          <TextField
            label={words.answers(view.questions)}
            hint={words.answersHint(view.questions)}
            value={answers}
            required
            onInput={setAnswers}
          />
          <button
            type="submit"
            class="primary"
            disabled={office.busy !== null || !/^[1-4-]+$/.test(answers) || answers.length !== view.questions}
          >
            {words.secondSave}
          </button>
        </form>
      )}
      {view.discrepancies.length > 0 && (
        <ul class="small">
          {view.discrepancies.map(({ serial, sentence }) => (
            <li key={serial}>{sentence}</li>
          ))}
        </ul>
      )}
    </details>
  );
};
