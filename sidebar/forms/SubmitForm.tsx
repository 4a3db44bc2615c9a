import { useState } from 'preact/hooks';
import { screen } from '../../src/shared/messages/screen';
import { TextArea, TextField } from '../parts/Field';
import type { FormProps } from './formProps';

const words = screen.forms;

/** "83,25" as the website shows it; null until it can be an index. */
const readIkm = (text: string): number | null => {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && value >= 25 && value <= 100 ? value : null;
};

/** Ajukan Draf; where the E-SKM website's result is the official one and wasn't compared yet, with what it shows. */
export const SubmitForm = ({ office, home, action, at, onClose }: FormProps) => {
  const [typed, setTyped] = useState('');
  const [explanation, setExplanation] = useState('');
  const fromWebsite = home.office?.officialSource === 'website';
  const compared = fromWebsite ? (home.office?.comparedWithWebsite ?? null) : null;
  const asks = fromWebsite && compared === null;
  const ikm = readIkm(typed);
  const website = asks && ikm !== null ? { ikm, explanation } : undefined;
  return (
    <>
      <p>{words.submit}</p>
      {compared !== null && <p class="note">{compared}</p>}
      {asks && (
        <>
          <TextField
            label={words.websiteIkm}
            hint={words.websiteIkmHint}
            value={typed}
            required
            onInput={setTyped}
          />
          <TextArea label={words.websiteExplanation} value={explanation} onInput={setExplanation} />
        </>
      )}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || (asks && ikm === null)}
        onClick={async () => {
          if (await office.act('draft.submit', website ? { ...at, website } : at)) onClose();
        }}
      >
        {action.label}
      </button>
    </>
  );
};
