import { useState } from 'preact/hooks';
import { isDeputy, roles } from '../../src/domain/workflow/role';
import type { DeputyInput, SavedSetup } from '../../src/shared/contract/setupCalls';
import { screen } from '../../src/shared/messages/screen';
import { deputyLabels, roleLabels } from '../../src/shared/office/roleLabels';
import type { Office } from '../office';
import { ChoiceField, TextField } from '../parts/Field';

const words = screen.more;

const blank: DeputyInput = {
  role: 'sekcam',
  deputy: 'plh',
  email: '',
  name: '',
  nip: '',
  rank: '',
  from: '',
  until: '',
};

const Deputy = ({ one, onChange }: { one: DeputyInput; onChange: (changed: DeputyInput | null) => void }) => {
  const set = (key: 'email' | 'name' | 'nip' | 'rank' | 'from' | 'until') => (value: string) =>
    onChange({ ...one, [key]: value });
  return (
    <fieldset>
      <ChoiceField
        label={words.post}
        value={one.role}
        options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
        onChoose={(value) => onChange({ ...one, role: roles.find((role) => role === value) ?? one.role })}
      />
      <ChoiceField
        label={words.as}
        value={one.deputy}
        options={[
          { value: 'plh', label: deputyLabels.plh },
          { value: 'plt', label: deputyLabels.plt },
          { value: 'an', label: deputyLabels.an },
        ]}
        onChoose={(value) => onChange({ ...one, deputy: isDeputy(value) ? value : one.deputy })}
      />
      <TextField label={words.name} value={one.name} required onInput={set('name')} />
      <TextField label={words.nip} value={one.nip} onInput={set('nip')} />
      <TextField label={words.rank} value={one.rank} onInput={set('rank')} />
      <TextField label={words.email} value={one.email} type="email" required onInput={set('email')} />
      <TextField label={words.from} value={one.from} type="date" required onInput={set('from')} />
      <TextField label={words.until} value={one.until} type="date" onInput={set('until')} />
      <button type="button" class="plain" onClick={() => onChange(null)}>
        {words.removeDeputy}
      </button>
    </fieldset>
  );
};

/** Plt. and Plh. between two dates: their column opens and closes with them. */
export const DeputiesForm = ({ office, saved }: { office: Office; saved: SavedSetup }) => {
  const [deputies, setDeputies] = useState(saved.deputies);
  const change = (index: number, changed: DeputyInput | null) =>
    setDeputies((before) =>
      changed ? before.map((b, i) => (i === index ? changed : b)) : before.filter((_, i) => i !== index),
    );
  return (
    <details>
      <summary>{words.deputies}</summary>
      <p class="quiet">{words.deputiesHint}</p>
      {deputies.length === 0 && <p>{words.noDeputies}</p>}
      {deputies.map((one, index) => (
        <Deputy key={index} one={one} onChange={(changed) => change(index, changed)} />
      ))}
      <button
        type="button"
        class="secondary"
        disabled={!saved.mayChange}
        onClick={() => setDeputies([...deputies, blank])}
      >
        {words.addDeputy}
      </button>
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || !saved.mayChange}
        onClick={() => void office.act('setup.deputies', { deputies }, { doneSentence: () => screen.saved })}
      >
        {screen.save}
      </button>
    </details>
  );
};
