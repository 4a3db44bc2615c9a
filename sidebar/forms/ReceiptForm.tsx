import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
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
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.date]: date, [screen.forms.proof]: proof })}
        onAct={async () => {
          if (await office.act('receipt.record', { ...at, date, proof })) onClose();
        }}
      />
    </>
  );
};
