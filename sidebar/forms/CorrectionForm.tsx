import { useState } from 'preact/hooks';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
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
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({
          ...(noLetter
            ? {}
            : { [words.from]: typed.from, [words.date]: typed.date, [words.received]: typed.received }),
          [screen.forms.reason]: reason,
        })}
        onAct={async () => {
          const incoming = noLetter ? null : typed;
          if (await office.act('correction.open', { ...at, toStep, letter, reason, incoming })) onClose();
        }}
      />
    </>
  );
};
