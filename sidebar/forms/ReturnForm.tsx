import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ChoiceField, TextArea } from '../parts/Field';
import type { FormProps } from './ActionForm';

/** Where each step may be sent back to (design: data of the office; these are the source SOP's defaults). */
const targets: Readonly<Record<number, readonly number[]>> = { 3: [2], 5: [4], 7: [4, 6] };

/** Kembalikan untuk Diperbaiki: to which step, with what to mend. */
export const ReturnForm = ({ office, home, at, onClose }: FormProps) => {
  const options = targets[home.task?.step ?? 0] ?? [];
  const [toStep, setToStep] = useState(options[0] ?? 2);
  const [note, setNote] = useState('');
  return (
    <>
      <ChoiceField
        label={screen.forms.returnTo}
        value={String(toStep)}
        options={options.map((step) => ({
          value: String(step),
          label: `Langkah ${step}: ${home.flow.find((f) => f.step === step)?.title ?? ''}`,
        }))}
        onChoose={(value) => setToStep(Number(value))}
      />
      <TextArea
        label={screen.forms.note}
        hint={screen.forms.noteHint}
        value={note}
        required
        onInput={setNote}
      />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || note.trim() === ''}
        onClick={async () => {
          if (await office.act('step.return', { ...at, toStep, note })) onClose();
        }}
      >
        Kembalikan untuk Diperbaiki
      </button>
    </>
  );
};
