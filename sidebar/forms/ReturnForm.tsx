import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextArea } from '../parts/Field';
import type { FormProps } from './formProps';
import { StepChoice } from './StepChoice';

/** Kembalikan untuk Diperbaiki: to which step, with what to mend. */
export const ReturnForm = ({ office, action, at, onClose }: FormProps) => {
  const [toStep, setToStep] = useState(action.targets[0]?.step ?? 1);
  const [note, setNote] = useState('');
  return (
    <>
      <StepChoice
        label={screen.forms.returnTo}
        targets={action.targets}
        value={toStep}
        onChoose={setToStep}
      />
      <TextArea
        label={screen.forms.note}
        hint={screen.forms.noteHint}
        value={note}
        required
        onInput={setNote}
      />
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.note]: note })}
        onAct={async () => {
          if (await office.act('step.return', { ...at, toStep, note })) onClose();
        }}
      />
    </>
  );
};
