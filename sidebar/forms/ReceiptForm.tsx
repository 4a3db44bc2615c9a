import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextField } from '../parts/Field';
import type { FormProps } from './formProps';

/** Catat Tanda Terima: when the report was received, and what shows it. */
export const ReceiptForm = ({ office, action, at, onClose }: FormProps) => {
  const [date, setDate] = useState('');
  const [proof, setProof] = useState('');
  return (
    <>
      <TextField label={screen.forms.date} type="date" value={date} required onInput={setDate} />
      <TextField label={screen.forms.proof} value={proof} required onInput={setProof} />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || date === '' || proof.trim() === ''}
        onClick={async () => {
          if (await office.act('receipt.record', { ...at, date, proof })) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
