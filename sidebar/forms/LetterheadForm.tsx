import { useState } from 'preact/hooks';
import type { LetterheadInput, SavedSetup } from '../../src/shared/contract/setupCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { TextField } from '../parts/Field';

const labels: Record<keyof LetterheadInput, string> = {
  phone: screen.more.phone,
  email: screen.more.email,
  website: screen.more.website,
  postcode: screen.more.postcode,
  place: screen.more.place,
  addressee: screen.forms.addressee,
  addresseePlace: screen.forms.addresseePlace,
  sendTo: screen.forms.sendTo,
};

/** What letters and the report's head need, as it is saved. */
export const LetterheadForm = ({ office, saved }: { office: Office; saved: SavedSetup }) => {
  const [typed, setTyped] = useState(saved.letterhead);
  return (
    <details>
      <summary>{screen.more.letterhead}</summary>
      {(Object.keys(labels) as (keyof LetterheadInput)[]).map((key) => (
        <TextField
          key={key}
          label={labels[key]}
          value={typed[key]}
          onInput={(value) => setTyped((before) => ({ ...before, [key]: value }))}
        />
      ))}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || !saved.mayChange}
        onClick={() => void office.act('setup.letterhead', typed, { doneSentence: () => screen.saved })}
      >
        {screen.save}
      </button>
    </details>
  );
};
