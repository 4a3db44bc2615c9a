import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextField } from '../parts/Field';
import type { FormProps } from './ActionForm';

/** Kirim by e-mail; blank = the address in the office's settings. */
export const SendForm = ({ office, at, onClose }: FormProps) => {
  const [to, setTo] = useState('');
  return (
    <>
      <TextField label={screen.forms.sendTo} type="email" value={to} onInput={setTo} />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null}
        onClick={async () => {
          if (await office.act('sending.email', { ...at, to })) onClose();
        }}
      >
        Kirim
      </button>
    </>
  );
};
