import { useState } from 'preact/hooks';
import type { Channel } from '../../src/shared/contract/sendingCalls';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { ChoiceField, TextField } from '../parts/Field';
import type { FormProps } from './formProps';

const channels: readonly Channel[] = ['srikandi', 'hand', 'portal', 'whatsapp', 'email'];

/** A sending done outside: which channel, when, with what proof. */
export const RecordSendingForm = ({ office, action, at, onClose }: FormProps) => {
  const [channel, setChannel] = useState<Channel>('srikandi');
  const [date, setDate] = useState('');
  const [proof, setProof] = useState('');
  return (
    <>
      <ChoiceField
        label={screen.forms.channel}
        value={channel}
        options={channels.map((c) => ({ value: c, label: screen.channels[c] }))}
        onChoose={(value) => setChannel(channels.find((c) => c === value) ?? 'srikandi')}
      />
      <TextField label={screen.forms.date} type="date" value={date} required onInput={setDate} />
      <TextField label={screen.forms.proof} value={proof} required onInput={setProof} />
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.date]: date, [screen.forms.proof]: proof })}
        onAct={async () => {
          if (await office.act('sending.record', { ...at, channel, date, proof })) onClose();
        }}
      />
    </>
  );
};
