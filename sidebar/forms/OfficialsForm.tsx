import { useState } from 'preact/hooks';
import type { OfficialInput, SavedSetup } from '../../src/shared/contract/setupCalls';
import { screen } from '../../src/shared/messages/screen';
import { roleLabels } from '../../src/shared/office/roleLabels';
import type { Office } from '../office';
import { TextField } from '../parts/Field';

const words = screen.more;

/** A post of which nothing has been typed stays as it is. */
const isBegun = ({ name, nip, rank, email }: OfficialInput): boolean =>
  [name, nip, rank, email].some((typed) => typed.trim() !== '');

/** The four holders as they are saved; a new address in a post is a new holder from today. */
export const OfficialsForm = ({ office, saved }: { office: Office; saved: SavedSetup }) => {
  const [officials, setOfficials] = useState(saved.officials);
  const set = (role: OfficialInput['role'], key: 'email' | 'name' | 'nip' | 'rank') => (value: string) =>
    setOfficials((before) => before.map((one) => (one.role === role ? { ...one, [key]: value } : one)));
  return (
    <details>
      <summary>{words.officials}</summary>
      <p class="quiet">{words.officialsIncomplete}</p>
      {officials.map((one) => (
        <fieldset key={one.role}>
          <legend>{roleLabels[one.role]}</legend>
          <TextField label={words.name} value={one.name} onInput={set(one.role, 'name')} />
          <TextField label={words.nip} value={one.nip} onInput={set(one.role, 'nip')} />
          <TextField label={words.rank} value={one.rank} onInput={set(one.role, 'rank')} />
          <TextField label={words.email} value={one.email} type="email" onInput={set(one.role, 'email')} />
        </fieldset>
      ))}
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || !saved.mayChange}
        onClick={() =>
          void office.act(
            'setup.officials',
            { officials: officials.filter(isBegun) },
            { doneSentence: () => screen.saved },
          )
        }
      >
        {screen.save}
      </button>
    </details>
  );
};
