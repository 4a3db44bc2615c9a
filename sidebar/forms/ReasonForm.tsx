import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextArea } from '../parts/Field';
import type { FormProps } from './ActionForm';

/** Reopening locked data: an act with a reason. */
export const ReasonForm = ({ office, at, onClose }: FormProps) => {
  const [reason, setReason] = useState('');
  return (
    <>
      <TextArea label={screen.forms.reason} value={reason} required onInput={setReason} />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || reason.trim() === ''}
        onClick={async () => {
          if (await office.act('data.reopen', { ...at, reason })) onClose();
        }}
      >
        Buka Kunci Data
      </button>
    </>
  );
};
