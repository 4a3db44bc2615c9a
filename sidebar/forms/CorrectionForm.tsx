import { useState } from 'preact/hooks';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import { TextArea, TextField } from '../parts/Field';
import type { FormProps } from './formProps';
import { StepChoice } from './StepChoice';

const blank = { from: '', letter: '', date: '', received: '', deadline: '' };

/** Laporan Perbaikan: the regency's letter, which is entered in Surat Masuk; from which step on it is made anew. */
export const CorrectionForm = ({ office, action, at, onClose }: FormProps) => {
  const [toStep, setToStep] = useState(action.targets[0]?.step ?? 1);
  const [reason, setReason] = useState('');
  const [{ letter, ...typed }, setTyped] = useState(blank);
  const set = (key: keyof typeof blank) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));
  const noLetter = letter.trim() === '';
  const complete = noLetter || [typed.from, typed.date, typed.received].every((text) => text.trim() !== '');
  return (
    <>
      <StepChoice
        label={screen.forms.correctFrom}
        targets={action.targets}
        value={toStep}
        onChoose={setToStep}
      />
      <TextField label={screen.forms.correctionLetter} value={letter} onInput={set('letter')} />
      {!noLetter && (
        <>
          <TextField
            label={words.from}
            hint={words.fromHint}
            value={typed.from}
            required
            onInput={set('from')}
          />
          <TextField label={words.date} type="date" value={typed.date} required onInput={set('date')} />
          <TextField
            label={words.received}
            type="date"
            value={typed.received}
            required
            onInput={set('received')}
          />
          <TextField
            label={words.deadline}
            hint={words.deadlineHint}
            type="date"
            value={typed.deadline}
            onInput={set('deadline')}
          />
        </>
      )}
      <TextArea label={screen.forms.reason} value={reason} required onInput={setReason} />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || reason.trim() === '' || !complete}
        onClick={async () => {
          const incoming = noLetter ? null : typed;
          if (await office.act('correction.open', { ...at, toStep, letter, reason, incoming })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
