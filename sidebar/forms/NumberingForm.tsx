import { useState } from 'preact/hooks';
import type { SavedSetup } from '../../src/shared/contract/setupCalls';
import { parseWholeNumber } from '../../src/shared/format/parseWholeNumber';
import { letterSettingsScreen as words } from '../../src/shared/messages/letterScreen';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { ChoiceField, TextField } from '../parts/Field';
import { isCount, NumberField } from '../parts/NumberField';

/** How the office numbers its letters, and whether they carry a receipt. */
export const NumberingForm = ({ office, saved }: { office: Office; saved: SavedSetup }) => {
  const [typed, setTyped] = useState({ ...saved.letters, last: '' });
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const { last, ...letters } = typed;
  return (
    <details>
      <summary>{words.title}</summary>
      <TextField
        label={words.pattern}
        hint={words.patternHint}
        value={typed.pattern}
        onInput={(pattern) => set({ pattern })}
      />
      <TextField label={words.unit} value={typed.unit} onInput={(unit) => set({ unit })} />
      <NumberField
        label={words.last}
        hint={words.lastHint}
        value={last}
        onInput={(value) => set({ last: value })}
      />
      <ChoiceField
        label={words.receipt}
        value={typed.receipt ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words.receiptYes },
          { value: 'no', label: words.receiptNo },
        ]}
        onChoose={(value) => set({ receipt: value === 'yes' })}
      />
      <button
        type="button"
        class="primary"
        disabled={office.busy !== null || !saved.mayChange || !isCount(last)}
        onClick={() =>
          void office.act(
            'setup.letters',
            { ...letters, last: parseWholeNumber(last) },
            { doneSentence: () => screen.saved },
          )
        }
      >
        {screen.save}
      </button>
    </details>
  );
};
