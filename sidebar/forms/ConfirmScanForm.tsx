import { useState } from 'preact/hooks';
import { scanForms as words } from '../../src/shared/messages/scanForms';
import { TextField } from '../parts/Field';
import type { FormProps } from './formProps';

/** Cocokkan Hasil Pindai: a second person has held the scan against the verified text. */
export const ConfirmScanForm = ({ office, action, at, onClose }: FormProps) => {
  const [note, setNote] = useState('');
  return (
    <>
      <p>{words.confirmHint}</p>
      <TextField label={words.note} value={note} onInput={setNote} />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null}
        onClick={async () => {
          if (await office.act('scan.confirm', { ...at, note })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
