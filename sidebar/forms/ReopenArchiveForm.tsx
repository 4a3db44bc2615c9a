import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextArea } from '../parts/Field';
import type { FormProps } from './formProps';

/** Buka Kembali Arsip, with its reason. */
export const ReopenArchiveForm = ({ office, action, at, onClose }: FormProps) => {
  const [reason, setReason] = useState('');
  return (
    <>
      <TextArea label={screen.forms.reason} value={reason} required onInput={setReason} />
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [screen.forms.reason]: reason })}
        onAct={async () => {
          if (await office.act('archive.reopen', { ...at, reason })) onClose();
        }}
      />
    </>
  );
};
