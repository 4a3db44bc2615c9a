import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextArea } from '../parts/Field';
import type { FormProps } from './formProps';
import { lockData } from './lockData';
import { draftAtOnce } from './makeDocument';

/** Kunci Data: a shortfall against the sample target needs its reason. The draft follows by itself. */
export const LockForm = ({ office, home, action, at, onClose }: FormProps) => {
  const [shortfallReason, setReason] = useState('');
  const short = home.data !== null && home.data.target !== null && home.data.counted < home.data.target;
  const [collecting, drafting] = home.flow;
  const none = home.data?.counted === 0;
  const draftsToo = collecting !== undefined && collecting.who === drafting?.who;
  if (none) return <p class="quiet">{screen.empty.data}</p>;
  return (
    <>
      <p>{draftsToo ? screen.confirm.lockAndDraft : screen.confirm.lock}</p>
      {home.data && (
        <p>
          {screen.data.counted}: <strong>{home.data.counted}</strong>
        </p>
      )}
      {home.data?.countedAt && <p class="quiet">{home.data.countedAt}</p>}
      {short && (
        <TextArea
          label={screen.forms.reason}
          hint={screen.forms.shortfall}
          value={shortfallReason}
          required
          onInput={setReason}
        />
      )}
      <ActButton
        office={office}
        label={action.label}
        missing={short ? fillFirst({ [screen.forms.reason]: shortfallReason }) : null}
        onAct={async () => {
          if (!(await lockData(office, { ...at, shortfallReason }))) return;
          onClose();
          await draftAtOnce(office);
        }}
      />
    </>
  );
};
