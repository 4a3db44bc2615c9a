import { useState } from 'preact/hooks';
import './mail.css';
import { Switch } from '../parts/Switch';
import { useAsked, useSession } from '../session';
import { MailList } from './MailList';
import { MailReader } from './MailReader';

const directions = [
  ['in', 'Masuk'],
  ['out', 'Terkirim'],
] as const;

/** `box` or `box mailId` stands in the address. */
const readInside = (inside: string): { readonly box: string; readonly id: string } => {
  const [box = '', id = ''] = inside.split(' ');
  return { box, id };
};

/** The mailbox of the person at this window; any other may be looked into, those of outsiders too. */
export const MailView = () => {
  const { inside, persona, go } = useSession();
  const { value: boxes = [] } = useAsked('mail.boxes', {});
  const [direction, setDirection] = useState<'in' | 'out'>('in');
  const at = readInside(inside);
  const box = at.box || persona.email;
  return (
    <div class={at.id === '' ? 'mail' : 'mail reading'}>
      <div class="mail-side">
        <div class="mail-head">
          <label>
            Kotak surat
            <select value={box} onChange={(event) => go('surel', event.currentTarget.value)}>
              {boxes.map(({ email, name, account, received }) => (
                <option key={email} value={email}>
                  {account ? name : `${email} (di luar kantor)`} · {received}
                </option>
              ))}
            </select>
          </label>
          <Switch label="Arah surel" choices={directions} value={direction} onChange={setDirection} />
        </div>
        <MailList box={box} direction={direction} open={at.id} />
      </div>
      {at.id === '' ? (
        <p class="hint mail-none">Pilih surel untuk membacanya.</p>
      ) : (
        <MailReader key={at.id} box={box} id={at.id} />
      )}
    </div>
  );
};
