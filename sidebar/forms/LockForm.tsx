import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextArea } from '../parts/Field';
import type { FormProps } from './formProps';

/** Kunci Data: a shortfall against the sample target needs its reason. */
export const LockForm = ({ office, home, action, at, onClose }: FormProps) => {
  const [shortfallReason, setReason] = useState('');
  const short = home.data !== null && home.data.target !== null && home.data.counted < home.data.target;
  return (
    <>
      {home.data && (
        <p>
          {screen.data.counted}: <strong>{home.data.counted}</strong>
        </p>
      )}
      {short && (
        <TextArea
          label={screen.forms.reason}
          hint={screen.forms.shortfall}
          value={shortfallReason}
          required
          onInput={setReason}
        />
      )}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || (short && shortfallReason.trim() === '')}
        onClick={async () => {
          if (await office.act('data.lock', { ...at, shortfallReason })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
