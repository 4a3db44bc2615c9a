import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextArea } from '../parts/Field';
import type { FormProps } from './formProps';
import { StepChoice } from './StepChoice';

/** Buka Kembali Langkah: which step, and why; the next revision begins there. */
export const ReopenForm = ({ office, action, at, onClose }: FormProps) => {
  const [step, setStep] = useState(action.targets[0]?.step ?? 1);
  const [reason, setReason] = useState('');
  return (
    <>
      <StepChoice label={screen.forms.step} targets={action.targets} value={step} onChoose={setStep} />
      <TextArea
        label={screen.forms.reason}
        hint={screen.forms.reopenHint}
        value={reason}
        required
        onInput={setReason}
      />
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.reason]: reason })}
        onAct={async () => {
          if (await office.act('step.reopen', { ...at, step, reason })) onClose();
        }}
      />
    </>
  );
};
