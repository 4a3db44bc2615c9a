import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextField } from '../parts/Field';
import type { FormProps } from './formProps';

/** Catat Nomor Surat: what the letter was numbered at signing. */
export const LetterNumberForm = ({ office, action, at, onClose }: FormProps) => {
  const [number, setNumber] = useState('');
  return (
    <>
      <TextField
        label={screen.forms.letterNumber}
        hint={screen.forms.letterNumberHint}
        value={number}
        required
        onInput={setNumber}
      />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || number.trim() === ''}
        onClick={async () => {
          if (await office.act('letter.number', { ...at, number })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
