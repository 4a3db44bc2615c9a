import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextField } from '../parts/Field';
import type { FormProps } from './formProps';

/** Surat Pengantar: the number comes from the office's agenda or SRIKANDI and is typed in. */
export const LetterForm = ({ office, action, at, onClose }: FormProps) => {
  const [typed, setTyped] = useState({ number: '', date: '', addressee: '', addresseePlace: '' });
  const set = (key: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));
  return (
    <>
      <TextField
        label={screen.forms.letterNumber}
        hint={screen.forms.letterNumberHint}
        value={typed.number}
        required
        onInput={set('number')}
      />
      <TextField
        label={screen.forms.letterDate}
        type="date"
        value={typed.date}
        required
        onInput={set('date')}
      />
      <TextField
        label={screen.forms.addressee}
        hint={screen.forms.addresseeHint}
        value={typed.addressee}
        onInput={set('addressee')}
      />
      <TextField
        label={screen.forms.addresseePlace}
        value={typed.addresseePlace}
        onInput={set('addresseePlace')}
      />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || typed.number.trim() === '' || typed.date === ''}
        onClick={async () => {
          if (await office.act('letter.make', { ...at, ...typed })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
