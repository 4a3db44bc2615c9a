import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextArea, TextField } from '../parts/Field';
import type { FormProps } from './formProps';
import { StepChoice } from './StepChoice';

/** Laporan Perbaikan: the regency asked for it by a letter; from which step on it is made anew. */
export const CorrectionForm = ({ office, action, at, onClose }: FormProps) => {
  const [toStep, setToStep] = useState(action.targets[0]?.step ?? 1);
  const [letter, setLetter] = useState('');
  const [reason, setReason] = useState('');
  return (
    <>
      <StepChoice
        label={screen.forms.correctFrom}
        targets={action.targets}
        value={toStep}
        onChoose={setToStep}
      />
      <TextField label={screen.forms.correctionLetter} value={letter} onInput={setLetter} />
      <TextArea label={screen.forms.reason} value={reason} required onInput={setReason} />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || reason.trim() === ''}
        onClick={async () => {
          if (await office.act('correction.open', { ...at, toStep, letter, reason })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
