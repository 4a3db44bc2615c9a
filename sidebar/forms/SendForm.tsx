import { useState } from 'preact/hooks';
import { practiceScreen } from '../../src/shared/messages/practice';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextField } from '../parts/Field';
import type { FormProps } from './formProps';

/** A Latihan mails nobody, and says so afterwards too. */
const notSent = { doneSentence: () => practiceScreen.notSent };

/** Kirim Surel: to the address in the office's settings, or another. */
export const SendForm = ({ office, home, action, at, onClose }: FormProps) => {
  const [to, setTo] = useState(home.office?.sendTo ?? '');
  return (
    <>
      <p>{screen.forms.send}</p>
      {home.practice && <p class="note">{practiceScreen.notSent}</p>}
      <TextField label={screen.forms.sendTo} type="email" value={to} required onInput={setTo} />
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.sendTo]: to })}
        onAct={async () => {
          if (await office.act('sending.email', { ...at, to }, home.practice ? notSent : {})) onClose();
        }}
      />
    </>
  );
};
