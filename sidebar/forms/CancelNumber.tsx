import { useState } from 'preact/hooks';
import { letterScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextField } from '../parts/Field';

type Props = {
  readonly office: Office;
  readonly number: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
};

/** A number of Surat Keluar cancelled with its reason. */
export const CancelNumber = ({ office, number, onDone, onClose }: Props) => {
  const [reason, setReason] = useState('');
  return (
    <>
      <TextField
        label={words.cancelReason}
        hint={words.cancelHint}
        value={reason}
        required
        onInput={setReason}
      />
      <ActButton
        office={office}
        label={words.confirmCancel}
        missing={fillFirst({ [words.cancelReason]: reason })}
        onAct={async () => {
          if (await office.act('letters.cancel', { number, reason }, { quiet: true })) await onDone();
        }}
      />
      <button type="button" class="plain" onClick={onClose}>
        {screen.close}
      </button>
    </>
  );
};
