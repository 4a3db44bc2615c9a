import { useState } from 'preact/hooks';
import { scanForms as words } from '../../src/shared/messages/scanForms';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextField } from '../parts/Field';
import type { FormProps } from './formProps';

/** Simpan Hasil Pindai: what came back signed by hand, and where the paper itself is kept. */
export const FileScanForm = ({ office, action, at, onClose }: FormProps) => {
  const [paperPlace, setPlace] = useState('');
  return (
    <>
      <p>{words.fileHint}</p>
      <TextField label={words.paperPlace} value={paperPlace} required onInput={setPlace} />
      <ActButton
        office={office}
        label={action.label}
        missing={fillFirst({ [words.paperPlace]: paperPlace })}
        onAct={async () => {
          const doneSentence = ({ files }: { files: readonly string[] }) => words.filed(files);
          if (await office.act('scan.file', { ...at, paperPlace }, { doneSentence })) onClose();
        }}
      />
    </>
  );
};
