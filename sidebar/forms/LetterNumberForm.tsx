import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
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
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.letterNumber]: number })}
        onAct={async () => {
          if (await office.act('letter.number', { ...at, number })) onClose();
        }}
      />
    </>
  );
};
